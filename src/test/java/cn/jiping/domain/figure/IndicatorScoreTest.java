package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each indicator is worth 10 points unless a case says so. */
class IndicatorScoreTest {
  private static final Report DATA =
      TestReports.sample()
          .withFundLines(List.of(TestReports.line("甲", "300", "297", "288.90")))
          .withWorkFigures(
              List.of(
                  WorkFigure.blank()
                      .withName("党课")
                      .withNumber(Optional.of(new BigDecimal("12")))
                      .withUnit("场")));

  @ParameterizedTest(name = "{0} {1}, actual {2}: {3}")
  @CsvSource({
    // kind, target, actual, score, under, far over
    "AT_LEAST, 100, 100, 10.00, false, false",
    "AT_LEAST, 100, 99.99, 10.00, true, false", // 9.999: full as printed, but missed
    "AT_LEAST, 100, 99.94, 9.99, true, false",
    "AT_LEAST, 100, 89.995, 9.00, true, false",
    "AT_LEAST, 3, 2, 6.67, true, false",
    "AT_LEAST, 100, 0, 0.00, true, false",
    "AT_LEAST, 100, -5, 0.00, true, false",
    "AT_LEAST, 100, 129.99, 10.00, false, false",
    "AT_LEAST, 100, 130, 10.00, false, true",
    "AT_LEAST, 100, 130.00, 10.00, false, true",
    "AT_LEAST, 3, 3.9, 10.00, false, true",
    "AT_LEAST, 100, 1000000, 10.00, false, true",
    "AT_LEAST, 0, 0, 10.00, false, false",
    "AT_LEAST, 0, 5, 10.00, false, false",
    "AT_LEAST, 0, -3, 0.00, true, false",
    "AT_LEAST, -5, -5, 10.00, false, false",
    "AT_LEAST, -5, -10, 0.00, true, false",
    "AT_MOST, 100, 100, 10.00, false, false",
    "AT_MOST, 100, 0, 10.00, false, false",
    "AT_MOST, 100, -5, 10.00, false, false",
    "AT_MOST, 100, 100.01, 10.00, true, false", // 9.999
    "AT_MOST, 100, 110, 9.00, true, false",
    "AT_MOST, 100, 130, 7.00, true, true",
    "AT_MOST, 100, 150, 5.00, true, true",
    "AT_MOST, 100, 199.99, 0.00, true, true", // 0.001
    "AT_MOST, 100, 199.9, 0.01, true, true",
    "AT_MOST, 100, 200, 0.00, true, true",
    "AT_MOST, 100, 200.01, 0.00, true, true",
    "AT_MOST, 100, 500, 0.00, true, true",
    "AT_MOST, 0, 0, 10.00, false, false",
    "AT_MOST, 0, 1, 0.00, true, false",
    "AT_MOST, 0, -1, 10.00, false, false",
    "EQUAL, 12, 12, 10.00, false, false",
    "EQUAL, 12, 12.0, 10.00, false, false",
    "EQUAL, 12, 6, 5.00, true, false",
    "EQUAL, 12, 13, 10.00, false, false",
    "EQUAL, 10, 13, 10.00, false, true",
    "EQUAL, 12, -1, 0.00, true, false",
    "EQUAL, 0, 0, 10.00, false, false",
    "EQUAL, 0, 0.00, 10.00, false, false",
    "EQUAL, 0, 1, 0.00, true, false",
    "EQUAL, 0, 0.01, 0.00, true, false",
    "EQUAL, 0, -1, 0.00, true, false"
  })
  void countedIndicatorsFollowTheRuleOfTheirKind(
      Kind kind, String target, String actual, String score, boolean under, boolean farOver) {
    IndicatorScore row = Scored.of(DATA, Scored.indicator(kind, target, actual));
    assertEquals(Optional.of(new BigDecimal(score)), row.score());
    assertEquals(under, row.isUnder(), "under");
    assertEquals(farOver, row.isFarOver(), "far over");
    assertEquals(under || farOver, row.needsReason());
    assertFalse(row.isReduced());
  }

  @ParameterizedTest(name = "{0} {1}%: {2}")
  @CsvSource({
    "REACHED, 100, 10.00, false, false",
    "REACHED, 99.99, 10.00, false, false",
    "REACHED, 90, 9.00, false, true",
    "REACHED, 80, 8.00, false, true",
    "REACHED, 79.99, '', false, false",
    "REACHED, 100.01, '', false, false",
    "REACHED, '', '', false, false",
    "PARTLY, 79.99, 8.00, true, false",
    "PARTLY, 80, '', true, false",
    "PARTLY, 60, 6.00, true, false",
    "PARTLY, 59.99, '', true, false",
    "MISSED, 60, '', true, false",
    "MISSED, 59.99, 6.00, true, false",
    "MISSED, 0, 0.00, true, false",
    "MISSED, -1, '', true, false",
    "'', 90, '', false, false"
  })
  void qualitativeOnesEarnARateWithinTheBandOfTheirAttainment(
      String attainment, String rate, String score, boolean under, boolean reduced) {
    IndicatorScore row = Scored.of(DATA, Scored.judged(attainment, rate));
    assertEquals(Scored.number(score), row.score());
    assertEquals(under, row.isUnder(), "under");
    assertEquals(reduced, row.isReduced(), "reduced");
    assertEquals(under, row.needsReason());
    assertFalse(row.isFarOver());
  }

