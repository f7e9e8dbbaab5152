package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFundsTest {
  @ParameterizedTest
  @CsvSource({
    "'',FISCAL",
    "'　',FISCAL",
    "区级财政,FISCAL",
    "市级财政拨款,FISCAL",
    "中央补助,FISCAL",
    "省补助,FISCAL",
    "本级安排,FISCAL",
    "上年结转,CARRIED_OVER",
    "财政拨款结转,CARRIED_OVER",
    "历年结余资金,CARRIED_OVER",
    "社区自筹,OTHER",
    "社会捐赠,OTHER",
    "区管党费,OTHER",
    "村集体收入,OTHER",
    "财政拨款（社会事业）,FISCAL",
    "一般公共预算,FISCAL",
    "政府性基金,FISCAL",
    "上级转移支付,FISCAL",
    "上级补助,FISCAL",
    "部门预算,FISCAL",
    "专项补助结余,CARRIED_OVER",
    "党费补助,OTHER",
    "预算外资金,OTHER",
    "企业赞助,OTHER"
  })
  void rowFollowsFromWhatTheSourceSays(String source, FundSource row) {
    assertEquals(row, FormFunds.source(source));
  }

  @Test
  void sumsAreThoseOfTheLinesOfTheirSource_andWhatALineLacksIsNotKnown() {
    FormFunds funds =
        FormFunds.of(
            report(
                line("区财政", "20", "18"),
                line("市财政", "10", "10"),
                line("上年结转", "5", ""),
                line("捐赠", "", "2")));
    assertEquals(wan("30"), funds.sources().get(FundSource.FISCAL).budget());
    assertEquals(wan("28"), funds.sources().get(FundSource.FISCAL).spent());
    assertEquals("93.33", funds.sources().get(FundSource.FISCAL).rate().orElseThrow().toString());
    assertEquals(Optional.empty(), funds.sources().get(FundSource.CARRIED_OVER).spent());
    assertEquals(wan("5"), funds.sources().get(FundSource.CARRIED_OVER).initial());
    assertEquals(Optional.empty(), funds.sources().get(FundSource.OTHER).rate());
    assertEquals(Optional.empty(), funds.total().budget());
    assertEquals(Optional.empty(), funds.total().spent());
    assertEquals(Optional.empty(), funds.total().initial());
  }

  @Test
  void initialBudgetIsTheTypedOne_elseThatOfTheFullYear_andItsTotalTheirSum() {
    Report report = report(line("区财政", "20", "18"), line("捐赠", "4", "4"));
    FormFunds funds =
        FormFunds.of(
            report.withEvaluation(
                report.evaluation().withInitialBudget(FundSource.FISCAL, wan("15"))));
    assertEquals(wan("15"), funds.sources().get(FundSource.FISCAL).initial());
    assertEquals(wan("4"), funds.sources().get(FundSource.OTHER).initial());
    assertEquals(wan("19"), funds.total().initial());
    assertEquals(wan("24"), funds.total().budget());
    assertEquals("91.67", funds.total().rate().orElseThrow().toString());
  }

  @Test
  void nothingEnteredIsNotZero() {
    FormFunds funds = FormFunds.of(report());
    FormFunds.Row blank =
        new FormFunds.Row(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(blank, funds.total());
    funds.sources().values().forEach(row -> assertEquals(blank, row));
  }

  private static Report report(FundLine... lines) {
    return TestReports.blank().withFundLines(List.of(lines));
  }

  private static FundLine line(String source, String budget, String spent) {
    return TestReports.line("经费", budget, "", spent).withSource(source);
  }

  private static Optional<Money> wan(String number) {
    return Optional.of(Money.of(number, AmountUnit.WAN));
  }
}
