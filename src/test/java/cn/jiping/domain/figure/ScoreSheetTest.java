package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreSheetTest {
  /** One indicator of 100 points, so that its score is the total. */
  private static ScoreSheet single(String target, String actual, String weight) {
    Indicator indicator =
        Scored.indicator(Kind.AT_LEAST, target, actual).withWeight(Scored.number(weight));
    return ScoreSheet.of(Scored.report(Scored.set("0", indicator)));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "100000, 100.00, EXCELLENT",
    "90000, 90.00, EXCELLENT",
    "89995, 90.00, EXCELLENT", // 89.995 is printed as 90.00
    "89994, 89.99, GOOD",
    "80000, 80.00, GOOD",
    "79995, 80.00, GOOD",
    "79994, 79.99, FAIR",
    "60000, 60.00, FAIR",
    "59994, 59.99, POOR",
    "0, 0.00, POOR"
  })
  void bandIsThatOfTheTotalAsPrinted(String actual, String total, Band band) {
    ScoreSheet sheet = single("100000", actual, "100");
    assertEquals(Scored.number(total), sheet.total());
    assertEquals(Optional.of(band), sheet.band());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优",
    "90, 优",
    "89.995, 优",
    "89.994, 良",
    "80, 良",
    "79.99, 中",
    "60, 中",
    "59.99, 差",
    "0, 差"
  })
  void bandsAreHalfOpen(String score, String label) {
    assertEquals(label, Band.of(new BigDecimal(score)).label());
  }

  @ParameterizedTest
  @CsvSource({"100, true", "99.99, false", "100.01, false", "90, false", "'', false"})
  void totalNeedsWeightsThatAddUpTo100(String weight, boolean known) {
    assertEquals(known, single("10", "10", weight).total().isPresent());
  }

  @Test
  void rowsThatArePrintedAddUpToTheTotalThatIsPrinted() {
    List<Indicator> thirds = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      thirds.add(Scored.indicator(Kind.AT_LEAST, "3", "2"));
    }
    ScoreSheet sheet =
        ScoreSheet.of(Scored.report(Scored.set("0", thirds.toArray(new Indicator[0]))));
    assertEquals(Scored.number("66.70"), sheet.total()); // 10 × 6.67, not 66.67
  }

  @ParameterizedTest(name = "budget {0}, spent {1}: {2} {3}")
  @CsvSource({
    "300, 288.90, 96.30, 9.63",
    "300, 300, 100.00, 10.00",
    "300, 330, 110.00, 10.00",
    "300, 0, 0.00, 0.00",
    "0, 0, '', ''",
    "0, 5, '', ''",
    "300, '', '', ''",
    "'', 300, '', ''",
    // The rate is printed as 93.35, its score follows from the amounts, not from the printed rate.
    "1000000, 933451, 93.35, 9.33"
  })
  void executionRateEarnsItsPartOfTheWeight_neverMore(
      String budget, String spent, String rate, String score) {
    Report report =
        TestReports.sample().withFundLines(List.of(TestReports.line("甲", budget, "", spent)));
    IndicatorSet set =
        Scored.set(
            "10", Scored.indicator(Kind.AT_LEAST, "10", "10").withWeight(Scored.number("90")));
    ScoreSheet sheet = ScoreSheet.of(Scored.with(report, set));
    ScoreSheet.Execution execution = sheet.execution().orElseThrow();
    assertEquals(Scored.number(rate), execution.rate());
    assertEquals(Scored.number(score), execution.score());
    assertEquals(score.isEmpty() ? 1 : 0, sheet.open());
    assertEquals(!score.isEmpty(), sheet.total().isPresent());
  }

  @Test
  void lineThatLacksAFigureLeavesTheExecutionRateOpen() {
    List<FundLine> lines =
        List.of(TestReports.line("甲", "100", "", "90"), TestReports.line("乙", "100", "", ""));
    ScoreSheet sheet =
        ScoreSheet.of(Scored.with(TestReports.sample().withFundLines(lines), Scored.set("10")));
    assertEquals(Optional.empty(), sheet.execution().orElseThrow().score());
    assertEquals(1, sheet.open());
  }

  @Test
  void setWithoutSuchARowHasNone() {
    assertEquals(Optional.empty(), single("10", "10", "100").execution());
  }

  @Test
  void indicatorsOfALevelStandTogether_andEachLevelHasItsSum() {
    Indicator quantity = Scored.indicator(Kind.AT_LEAST, "10", "5");
    Indicator benefit =
        Scored.judged("REACHED", "90").withLevels("效益", "社会效益").withWeight(Scored.number("30"));
    Indicator more = Scored.indicator(Kind.AT_LEAST, "10", "10");
    Indicator open = Scored.indicator(Kind.AT_LEAST, "10", "").withLevels("产出", "质量");
    IndicatorSet set =
        Scored.set("0", quantity, benefit, Indicator.blank(), more, open)
            .withLevels(
                List.of(
                    Scored.level("产出", "", "30"),
                    Scored.level("产出", "数量", "25"),
                    Scored.level("效益", "", "30")));
    ScoreSheet sheet = ScoreSheet.of(Scored.report(set));
    assertEquals(
        List.of(quantity, more, open, benefit),
        sheet.rows().stream().map(IndicatorScore::indicator).toList());
    List<String> levels =
        sheet.levels().stream()
            .map(l -> l.first() + l.second() + " " + l.weight() + " " + l.score() + " " + l.open())
            .toList();
    assertEquals(
        List.of(
            "产出 30 15.00 1",
            "产出数量 20 15.00 0",
            "产出质量 10 0 1",
            "效益 30 27.00 0",
            "效益社会效益 30 27.00 0"),
        levels);
    assertEquals(
        List.of(true, false, true, true, true),
        sheet.levels().stream().map(ScoreSheet.Level::addsUp).toList());
    assertEquals(new BigDecimal("42.00"), sheet.known());
    assertEquals(new BigDecimal("60"), sheet.weight());
    assertEquals(1, sheet.open());
    assertEquals(Optional.empty(), sheet.total());
  }

  @Test
  void scoreCanNotFollowFromItself() {
    Indicator indicator =
        Scored.indicator(Kind.AT_LEAST, "10", "{得分.总分}").withWeight(Scored.number("100"));
    Report report = Scored.report(Scored.set("0", indicator));
    assertEquals(Optional.empty(), ScoreSheet.of(report).total());
    assertFalse(Figures.of(report).named("得分.总分").orElseThrow().isKnown());
  }

  @Test
  void basisSaysWhichFormIsTheReports() {
    Report report =
        Scored.report(
            Scored.set(
                "0", Scored.indicator(Kind.AT_LEAST, "10", "8").withWeight(Scored.number("100"))));
    assertEquals("80.00", Figures.of(report).named("得分.总分").orElseThrow().value());
    assertEquals("良", Figures.of(report).named("得分.等级").orElseThrow().value());
    Report other = report.withEvaluation(report.evaluation().withBasis(ScoreForm.FRAMEWORK));
    assertFalse(Figures.of(other).named("得分.总分").orElseThrow().isKnown());
    assertTrue(ScoreSheet.of(other).isEmpty());
  }
}
