package cn.jiping.ui.step.comparison;

import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The earlier years of a report: always the two before its own, whatever is kept of others. */
final class YearsTable {
  /** How many years before the report's are compared. */
  static final int YEARS = 2;

  private YearsTable() {}

  /**
   * What is known of an earlier year.
   *
   * @param back 1 for the year before, 2 for the one before that
   */
  static EarlierYear year(Report report, int back) {
    int year = report.year() - back;
    return report.evaluation().earlierYears().stream()
        .filter(y -> y.year() == year)
        .findFirst()
        .orElse(EarlierYear.blank(year));
  }

  /** The report with another earlier year. */
  static Report with(Report report, int back, UnaryOperator<EarlierYear> change) {
    List<EarlierYear> years = new ArrayList<>();
    for (int i = 1; i <= YEARS; i++) {
      EarlierYear year = year(report, i);
      EarlierYear next = i == back ? change.apply(year) : year;
      if (!next.isBlank()) {
        years.add(next);
      }
    }
    return report.withEvaluation(report.evaluation().withEarlierYears(years));
  }
}
