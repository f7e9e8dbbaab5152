package cn.jiping.domain.figure;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  /** All years that a report compares: its own and those it keeps, the latest first. */
  public static List<EarlierYear> all(Report report) {
    List<EarlierYear> years = new ArrayList<>(List.of(of(report)));
    report.evaluation().earlierYears().stream().filter(y -> !y.isBlank()).forEach(years::add);
    return List.copyOf(years);
  }
}
