package cn.jiping.domain.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.compare.ReportChange.Kind;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportChangeTest {
  private static final FundLine ONE = FundLine.blank().withCategory("机关党建经费");
  private static final FundLine TWO = FundLine.blank().withCategory("社区党建经费");
  private static final Report BEFORE =
      ReportFixtures.blank().withText("goals", t -> "建成六个阵地。").withFundLines(List.of(ONE, TWO));

  private static ReportChange to(Report after) {
    return ReportChange.between(BEFORE, after);
  }

  @Test
  void changedTextIsNamedByItsHeading_andLedToByItsCharacters() {
    ReportChange change = to(BEFORE.withText("goals", t -> "建成五个阵地。"));
    assertEquals("修改“（二）项目绩效目标”", change.name());
    assertEquals(Optional.of(Place.section("goals", 2, 3)), change.place());
  }

  @Test
  void rowsAreNamedByNumberAndName() {
    FundLine changed = TWO.withCategory("社区经费");
    assertEquals("修改“资金明细 第2行　社区经费”", to(BEFORE.withFundLines(List.of(ONE, changed))).name());
    assertEquals("删除“资金明细 第1行　机关党建经费”", to(BEFORE.withFundLines(List.of(TWO))).name());
    FundLine third = FundLine.blank();
    ReportChange added = to(BEFORE.withFundLines(List.of(ONE, TWO, third)));
    assertEquals(Kind.ADDED, added.kind());
    assertEquals(Optional.of(Place.row(Part.FUNDS, third.id())), added.place());
  }

  @Test
  void rowsInAnotherOrder_andSeveralRows_areSaidAsSuch() {
    assertEquals("修改“资金明细 的顺序”", to(BEFORE.withFundLines(List.of(TWO, ONE))).name());
    assertEquals("删除“资金明细中的2行”", to(BEFORE.withFundLines(List.of())).name());
  }

  @Test
  void otherPartsAndSeveralOnesAreNamed() {
    Report renamed = BEFORE.withUnit(new Unit("甲单位", ""));
    assertEquals("修改“封面与单位”", to(renamed).name());
    assertEquals("2处修改", to(renamed.withText("goals", t -> "")).name());
  }

  @Test
  void typingGoesOnAtOnePlaceOnly() {
    ReportChange goals = to(BEFORE.withText("goals", t -> t + "建"));
    assertTrue(to(BEFORE.withText("goals", t -> t + "建成")).continues(goals));
    assertFalse(to(BEFORE.withText("purpose", t -> t + "建成")).continues(goals));
    assertFalse(to(BEFORE.withFundLines(List.of(ONE))).continues(goals));
  }

  static Stream<Arguments> evaluations() {
    Evaluation full = EvaluationFixtures.full();
    IndicatorSet self = full.selfEvaluation();
    List<Indicator> rows = self.indicators();
    return Stream.of(
        Arguments.of("修改“绩效目标”", full.withGoals(Goals.NONE)),
        Arguments.of(
            "修改“绩效指标 第1行　开展主题党日”",
            self(
                self.withIndicators(
                    List.of(rows.get(0).withActual("9"), rows.get(1), rows.get(2))))),
        Arguments.of(
            "修改“绩效指标 第3行”",
            self(
                self.withIndicators(List.of(rows.get(0), rows.get(1), rows.get(2).withUnit("次"))))),
        Arguments.of("删除“绩效指标 第3行”", self(self.withIndicators(rows.subList(0, 2)))),
        Arguments.of("修改“绩效指标 的顺序”", self(self.withIndicators(rows.reversed()))),
        Arguments.of("修改“绩效指标”", self(self.withName("另一套"))),
        Arguments.of("修改“得分与结论”", full.withInitialBudget(FundSource.FISCAL, Optional.empty())),
        Arguments.of("修改“满意度调查”", full.withSurvey(Survey.NONE)),
        Arguments.of("修改“得分与结论”", full.withBasis(ScoreForm.SELF_EVALUATION)),
        Arguments.of("修改“年度比较”", full.withEarlierYears(List.of())),
        Arguments.of("修改“年度比较”", full.withComparisonPrinted(false)));
  }

  private static Evaluation self(IndicatorSet set) {
    return EvaluationFixtures.full().withSet(ScoreForm.SELF_EVALUATION, set);
  }

  @ParameterizedTest
  @MethodSource("evaluations")
  void changesOfGoalsAndIndicatorsAreNamed(String expected, Evaluation after) {
    Report rich = ReportFixtures.rich();
    assertEquals(expected, ReportChange.between(rich, rich.withEvaluation(after)).name());
  }
}
