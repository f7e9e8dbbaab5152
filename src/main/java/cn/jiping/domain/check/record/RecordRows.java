package cn.jiping.domain.check.record;

import static cn.jiping.domain.check.record.ReviewRecord.TEXTS;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Report;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of the record: rule, place, characters, finding, decision, by whom and when. */
final class RecordRows {
  private final Report report;
  private final ZoneId zone;
  private final PlaceNames places;

  /**
   * @param zone in which times are shown
   */
  RecordRows(Report report, ZoneId zone) {
    this.report = report;
    this.zone = zone;
    this.places = new PlaceNames(report);
  }

  /** The findings in their order, then what was mended, in the order in which it was. */
  List<List<String>> of(Review review) {
    List<List<String>> rows = new ArrayList<>();
    review.all().forEach(entry -> rows.add(row(entry)));
    mends(report).forEach(note -> rows.add(row(note)));
    return rows;
  }

  /** What was mended in a report. */
  static List<FindingNote> mends(Report report) {
    return report.findingNotes().stream().filter(n -> n.decision() == Decision.MENDED).toList();
  }

  private List<String> row(Review.Entry entry) {
    Finding finding = entry.finding();
    Optional<FindingNote> note = entry.note();
    String rule = rule(finding.rule().name());
    String severity = TEXTS.get("severity." + finding.severity());
    return row(
        TEXTS.get("rule.severity", rule, severity),
        places.of(finding.place()),
        quote(finding.quote()),
        finding.message(),
        note.map(RecordRows::decision).orElse(TEXTS.get("decision.none")),
        note);
  }

  private List<String> row(FindingNote mend) {
    return row(
        rule(mend.rule()),
        places.of(mend.part(), mend.item()),
        quote(mend.about()),
        "",
        decision(mend),
        Optional.of(mend));
  }

  private List<String> row(
      String rule,
      String place,
      String quote,
      String finding,
      String decision,
      Optional<FindingNote> note) {
    return List.of(
        rule,
        Printable.of(place),
        Printable.of(quote),
        Printable.of(finding),
        Printable.of(decision),
        Printable.of(note.map(FindingNote::by).orElse("")),
        note.map(n -> ReviewRecord.minute(n.at(), zone)).orElse(""));
  }

  /** Spaces alone stand in quotes, so that they are seen. */
  private static String quote(String text) {
    String excerpt = Printable.excerpt(text);
    return !text.isEmpty() && text.isBlank() ? TEXTS.get("quote", excerpt) : excerpt;
  }

  /** Code and title; the code alone of a rule that this program does not have. */
  private static String rule(String code) {
    return Arrays.stream(Rule.values())
        .filter(r -> r.name().equals(code))
        .findAny()
        .map(r -> TEXTS.get("rule", code, r.title()))
        .orElse(code);
  }

  private static String decision(FindingNote note) {
    return note.reason().isEmpty()
        ? TEXTS.get("decision." + note.decision())
        : TEXTS.get("decision.reason." + note.decision(), note.reason());
  }
}
