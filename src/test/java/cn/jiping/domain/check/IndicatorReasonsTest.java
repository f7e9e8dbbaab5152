package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReasonsTest {
  private final Check check = new IndicatorReasons();

  private static Report with(Indicator indicator) {
    return Scored.report(Scored.set("0", indicator));
  }

  private void check(Indicator indicator, String severity, String word) {
    if (severity.isEmpty()) {
      CheckCase.silent(check, with(indicator));
    } else {
      Place place = Place.row(Part.INDICATORS, indicator.id());
      CheckCase.speaks(check, with(indicator), Severity.valueOf(severity), place, "党课场次", word);
    }
  }

  @ParameterizedTest(name = "{0} {1}, actual {2}")
  @CsvSource({
    "AT_LEAST, 100, 100, '', ''",
    "AT_LEAST, 100, 99.99, WARNING, 没有达到年度指标值100",
    "AT_LEAST, 100, 129.99, '', ''",
    "AT_LEAST, 100, 130, WARNING, 130.0%",
    "AT_LEAST, 100, -5, WARNING, 没有达到",
    "AT_MOST, 100, 100, '', ''",
    "AT_MOST, 100, 60, '', ''",
    "AT_MOST, 100, 101, WARNING, 没有达到",
    "AT_MOST, 100, 200, WARNING, 没有达到",
    "EQUAL, 0, 0, '', ''",
    "EQUAL, 0, 1, WARNING, 没有达到",
    "AT_LEAST, 100, '', '', ''",
    "AT_LEAST, 100, 很多, '', ''"
  })
  void missedAndFarExceededTargetsNeedAReason(
      Kind kind, String target, String actual, String severity, String word) {
    Indicator indicator = Scored.indicator(kind, target, actual);
    check(indicator, severity, word);
    CheckCase.silent(check, with(indicator.withReason("受疫情影响。")));
  }

  @ParameterizedTest(name = "{0} {1}%")
  @CsvSource({
    "REACHED, 100, '', ''",
    "REACHED, 90, NOTICE, 没有得满分",
    "PARTLY, 70, WARNING, 没有评为达成",
    "MISSED, 0, WARNING, 没有评为达成",
    "REACHED, '', '', ''",
    "'', '', '', ''"
  })
  void qualitativeOnesNeedAReason_unlessTheyWereReached(
      String attainment, String rate, String severity, String word) {
    check(Scored.judged(attainment, rate), severity, word);
  }

  @Test
  void typedScoreNeedsAReasonOfItsOwn() {
    Indicator typed =
        Scored.indicator(Kind.AT_LEAST, "10", "10").withTypedScore(Scored.number("8"));
    check(typed, "WARNING", "手工填写");
    check(typed.withReason("偏差原因"), "WARNING", "手工填写");
    check(typed.withScoreReason("按区里意见。"), "", "");
  }

  @Test
  void missedTargetWithATypedScoreNeedsBoth() {
    Indicator typed = Scored.indicator(Kind.AT_LEAST, "10", "8").withTypedScore(Scored.number("9"));
    assertEquals(2, check.findings(with(typed)).size());
    check(typed.withScoreReason("按区里意见。"), "WARNING", "没有达到");
  }

  @Test
  void formOnWhichTheScoreDoesNotRestNeedsThemToo() {
    Indicator missed = Scored.indicator(Kind.AT_LEAST, "10", "8");
    Report report = with(missed);
    Report other = report.withEvaluation(report.evaluation().withBasis(ScoreForm.FRAMEWORK));
    assertEquals(1, check.findings(other).size());
  }

  @Test
  void rowWithNothingInItNeedsNone() {
    CheckCase.silent(check, with(Indicator.blank().withTypedScore(Optional.empty())));
  }
}
