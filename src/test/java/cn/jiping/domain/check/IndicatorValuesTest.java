package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValuesTest {
  private final Check check = new IndicatorValues();

  private static Report with(Indicator indicator) {
    return Scored.report(Scored.set("0", indicator));
  }

  private void speaks(Indicator indicator, Severity severity, String... words) {
    Place place = Place.row(Part.INDICATORS, indicator.id());
    CheckCase.speaks(check, with(indicator), severity, place, words);
  }

  @Test
  void whatIsMissingIsListedInOneFinding() {
    Indicator blank = Scored.indicator(Kind.AT_LEAST, "", "").withWeight(Optional.empty());
    speaks(blank, Severity.WARNING, "“党课场次”还没有填写年度指标值、实际完成值、分值");
    speaks(blank.withTarget("10").withActual("10"), Severity.WARNING, "还没有填写分值");
    speaks(
        Scored.indicator(Kind.AT_LEAST, "10", "10").withLevels("", "").withName(" "),
        Severity.WARNING,
        "还没有填写一级指标、三级指标名称");
    CheckCase.silent(check, with(Scored.indicator(Kind.AT_LEAST, "10", "10")));
  }

  @Test
  void aNegativeNumberIsToBeLookedAt() {
    speaks(
        Scored.indicator(Kind.AT_LEAST, "10", "-3"), Severity.WARNING, "“党课场次”的实际完成值“-3”是负数，请核对");
    speaks(Scored.indicator(Kind.AT_MOST, "-1", "0"), Severity.WARNING, "年度指标值“-1”是负数");
    CheckCase.silent(check, with(Scored.indicator(Kind.AT_MOST, "0", "0")));
  }

  @Test
  void aFilledFormIsLookedAt_alsoWhenTheScoreRestsOnAnother() {
    Indicator blank = Scored.indicator(Kind.AT_LEAST, "10", "");
    Report report = TestReports.sample();
    Report framework =
        report.withEvaluation(
            report.evaluation().withSet(ScoreForm.FRAMEWORK, Scored.set("0", blank)));
    assertEquals(
        List.of(Place.of(Part.SCORE), Place.row(Part.INDICATORS, blank.id())),
        check.findings(framework).stream().map(Finding::place).toList());
    assertEquals(
        "报告的得分取自自评表，自评表还没有指标，填了指标的是评分表。请改为取自评分表，或者填写自评表。",
        check.findings(framework).getFirst().message());
  }

  @Test
  void qualitativeOnesAreJudged_andHaveNoActual() {
    speaks(Scored.judged("", ""), Severity.WARNING, "完成程度、得分比例");
    speaks(Scored.judged("REACHED", ""), Severity.WARNING, "还没有填写得分比例");
    CheckCase.silent(check, with(Scored.judged("REACHED", "95").withActual("")));
    CheckCase.silent(
        check, with(Scored.judged("", "").withTypedScore(Scored.number("9")).withScoreReason("因")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"REACHED, 79.99", "PARTLY, 80", "PARTLY, 59.99", "MISSED, 60", "MISSED, 80"})
  void rateOutsideOfItsBandIsAnError(String attainment, String rate) {
    speaks(Scored.judged(attainment, rate), Severity.ERROR, rate + "%", "之间");
  }

  @ParameterizedTest(name = "target {0}, actual {1}, unit {2}: {3}")
  @CsvSource({
    "10, 12次, 场, 实际完成值“12次”不是以“场”为单位的数",
    "10场, 若干, 场, 实际完成值“若干”不是以“场”为单位",
    "很多, 10, '', 年度指标值“很多”不是一个数",
    "9月底前, 10, 场, 年度指标值“9月底前”",
    "10, 约10, 场, 实际完成值“约10”",
    "95, {资金.合计}, %, 实际完成值“288.90万元”不是以“%”为单位",
    "10场, 12次, '', 实际完成值“12次”不是一个数"
  })
  void whatIsNoNumberOfItsUnitIsFound(String target, String actual, String unit, String words) {
    speaks(Scored.indicator(Kind.AT_LEAST, target, actual).withUnit(unit), Severity.WARNING, words);
  }

  @ParameterizedTest(name = "target {0}, actual {1}, unit {2}")
  @CsvSource({
    "10, 12, 场",
    "10, 12场, 场",
    "95, 96.5%, %",
    "300, {资金.合计}, 元",
    "10, {数据.没有}, 场", // found as a reference
    "90, {满意度.满意率}, %"
  })
  void numbersAreRight(String target, String actual, String unit) {
    CheckCase.silent(check, with(Scored.indicator(Kind.AT_LEAST, target, actual).withUnit(unit)));
  }

  @ParameterizedTest
  @CsvSource({"10.01", "-1", "100"})
  void typedScoreLiesWithinTheWeight(String typed) {
    speaks(
        Scored.indicator(Kind.AT_LEAST, "10", "10").withTypedScore(Scored.number(typed)),
        Severity.ERROR,
        typed + "分",
        "0分到10分");
  }

  @Test
  void attachedFormNeedsIndicators() {
    Report report = TestReports.sample();
    CheckCase.silent(check, report);
    for (ScoreForm form : ScoreForm.values()) {
      Report attached =
          report.withAttachments(report.attachments().withForm(form, FormPaper.LANDSCAPE));
      assertEquals(1, check.findings(attached).size());
      CheckCase.speaks(check, attached, Severity.WARNING, Place.of(Part.INDICATORS), "还没有选择指标体系");
    }
  }
}
