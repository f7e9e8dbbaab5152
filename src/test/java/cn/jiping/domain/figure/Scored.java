package cn.jiping.domain.figure;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Indicators and reports with them, as tests of scores write them. */
public final class Scored {
  private Scored() {}

  /** An indicator of 10 points under 产出, 数量. */
  public static Indicator indicator(Kind kind, String target, String actual) {
    return Indicator.blank()
        .withLevels("产出", "数量")
        .withName("党课场次")
        .withKind(kind)
        .withTarget(target)
        .withActual(actual)
        .withWeight(number("10"));
  }

  /** A qualitative one, judged so; each empty while it is not. */
  public static Indicator judged(String attainment, String rate) {
    return indicator(Kind.QUALITATIVE, "不断提升", "有所提升")
        .withJudgement(
            attainment.isEmpty() ? Optional.empty() : Optional.of(Attainment.valueOf(attainment)),
            number(rate));
  }

  /** Empty when there is no number. */
  public static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** A set with these indicators and a row of the execution rate. */
  public static IndicatorSet set(String executionWeight, Indicator... indicators) {
    return IndicatorSet.NONE
        .withName("自评")
        .withExecutionWeight(new BigDecimal(executionWeight))
        .withIndicators(List.of(indicators));
  }

  /** The sample with this set on its self-evaluation form. */
  public static Report report(IndicatorSet set) {
    return with(TestReports.sample(), set);
  }

  /** The same report with this set on its self-evaluation form. */
  public static Report with(Report report, IndicatorSet set) {
    Evaluation evaluation = report.evaluation();
    return report.withEvaluation(evaluation.withSet(ScoreForm.SELF_EVALUATION, set));
  }

  /** One indicator on the form of a report. */
  public static IndicatorScore of(Report report, Indicator indicator) {
    return ScoreSheet.of(with(report, set("0", indicator))).row(indicator).orElseThrow();
  }

  /** What a first and a second level are worth. */
  public static LevelWeight level(String first, String second, String weight) {
    return new LevelWeight(first, second, new BigDecimal(weight));
  }
}
