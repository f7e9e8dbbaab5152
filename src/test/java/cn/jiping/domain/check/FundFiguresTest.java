package cn.jiping.domain.check;

import static cn.jiping.domain.TestReports.line;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundFiguresTest {
  private final Check check = new FundFigures();

  @Test
  void silent_onTheSample_onNothing_andOnBlankRows() {
    CheckCase.silent(check, TestReports.sample());
    CheckCase.silent(check, TestReports.blank());
    CheckCase.silent(check, TestReports.blank().withFundLines(List.of(FundLine.blank())));
  }

  @Test
  void rowWithoutCategoryIsFound() {
    FundLine line = line("", "5", "", "");
    CheckCase.speaks(check, report(line), Severity.WARNING, row(line), "类别");
  }

  @Test
  void rowWithoutTheLeadingFigureIsFound() {
    FundLine line = line("乙", "", "", "5");
    CheckCase.speaks(
        check,
        report(line("甲", "5", "", ""), line("丙", "5", "", ""), line),
        Severity.WARNING,
        row(line),
        "预算数");
  }

  @Test
  void shownPartsThatDifferFromTheShownTotalAreANotice() {
    // 3 × 1.666 666 万元 is shown as 3 × 1.67 = 5.01, and the total as 5.00.
    Report thirds =
        report(
            line("甲", "1.666666", "", ""),
            line("乙", "1.666666", "", ""),
            line("丙", "1.666668", "", ""));
    CheckCase.speaks(
        check, thirds, Severity.NOTICE, Place.of(Part.FUNDS), "预算数", "5.01万元", "5.00万元", "0.01");
    CheckCase.silent(check, thirds.withAmountUnit(AmountUnit.YUAN));
  }

  private static Report report(FundLine... lines) {
    return TestReports.blank().withFundLines(List.of(lines));
  }

  private static Place row(FundLine line) {
    return Place.row(Part.FUNDS, line.id());
  }
}
