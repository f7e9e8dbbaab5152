package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.figure.YearFigures;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.IndicatorSetText;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextEvaluationTest {
  private static final Report LAST =
      ReportFixtures.rich()
          .withAttachments(
              ReportFixtures.rich()
                  .attachments()
                  .withForm(ScoreForm.SELF_EVALUATION, FormPaper.LANDSCAPE));

  private static Report next(Report last) {
    return NextYear.of(last, ReportId.fresh());
  }

  private static Report with(Indicator indicator) {
    IndicatorSet set = IndicatorSet.NONE.withIndicators(List.of(indicator));
    return LAST.withEvaluation(LAST.evaluation().withSet(ScoreForm.FRAMEWORK, set));
  }

  @Test
  void goalsStay_untilTheyAreChanged_andWhatWasReachedIsOpen() {
    assertEquals(LAST.evaluation().goals().withReached(""), next(LAST).evaluation().goals());
  }

  @Test
  void setsStayWithLevelsAndWeights_withoutBlankRows() {
    Evaluation last = LAST.evaluation();
    Evaluation next = next(LAST).evaluation();
    for (ScoreForm form : ScoreForm.values()) {
      assertEquals(last.set(form).name(), next.set(form).name());
      assertEquals(last.set(form).executionWeight(), next.set(form).executionWeight());
      assertEquals(last.set(form).levels(), next.set(form).levels());
    }
    assertEquals(2, next.selfEvaluation().indicators().size());
    assertEquals(last.basis(), next.basis());
  }

  @Test
  void indicatorStaysWithItsTarget_andNothingThatWasReachedOrJudged() {
    Indicator judged = EvaluationFixtures.judged();
    Indicator next = next(with(judged)).evaluation().framework().indicators().getFirst();
    assertNotEquals(judged.id(), next.id());
    assertEquals(
        new Indicator(
            next.id(),
            judged.first(),
            judged.second(),
            judged.name(),
            judged.kind(),
            judged.target(),
            judged.unit(),
            "",
            judged.weight(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            ""),
        next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{资金.执行率}|{资金.执行率}",
        "{分级.先进}|{分级.先进}",
        "｛资金.执行率｝|｛资金.执行率｝",
        "党课{数据.党课}场|''",
        "12|''",
        "先进{分级.先进}个|''",
        "{分级.先进}{分级.一般}|''",
        "{|''"
      })
  void actualGoesOn_whenItIsAFigureOfTheProgram_whicheverWayTheSetIsTaken(
      String last, String expected) {
    Report next = next(with(EvaluationFixtures.counted().withActual(last)));
    IndicatorSet set = with(EvaluationFixtures.counted().withActual(last)).evaluation().framework();
    OfferedSet kept =
        IndicatorSetText.parse(
            IndicatorSetText.of(
                new OfferedSet("own", ScoreForm.FRAMEWORK, "", set.withName("自定"))));
    for (IndicatorSet taken : List.of(next.evaluation().framework(), set.unfilled(), kept.set())) {
      assertEquals(expected, taken.indicators().getFirst().actual());
    }
  }

  @Test
  void countsAreOpen_switchesStay() {
    Evaluation next = next(LAST).evaluation();
    assertEquals(Survey.NONE.withSatisfied(3), next.survey());
    assertEquals(Map.of(), next.initialBudget());
    assertEquals(LAST.evaluation().comparisonPrinted(), next.comparisonPrinted());
    assertEquals(FormPaper.LANDSCAPE, next(LAST).attachments().form(ScoreForm.SELF_EVALUATION));
  }

  @Test
  void lastYearIsKeptForTheComparison_withTheOneBefore_andNoThird() {
    EarlierYear before = LAST.evaluation().earlierYears().getFirst();
    EarlierYear known = EarlierYear.blank(2019).withScore(Optional.of(BigDecimal.TEN));
    Report last = LAST.withEvaluation(LAST.evaluation().withEarlierYears(List.of(before, known)));
    List<EarlierYear> years = next(last).evaluation().earlierYears();
    assertEquals(List.of(YearFigures.of(last), before), years);
  }

  @Test
  void yearOfWhichNothingIsKnownIsLeftOut() {
    assertEquals(List.of(), next(ReportFixtures.blank()).evaluation().earlierYears());
  }
}
