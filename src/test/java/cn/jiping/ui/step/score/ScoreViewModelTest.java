package cn.jiping.ui.step.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.figure.SentencePattern;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreViewModelTest {
  private static final Indicator MEETINGS =
      Indicator.blank()
          .withLevels("产出", "数量")
          .withName("主题党日次数")
          .withTarget("12")
          .withActual("9")
          .withWeight(points("60"));
  private static final Indicator RATE =
      Indicator.blank()
          .withLevels("满意度", "服务对象满意度")
          .withName("党员满意率")
          .withTarget("90")
          .withActual("95")
          .withWeight(points("40"));

  private static final SentencePatterns PATTERNS =
      new SentencePatterns(
          List.of(
              new SentencePattern(
                  "得分", Set.of("conclusion"), Optional.empty(), "得{得分.总分}分，为“{得分.等级}”。")));

  private final ReportSession session =
      Sessions.of(ReportFixtures.rich().withEvaluation(Evaluation.NONE));
  private final ScoreViewModel model = new ScoreViewModel(session, PATTERNS);

  private static Optional<BigDecimal> points(String points) {
    return Optional.of(new BigDecimal(points));
  }

  private void score(ScoreForm form, Indicator... indicators) {
    IndicatorSet set =
        new IndicatorSet("试", BigDecimal.ZERO, List.<LevelWeight>of(), List.of(indicators));
    session.change(r -> r.withEvaluation(r.evaluation().withSet(form, set)));
  }

  private List<String> cards() {
    return model.shownProperty().get().summary().stream().map(i -> i.value() + i.unit()).toList();
  }

  private List<String> missing() {
    return model.shownProperty().get().missing().stream()
        .map(ScoreViewModel.Missing::text)
        .toList();
  }

  @Test
  void withoutIndicatorsOneIsLedToThem() {
    model.attach();
    assertEquals(List.of("—", "—", "0分", "0项"), cards());
    assertEquals(
        List.of(Place.of(Part.INDICATORS)),
        model.shownProperty().get().missing().stream().map(ScoreViewModel.Missing::place).toList());
  }

  @Test
  void itIsSaidWhichFormIsEmpty_andWhichIsNot() {
    model.attach();
    assertEquals(List.of("自评表还没有指标。请到“绩效指标”选一套指标，或者自己填写。"), missing());
    score(ScoreForm.FRAMEWORK, RATE);
    assertEquals(1, missing().size());
    assertTrue(missing().getFirst().contains("自评表还没有指标"), missing().getFirst());
    assertTrue(missing().getFirst().contains("已经填了指标的是评分表"), missing().getFirst());
  }

  @Test
  void totalAndBandFollowFromTheIndicators() {
    model.attach();
    score(ScoreForm.SELF_EVALUATION, MEETINGS.withReason("疫情"), RATE);
    assertEquals(List.of("85.00分", "良", "100分", "0项"), cards());
    assertEquals(
        List.of(
            new ScoreViewModel.Line("产出", "60", "45.00", "75.00%"),
            new ScoreViewModel.Line("满意度", "40", "40.00", "100.00%"),
            new ScoreViewModel.Line("合计", "100", "85.00", "85.00%")),
        model.shownProperty().get().lines());
    assertEquals(List.of(), missing());
  }

  @Test
  void whatIsMissingIsListedWithItsPlace() {
    model.attach();
    score(
        ScoreForm.SELF_EVALUATION,
        MEETINGS,
        RATE.withActual("").withWeight(points("30")),
        RATE.withTypedScore(points("5")).withWeight(points("5")).withName("手工"));
    assertEquals(
        List.of(
            "分值合计是95分，应为100分。",
            "“主题党日次数”没有得满分，要写偏差原因和改进措施。",
            "“党员满意率”还没有得分。",
            "“手工”的得分是手工填的，要写理由。"),
        missing());
    assertEquals(
        Place.row(Part.INDICATORS, MEETINGS.id()),
        model.shownProperty().get().missing().get(1).place());
  }

  @Test
  void bothReasonsAreMissing_whenTheTargetWasMissedAndTheScoreTyped() {
    model.attach();
    score(ScoreForm.SELF_EVALUATION, MEETINGS.withTypedScore(points("50")), RATE);
    assertEquals(List.of("“主题党日次数”没有得满分，要写偏差原因和改进措施。", "“主题党日次数”的得分是手工填的，要写理由。"), missing());
  }

  @Test
  void theConclusionIsOfferedWhatTheScoreSays_onceItIsKnown() {
    session.change(r -> r.withText("conclusion", was -> "总的看，成效明显。"));
    model.attach();
    assertEquals(List.of(), model.shownProperty().get().sentences());
    score(ScoreForm.SELF_EVALUATION, RATE.withWeight(points("100")));
    ScoreViewModel.Sentence offered = model.shownProperty().get().sentences().getFirst();
    assertEquals("得100.00分，为“优”。", offered.preview());
    model.conclude(offered);
    assertEquals("总的看，成效明显。\n得{得分.总分}分，为“{得分.等级}”。", session.report().section("conclusion").text());
    assertTrue(model.shownProperty().get().sentences().getFirst().taken());
  }

  @Test
  void theFormThatIsChosenGivesTheScore() {
    model.attach();
    score(ScoreForm.FRAMEWORK, RATE.withWeight(points("100")));
    assertEquals("—", cards().getFirst());
    model.basisProperty().set(ScoreForm.FRAMEWORK);
    assertEquals("100.00分", cards().getFirst());
  }

  @Test
  void theBudgetAtTheStartOfTheYearIsTypedInTheReportsUnit() {
    session.change(r -> r.withAmountUnit(AmountUnit.WAN));
    model.attach();
    var fiscal = model.initialBudget(FundSource.FISCAL);
    fiscal.textProperty().set("120.5");
    assertEquals(
        Map.of(FundSource.FISCAL, Money.of("120.5", AmountUnit.WAN)),
        session.report().evaluation().initialBudget());
    fiscal.textProperty().set("很多");
    assertTrue(fiscal.errorProperty().get().contains("金额"));
    fiscal.textProperty().set("");
    assertEquals(Map.of(), session.report().evaluation().initialBudget());
  }
}
