package cn.jiping.domain.check;

import static cn.jiping.domain.TestReports.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundExcessTest {
  private final Check check = new FundExcess();

  @Test
  void silent_onTheSample_onEqualAmounts_andOnUnknownOnes() {
    CheckCase.silent(check, TestReports.sample());
    CheckCase.silent(check, report(line("甲", "50", "50", "50"), line("乙", "5", "4", "3")));
    CheckCase.silent(check, report(line("甲", "", "50", ""), line("乙", "", "", "80")));
  }

  @Test
  void moreSpentThanReceivedOrBudgetedIsFoundAtItsRow() {
    FundLine late = line("甲", "90", "50", "80");
    CheckCase.speaks(check, report(late), Severity.WARNING, row(late), "执行数80.00万元，大于到位数50.00万元");
    FundLine over = line("乙", "50", "", "50.01");
    CheckCase.speaks(
        check,
        report(over, line("丙", "50", "", "1")),
        Severity.WARNING,
        row(over),
        "执行数50.01万元，大于预算数50.00万元");
  }

  @Test
  void moreReceivedThanBudgetedIsANotice() {
    FundLine line = line("甲", "50", "60", "40");
    CheckCase.speaks(check, report(line), Severity.NOTICE, row(line), "到位数60.00万元，大于预算数50.00万元");
  }

  @Test
  void aTotalRateAboveAHundredIsFoundBesideTheRow() {
    FundLine line = line("甲", "50", "50", "80");
    List<Finding> findings = check.findings(report(line));
    assertEquals(
        List.of(row(line), Place.of(Part.FUNDS)), findings.stream().map(Finding::place).toList());
    assertEquals("执行数合计超过预算数合计，执行率是160.00%，得分最多按100%计。请核对预算数和执行数。", findings.getLast().message());
    assertEquals(
        List.of(Severity.WARNING, Severity.WARNING),
        findings.stream().map(Finding::severity).toList());
  }

  private static Report report(FundLine... lines) {
    return TestReports.blank().withFundLines(List.of(lines));
  }

  private static Place row(FundLine line) {
    return Place.row(Part.FUNDS, line.id());
  }
}
