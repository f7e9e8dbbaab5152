package cn.jiping.service;

import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.List;
import java.util.Optional;

/**
 * What a database or a backup holds, for comparing the two before one replaces the other.
 *
 * @param damagedScans how many scans are not what was added
 */
public record Contents(List<Line> reports, int damagedScans) {
  public Contents {
    reports = List.copyOf(reports);
  }

  /** With no scan damaged. */
  public Contents(List<Line> reports) {
    this(reports, 0);
  }

  /**
   * One report.
   *
   * @param total of its funds, where there are any
   * @param sections how many sections have a text
   */
  public record Line(ReportSummary report, Optional<Money> total, int sections) {
    public static Line of(ReportSummary summary, Report report) {
      FundBreakdown funds = FundBreakdown.of(report.fundLines());
      long written = report.sections().stream().filter(s -> !isBlank(s)).count();
      return new Line(summary, funds.total(funds.lead()), (int) written);
    }

    private static boolean isBlank(Section section) {
      return section.text().isBlank();
    }
  }
}
