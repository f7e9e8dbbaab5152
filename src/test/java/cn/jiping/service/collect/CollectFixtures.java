package cn.jiping.service.collect;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reports of invented street offices, as a district gets them. */
public final class CollectFixtures {
  /** When the first of them was finalised. */
  private static final Instant AT = Instant.parse("2022-01-05T08:30:00Z");

  private CollectFixtures() {}

  /** A row, of a report by this name of this unit; the later, the larger the hour. */
  public static UnitRow row(String file, String report, int version, String unit, int hour) {
    return row(file, finalised(report(report, unit), version, "d" + version, hour));
  }

  /** The row of a report without findings. */
  public static UnitRow row(String file, Report report) {
    return UnitRow.of(file, report, Review.of(List.of(), List.of()));
  }

  /** A report of 2021 of this unit: nothing but a fund line and a tally. */
  public static Report report(String name, String unit) {
    return ReportFixtures.blank()
        .withId(ReportFixtures.reportId(name))
        .withUnit(new Unit(unit, "清水区委组织部"))
        .withFundLines(List.of(budget("城市社区", "100.01")))
        .withTypedTally(List.of(new GradeCount("先进", 1), new GradeCount("一般", 2)));
  }

  /** A fund line of which the budget is known, in 元. */
  public static FundLine budget(String category, String yuan) {
    return FundLine.blank()
        .withCategory(category)
        .withAmount(Measure.BUDGET, Optional.of(new Money(new BigDecimal(yuan))));
  }

  /** The report as it was finalised. */
  public static Report finalised(Report report, int version, String dataDigest, int hour) {
    Finalised finalised =
        new Finalised(dataDigest, "0".repeat(64), AT.plusSeconds(3600L * hour), "张三");
    return report.withVersion(new Version(version, "", Optional.of(finalised)));
  }

  /** The same report with one indicator of 100 points, 10 of 12 reached: 83.33, 良. */
  public static Report scored(Report report) {
    Indicator only = EvaluationFixtures.counted().withWeight(Optional.of(BigDecimal.valueOf(100)));
    IndicatorSet set = IndicatorSet.NONE.withIndicators(List.of(only));
    return report.withEvaluation(Evaluation.NONE.withSet(ScoreForm.SELF_EVALUATION, set));
  }
}
