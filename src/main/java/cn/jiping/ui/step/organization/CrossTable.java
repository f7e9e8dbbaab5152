package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The tally crossed with some attributes, as a table of texts.
 *
 * @param heads the attributes, the grades, and their sum
 * @param attributes how many of the heads are attributes
 * @param rows each as long as the heads, the most organizations first
 */
public record CrossTable(List<String> heads, List<List<String>> rows, int attributes) {
  private static final Texts TEXTS = Texts.of(CrossTable.class);

  /** Crosses the list of a report; nothing while nothing is listed or no attribute is chosen. */
  static CrossTable of(Report report, List<Attribute> by) {
    if (by.isEmpty()) {
      return new CrossTable(List.of(), List.of(), 0);
    }
    List<String> heads = new ArrayList<>();
    by.forEach(a -> heads.add(TEXTS.get("column." + a)));
    heads.addAll(report.gradeScheme().grades());
    heads.add(TEXTS.get("cross.total"));
    List<List<String>> rows =
        GradingTally.crossed(report.gradeScheme(), report.organizations(), by).entrySet().stream()
            .sorted((a, b) -> sum(b.getValue()) - sum(a.getValue()))
            .map(e -> row(e.getKey(), e.getValue()))
            .toList();
    return new CrossTable(List.copyOf(heads), rows, by.size());
  }

  private static List<String> row(List<String> values, List<Integer> counts) {
    List<String> row = new ArrayList<>();
    values.forEach(v -> row.add(v.isEmpty() ? TEXTS.get("cross.none") : v));
    counts.forEach(c -> row.add(c == 0 ? "" : Integer.toString(c)));
    row.add(Integer.toString(sum(counts)));
    return List.copyOf(row);
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
