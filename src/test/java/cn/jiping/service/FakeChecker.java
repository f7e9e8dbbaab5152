package cn.jiping.service;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds certain words in the sections of a report, wherever they stand. */
public final class FakeChecker implements Function<Report, List<Finding>> {
  private final List<Finding> patterns = new ArrayList<>();

  /** From now on also finds this word, which has no mend. */
  public FakeChecker finds(Rule rule, Severity severity, String word, String message) {
    return add(rule, severity, word, message, Optional.empty());
  }

  /** From now on also finds this word, which may be mended. */
  public FakeChecker mends(Rule rule, Severity severity, String word, String fix) {
    return add(rule, severity, word, "“" + word + "”应为“" + fix + "”。", Optional.of(fix));
  }

  private FakeChecker add(
      Rule rule, Severity severity, String word, String message, Optional<String> fix) {
    patterns.add(new Finding(rule, severity, Place.section(""), word, message, fix));
    return this;
  }

  /** Half-width commas (an error) and spaces (a notice), which have a mend, and 若干 (a warning). */
  public static FakeChecker usual() {
    return new FakeChecker()
        .mends(Rule.R6, Severity.ERROR, ",", "，")
        .mends(Rule.R19, Severity.NOTICE, " ", "")
        .finds(Rule.R12, Severity.WARNING, "若干", "请写明数目。");
  }

  @Override
  public List<Finding> apply(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (Finding pattern : patterns) {
      for (Section section : report.sections()) {
        int at = section.text().indexOf(pattern.quote());
        while (at >= 0) {
          findings.add(at(pattern, section.key(), at));
          at = section.text().indexOf(pattern.quote(), at + 1);
        }
      }
    }
    return findings;
  }

  private static Finding at(Finding pattern, String section, int start) {
    return new Finding(
        pattern.rule(),
        pattern.severity(),
        Place.section(section, start, start + pattern.quote().length()),
        pattern.quote(),
        pattern.message(),
        pattern.fix());
  }
}
