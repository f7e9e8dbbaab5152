package cn.jiping.domain.figure;

import static cn.jiping.domain.TestReports.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundBreakdownTest {
  @Test
  void sampleAddsUpTo28890_notTo28889() {
    FundBreakdown funds = FundBreakdown.of(TestReports.budgets(TestReports.AMOUNTS));
    assertEquals(wan("288.90"), funds.leadTotal());
    assertEquals(
        List.of("61.19", "30.33", "3.46", "3.01", "2.01"),
        funds.rows().stream().map(r -> r.share().toPlainString()).toList());
  }

  @Test
  void breakdownsTogetherAreTheBreakdownOfAllLines() {
    List<FundLine> first = List.of(line("甲", "1", "", "0.5"), line("乙", "2", "3", "2"));
    List<FundLine> second = List.of(line("丙", "4", "4", ""), line("甲", "0.01", "", "5"));
    FundBreakdown together =
        FundBreakdown.together(List.of(FundBreakdown.of(first), FundBreakdown.of(second)));
    assertEquals(
        FundBreakdown.of(Stream.concat(first.stream(), second.stream()).toList()), together);
    assertEquals(FundBreakdown.of(List.of()), FundBreakdown.together(List.of()));
  }

  @Test
  void categoriesThatGoIntoTheSameOneAddUp() {
    FundBreakdown funds =
        FundBreakdown.of(List.of(line("甲", "1", "", ""), line("乙", "2", "", "3")));
    FundBreakdown one = FundBreakdown.together(List.of(funds), category -> "其他");
    assertEquals(List.of("其他"), one.rows().stream().map(FundBreakdown.Row::category).toList());
    assertEquals(funds.totals(), one.totals());
    assertEquals(funds.totals(), one.rows().getFirst().amounts());
  }

  @Test
  void linesOfOneCategoryAreOneRow_inOrderOfFirstAppearance() {
    FundBreakdown funds =
        FundBreakdown.of(
            List.of(line("乙", "1", "", ""), line("甲", "2", "", ""), line(" 乙 ", "3", "", "")));
    assertEquals(
        List.of("乙", "甲"), funds.rows().stream().map(FundBreakdown.Row::category).toList());
    assertEquals(Optional.of(wan("4")), funds.rows().getFirst().amount(Measure.BUDGET));
    assertEquals(Optional.empty(), funds.rows().getFirst().amount(Measure.SPENT));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 5, SPENT",
    "'', 4, 5, RECEIVED",
    "3, 4, 5, BUDGET",
    "3, '', 5, BUDGET",
    "'', '', '', BUDGET"
  })
  void leadIsTheMeasureMostLinesKnow_ofEqualsTheEarlier(
      String budget, String received, String spent, Measure lead) {
    assertEquals(lead, FundBreakdown.of(List.of(line("甲", budget, received, spent))).lead());
  }

  @Test
  void majorityLeads_overTheEarlierMeasure() {
    FundBreakdown funds =
        FundBreakdown.of(
            List.of(line("甲", "1", "", "1"), line("乙", "", "", "2"), line("丙", "", "", "3")));
    assertEquals(Measure.SPENT, funds.lead());
    assertEquals(2, funds.missing().get(Measure.BUDGET));
    assertEquals(3, funds.missing().get(Measure.RECEIVED));
    assertEquals(0, funds.missing().get(Measure.SPENT));
  }

  @Test
  void lineThatKnowsOnlyAnotherMeasureHasNoShare_andIsNotInTheTotal() {
    FundBreakdown funds =
        FundBreakdown.of(
            List.of(line("甲", "30", "", ""), line("乙", "10", "", ""), line("丙", "", "", "5")));
    assertEquals(wan("40"), funds.leadTotal());
    assertEquals(
        List.of("75.00", "25.00", "0.00"),
        funds.rows().stream().map(r -> r.share().toPlainString()).toList());
    assertEquals(Optional.of(wan("5")), funds.total(Measure.SPENT));
  }

  @Test
  void blankLinesAreNotCounted() {
    FundBreakdown funds = FundBreakdown.of(List.of(FundLine.blank(), line("甲", "1", "2", "3")));
    assertEquals(0, funds.missing().get(Measure.BUDGET));
    assertEquals(1, funds.rows().size());
  }

  @Test
  void nothingIsZero() {
    FundBreakdown funds = FundBreakdown.of(List.of());
    assertEquals(Money.ZERO, funds.leadTotal());
    assertTrue(funds.totals().isEmpty());
    assertEquals(Optional.empty(), funds.executionOfBudget());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 80, 60, 80.00, 60.00, 75.00",
    "3, 3, 2, 100.00, 66.67, 66.67",
    "100, 100, 100.005, 100.00, 100.01, 100.01",
    "100, 120, 130, 120.00, 130.00, 108.33",
    "100, '', 60, , 60.00, ",
    "'', 80, 60, , , 75.00",
    "100, 80, '', 80.00, , ",
    "0, 80, 60, , , 75.00",
    "100, 0, 0, 0.00, 0.00, "
  })
  void bothExecutionRatesAreKept_eachUnderItsName(
      String budget,
      String received,
      String spent,
      BigDecimal inPlace,
      BigDecimal ofBudget,
      BigDecimal ofReceived) {
    FundBreakdown funds = FundBreakdown.of(List.of(line("甲", budget, received, spent)));
    assertEquals(Optional.ofNullable(inPlace), funds.inPlace());
    assertEquals(Optional.ofNullable(ofBudget), funds.executionOfBudget());
    assertEquals(Optional.ofNullable(ofReceived), funds.executionOfReceived());
  }

  @Test
  void rateIsUnknown_whileOneLineLacksAFigure() {
    FundBreakdown funds =
        FundBreakdown.of(List.of(line("甲", "10", "", "5"), line("乙", "10", "", "")));
    assertEquals(Optional.empty(), funds.executionOfBudget());
  }

  private static Money wan(String amount) {
    return Money.of(amount, AmountUnit.WAN);
  }
}