  @ParameterizedTest(name = "typed {0} of {1}: {2}")
  @CsvSource({
    "7.5, 10, 7.50",
    "0, 10, 0.00",
    "10, 10, 10.00",
    "10.01, 10, ''",
    "-1, 10, ''",
    "5, '', ''"
  })
  void typedScoreStandsInsteadOfTheComputedOne_whenItCanBeOne(
      String typed, String weight, String score) {
    Indicator indicator =
        Scored.indicator(Kind.AT_LEAST, "10", "10")
            .withWeight(Scored.number(weight))
            .withTypedScore(Scored.number(typed));
    IndicatorScore row = Scored.of(DATA, indicator);
    assertTrue(row.isByHand());
    assertEquals(Scored.number(score), row.score());
    assertEquals(weight.isEmpty() ? Optional.empty() : Scored.number("10.00"), row.computed());
  }

  @ParameterizedTest
  @CsvSource({"'', 10", "10, ''", "'', ''", "很多, 10", "10, 很多", "{数据.没有}, 10", "10, {得分.总分}"})
  void withoutTwoNumbersThereIsNoScore_andNoReasonIsAskedFor(String target, String actual) {
    IndicatorScore row = Scored.of(DATA, Scored.indicator(Kind.AT_LEAST, target, actual));
    assertEquals(Optional.empty(), row.score());
    assertEquals(Optional.empty(), row.completion());
    assertFalse(row.needsReason());
  }

  @ParameterizedTest(name = "{0} with unit {1}, target {2}: {3}")
  @CsvSource({
    // actual, unit, target, score
    "95%, %, 95, 10.00",
    "９５％, %, 95, 10.00",
    "95％, ％, 95%, 10.00",
    "９５, %, ≥９５％, 10.00",
    "95%, 场, 95, ''",
    "95, '', 95%, 10.00",
    "95%, '', 95, 10.00",
    "12场, '', 12次, ''",
    "288.90万元, 万元, 288.90, 10.00",
    "288.90万元, 元, 2889000, 10.00",
    "2889000元, 万元, 288.9, 10.00",
    "2889000元, '', 288.9万元, 10.00",
    "0.03亿元, 万元, 300, 10.00",
    "288.90万元, %, 100, ''",
    "{资金.支出}, 万元, 288.90, 10.00",
    "{资金.支出}, 元, 2889000.00, 10.00",
    "{资金.执行率}, %, 96.30, 10.00",
    "{资金.到位执行率}, '', 97.27, 10.00",
    "{资金.到位率}, %, 100%, 9.90",
    "{数据.党课}, 场, 12, 10.00",
    "{数据.党课}, 次, 12, ''",
    "{分级.先进}, 个, 6, 10.00",
    "{分级.先进.占比}, %, 20, 9.10",
    "'1,200', 人, 1200, 10.00",
    "１２００人, 人, '1,200人', 10.00",
    "12 场, 场, 12, 10.00"
  })
  void unitsAndNamedFiguresAreRead(String actual, String unit, String target, String score) {
    Indicator indicator = Scored.indicator(Kind.AT_LEAST, target, actual).withUnit(unit);
    assertEquals(Scored.number(score), Scored.of(DATA, indicator).score());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10²",
        "½",
        "1/3",
        "1,2",
        "12.5.3",
        "100-200",
        "5%—10%",
        "9月30日",
        "约100",
        "100余场",
        "近百场",
        "十二",
        "--5",
        "1.2万人",
        "①",
        "1234567890123"
      })
  void whatIsNoSingleNumberIsNotTakenForOne(String text) {
    Indicator counted = Scored.indicator(Kind.AT_LEAST, "1", text).withUnit("场");
    assertEquals(Optional.empty(), Scored.of(DATA, counted).actual());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10²", "½", "1/3", "1,2", "12.5.3", "100-200", "5%—10%", "9月30日"})
  void norWhenTheIndicatorHasNoUnit(String text) {
    Indicator counted = Scored.indicator(Kind.AT_LEAST, "1", text);
    assertEquals(Optional.empty(), Scored.of(DATA, counted).actual());
  }

  @Test
  void satisfactionOfTheSurveyCanBeAnActual() {
    Survey survey =
        Survey.NONE
            .withSent(OptionalInt.of(120))
            .withReturned(OptionalInt.of(100))
            .withAnswer(0, OptionalInt.of(80))
            .withAnswer(1, OptionalInt.of(12))
            .withAnswer(4, OptionalInt.of(8));
    Report report = DATA.withEvaluation(DATA.evaluation().withSurvey(survey));
    Indicator rate = Scored.indicator(Kind.AT_LEAST, "90", "{满意度.满意率}").withUnit("%");
    IndicatorScore row = Scored.of(report, rate);
    assertEquals("92.00%", row.actualText());
    assertEquals(Scored.number("10.00"), row.score());
  }

  @ParameterizedTest
  @CsvSource({"100, 130, 130.0", "3, 2, 66.7", "3, 4.5, 150.0", "0, 5, ''", "-1, 5, ''"})
  void completionIsInPercentOfTheTarget(String target, String actual, String completion) {
    assertEquals(
        Scored.number(completion),
        Scored.of(DATA, Scored.indicator(Kind.AT_LEAST, target, actual)).completion());
  }
}
