package cn.jiping.domain.figure;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report's own figures, as a later report keeps them for the comparison of years. */
public final class YearFigures {
  private YearFigures() {}

  /** The year of this report; a total that not every line knows is left out. */
  public static EarlierYear of(Report report) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    Map<Measure, Money> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (funds.missing().get(measure) == 0) {
        funds.total(measure).ifPresent(t -> totals.put(measure, t));
      }
    }
    GradingTally tally = GradingTally.of(report);
    List<GradeCount> grades =
        tally.total() == 0
            ? List.of()
            : tally.counts().stream().map(c -> new GradeCount(c.grade(), c.count())).toList();
    return new EarlierYear(report.year(), totals, grades, ScoreSheet.of(report).total());
  }

  /**
   * The years before the report's with which it is compared, the later first; of their gradings
   * only the grades that the report has. One of which nothing is known is left out.
   */
  public static List<EarlierYear> before(Report report) {
    List<String> grades = report.gradeScheme().grades();
    return report.evaluation().yearsBefore(report.year()).stream()
        .map(
            y -> y.withGrades(y.grades().stream().filter(g -> grades.contains(g.grade())).toList()))
        .filter(y -> !y.isBlank())
        .toList();
  }

  /**
   * The growth in %, two decimals, half up, below 0 when it became less.
   *
   * @return empty when there was nothing before
   */
  public static Optional<BigDecimal> growth(BigDecimal before, BigDecimal now) {
    return before.signum() > 0
        ? Optional.of(
            now.subtract(before).movePointRight(2).divide(before, 2, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}
