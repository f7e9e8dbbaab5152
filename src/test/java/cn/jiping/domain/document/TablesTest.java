package cn.jiping.domain.document;

import static cn.jiping.domain.TestReports.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Chart;
import cn.jiping.domain.document.Block.Table;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {
  private final Report sample = TestReports.sample();

  @Test
  void fundTableOfTheSampleHasAmountsSharesAndTotals() {
    Table table = (Table) FundTable.of(sample).getFirst();
    assertEquals("2021年度资金明细表", table.caption());
    assertEquals("单位：万元", table.note());
    assertEquals(
        List.of("类别", "预算数", "占比（%）"), table.columns().stream().map(Block.Column::head).toList());
    assertEquals(List.of("村改居社区", "176.77", "61.19"), table.rows().getFirst());
    assertEquals(List.of("机关", "5.81", "2.01"), table.rows().getLast());
    assertEquals(Optional.of(List.of("合计", "288.90", "100.00")), table.totals());
  }

  @Test
  void fundTableShowsTheMeasuresThatAreKnown_andLeavesUnknownCellsEmpty() {
    Report report =
        sample
            .withFundLines(List.of(line("甲", "30", "", "20"), line("", "", "", "5")))
            .withAmountUnit(AmountUnit.YUAN);
    Table table = (Table) FundTable.of(report).getFirst();
    assertEquals("单位：元", table.note());
    assertEquals(
        List.of("类别", "预算数", "执行数", "占比（%）"),
        table.columns().stream().map(Block.Column::head).toList());
    assertEquals(
        List.of(
            List.of("甲", "300000.00", "200000.00", "80.00"),
            List.of("未分类", "", "50000.00", "20.00")),
        table.rows());
    assertEquals(Optional.of(List.of("合计", "300000.00", "250000.00", "100.00")), table.totals());
  }

  @Test
  void rowThatLacksTheLeadingFigureHasNoShare() {
    Report report =
        sample.withFundLines(
            List.of(line("甲", "30", "", ""), line("乙", "10", "", ""), line("丙", "", "", "5")));
    Table table = (Table) FundTable.of(report).getFirst();
    assertEquals(List.of("丙", "", "5.00", ""), table.rows().getLast());
  }

  @Test
  void totalOfZeroHasNoShare() {
    Report report = sample.withFundLines(List.of(line("甲", "0", "", "")));
    Table table = (Table) FundTable.of(report).getFirst();
    assertEquals(Optional.of(List.of("合计", "0.00", "")), table.totals());
  }

  @Test
  void figuresStandRight_andEveryRowIsAsLongAsTheHead() {
    Report report =
        sample
            .withFundLines(List.of(line("甲", "1", "1", "1"), line("乙", "", "2", "")))
            .withWorkFigures(List.of(work("党课", "12", "次")));
    List<Block> blocks =
        List.of(
            FundTable.of(report).getFirst(),
            GradingTable.of(report).getFirst(),
            WorkFigureTable.of(report).getFirst());
    for (Block block : blocks) {
      Table table = (Table) block;
      assertEquals(Align.RIGHT, table.columns().get(1).align());
      table.rows().forEach(row -> assertEquals(table.columns().size(), row.size()));
      table.totals().ifPresent(row -> assertEquals(table.columns().size(), row.size()));
    }
  }

  @Test
  void gradingTableOfTheSampleAddsUp() {
    Table table = (Table) GradingTable.of(sample).getFirst();
    assertEquals(
        List.of(List.of("先进", "6", "18.2"), List.of("一般", "25", "75.7"), List.of("后进", "2", "6.1")),
        table.rows());
    assertEquals(Optional.of(List.of("合计", "33", "100.0")), table.totals());
  }

  @Test
  void chartCarriesTheFiguresOfItsTable_andSaysThemInWords() {
    Chart funds = (Chart) FundTable.of(sample).getLast();
    assertEquals(Chart.Kind.BARS, funds.kind());
    assertEquals(
        new Block.Bar("村改居社区", new BigDecimal("176.77"), "176.77（61.19%）"),
        funds.bars().getFirst());
    assertTrue(funds.alternative().contains("机关5.81（2.01%），共288.90万元"), funds.alternative());
    Chart grading = (Chart) GradingTable.of(sample).getLast();
    assertEquals(Chart.Kind.COLUMNS, grading.kind());
    assertEquals(
        List.of("6个（18.2%）", "25个（75.7%）", "2个（6.1%）"),
        grading.bars().stream().map(Block.Bar::label).toList());
  }

  @Test
  void workFiguresAreListedAsTyped_blankRowsLeftOut() {
    Report report =
        sample.withWorkFigures(
            List.of(work("党课", "12", "次"), WorkFigure.blank(), work("覆盖率", "37.50", "%")));
    Table table = (Table) WorkFigureTable.of(report).getFirst();
    assertEquals(List.of(List.of("党课", "12", "次"), List.of("覆盖率", "37.50", "%")), table.rows());
  }

  @Test
  void nothingKnownIsNoTable() {
    Report blank = TestReports.blank();
    assertEquals(List.of(), FundTable.of(blank));
    assertEquals(List.of(), GradingTable.of(blank));
    assertEquals(List.of(), WorkFigureTable.of(blank));
  }

  private static WorkFigure work(String name, String number, String unit) {
    return WorkFigure.blank()
        .withName(name)
        .withNumber(Optional.of(new BigDecimal(number)))
        .withUnit(unit);
  }
}
