package cn.jiping;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Goals, indicators and what belongs to them, of an invented street office. */
public final class EvaluationFixtures {
  private EvaluationFixtures() {}

  /** Every field is used, and each optional one also left open; decimals as oddly as typed. */
  public static Evaluation full() {
    return new Evaluation(
        new Goals("提升组织力。\n“两新”全覆盖\t。", "一阶段𠮷字", "培训{工作.党课}场", "已完成\\n"),
        ScoreForm.FRAMEWORK,
        new IndicatorSet(
            "党建经费自评",
            new BigDecimal("10.0"),
            List.of(level("产出", "", "50"), level("产出", "数量", "5E+1"), level("", "", "0.00")),
            List.of(counted(), judged(), Indicator.blank(row(3)))),
        new IndicatorSet(
            "2020评分表",
            BigDecimal.ZERO,
            List.of(level("决策", "", "100")),
            List.of(judged().withTypedScore(Optional.of(new BigDecimal("-0.10"))))),
        Map.of(FundSource.FISCAL, new Money(new BigDecimal("0.01")), FundSource.OTHER, Money.MAX),
        new Survey(
            OptionalInt.of(200),
            OptionalInt.of(0),
            List.of(
                OptionalInt.of(120),
                OptionalInt.empty(),
                OptionalInt.of(0),
                OptionalInt.empty(),
                OptionalInt.of(7)),
            3),
        List.of(
            new EarlierYear(
                2020,
                Map.of(Measure.BUDGET, Money.MAX.plus(Money.MAX), Measure.SPENT, Money.ZERO),
                List.of(new GradeCount("先进", 3), new GradeCount("后进", 0)),
                Optional.of(new BigDecimal("89.90"))),
            EarlierYear.blank(2019)),
        true);
  }

  private static LevelWeight level(String first, String second, String weight) {
    return new LevelWeight(first, second, new BigDecimal(weight));
  }

  private static RowId row(int number) {
    return new RowId(new UUID(8, number));
  }

  /** ≥ 12 times, of which 10 were held. */
  public static Indicator counted() {
    return Indicator.blank(row(1))
        .withLevels("产出", "数量")
        .withName("开展主题党日")
        .withTarget("12")
        .withUnit("次")
        .withActual("10")
        .withWeight(Optional.of(new BigDecimal("40.50")))
        .withReason("疫情影响\n明年补上");
  }

  /** Judged, with a named figure. */
  public static Indicator judged() {
    return Indicator.blank(row(2))
        .withLevels("效益", "社会效益")
        .withName("=组织力, \"提升\"")
        .withKind(Kind.QUALITATIVE)
        .withTarget("明显提升")
        .withActual("先进{分级.先进}个")
        .withWeight(Optional.of(new BigDecimal("30")))
        .withJudgement(Optional.of(Attainment.PARTLY), Optional.of(new BigDecimal("79.995")))
        .withTypedScore(Optional.of(new BigDecimal("25.00")))
        .withScoreReason("会议评定");
  }
}
