package cn.jiping.ui.check;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReviewDecisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows for the findings of a report. */
final class CheckRows {
  /** By what findings are grouped. */
  enum Grouping {
    STEP,
    RULE
  }

  private final Report report;
  private final Grouping grouping;
  private final Map<Place, String> names = new LinkedHashMap<>();

  private CheckRows(Report report, Grouping grouping) {
    this.report = report;
    this.grouping = grouping;
  }

  /**
   * The rows: each group with its findings below it.
   *
   * @param report in which they were found
   */
  static List<CheckRow> of(Review review, Report report, Grouping grouping, CheckFilter filter) {
    CheckRows rows = new CheckRows(report, grouping);
    Map<String, List<Review.Entry>> groups = new LinkedHashMap<>();
    review.all().stream()
        .filter(e -> filter.lets(e, rows.place(e.finding())))
        .sorted(rows.order())
        .forEach(e -> groups.computeIfAbsent(rows.group(e), k -> new ArrayList<>()).add(e));
    return groups.entrySet().stream()
        .map(g -> rows.rows(g.getKey(), g.getValue()))
        .flatMap(Collection::stream)
        .toList();
  }

  /** Findings come in the order of their places. */
  private Comparator<Review.Entry> order() {
    return grouping == Grouping.STEP
        ? (one, other) -> 0
        : Comparator.comparing((Review.Entry e) -> e.finding().rule());
  }

  private List<CheckRow> rows(String title, List<Review.Entry> entries) {
    List<Finding> mendable =
        entries.stream()
            .filter(Review.Entry::isOpen)
            .map(Review.Entry::finding)
            .filter(ReviewDecisions::isMendable)
            .toList();
    List<CheckRow> rows = new ArrayList<>();
    rows.add(new CheckRow.Group(title, entries.size(), mendable));
    entries.forEach(e -> rows.add(new CheckRow.Line(e, label(e), Excerpt.of(e.finding(), report))));
    return rows;
  }

  private String group(Review.Entry entry) {
    return grouping == Grouping.STEP ? place(entry.finding()) : rule(entry.finding().rule());
  }

  private String label(Review.Entry entry) {
    return grouping == Grouping.STEP ? rule(entry.finding().rule()) : place(entry.finding());
  }

  private static String rule(Rule rule) {
    return rule + " " + rule.title();
  }

  private String place(Finding finding) {
    Place part = new Place(finding.place().part(), finding.place().item(), 0, 0);
    return names.computeIfAbsent(part, p -> PlaceName.of(report, p));
  }
}
