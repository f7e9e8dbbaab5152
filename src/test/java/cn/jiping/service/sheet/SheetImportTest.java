package cn.jiping.service.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetImportTest {
  private static final SheetTable<FundLine> FUNDS = FundSheet.table();
  private static final SheetTable<PartyOrganization> ORGANIZATIONS =
      OrganizationSheet.table(ReportFixtures.GRADES);

  /** A sheet whose cells are texts, apart by bars; a blank line is a row that is not there. */
  private static SheetData sheet(String... lines) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        List<SheetCell> cells =
            Arrays.stream(lines[i].split("\\|", -1)).<SheetCell>map(SheetCell.Text::new).toList();
        rows.add(new SheetRow(i + 1, cells));
      }
    }
    return new SheetData(rows);
  }

  private static SheetPreview<FundLine> funds(List<FundLine> existing, String... lines) {
    SheetImport<FundLine> sheet = new SheetImport<>(FUNDS, sheet(lines));
    return sheet.preview(existing, sheet.guess(AmountUnit.WAN));
  }

  private static List<String> said(SheetPreview<?> preview) {
    return preview.problems().stream().map(CellProblem::said).toList();
  }

  private static List<Fate> fates(SheetPreview<?> preview) {
    return preview.rows().stream().map(PreviewRow::fate).toList();
  }

  private static FundLine line(String category, String source, String wan) {
    return FundLine.blank()
        .withCategory(category)
        .withSource(source)
        .withAmount(Measure.BUDGET, Optional.of(Money.of(wan, AmountUnit.WAN)));
  }

  private static Optional<Money> wan(String number) {
    return Optional.of(Money.of(number, AmountUnit.WAN));
  }

  @Test
  void headIsFoundBelowTitlesAndUnit() {
    SheetImport<FundLine> sheet =
        new SheetImport<>(
            FUNDS,
            sheet(
                "2021年党建资金情况表",
                "|||单位：元",
                "",
                "序号|项目名称|2021年预算数|实际支出|预算执行率（%）",
                "1|甲|15000|200.5|1.3"));
    ImportSettings settings = sheet.guess(AmountUnit.WAN);
    assertEquals(4, settings.header());
    assertEquals(List.of(-1, 0, 2, 4, -1), settings.mapping().targets());
    assertEquals(AmountUnit.YUAN, settings.unit());
    SheetPreview<FundLine> preview = sheet.preview(List.of(), settings);
    FundLine line = preview.result().getFirst();
    assertEquals("甲", line.category());
    assertEquals(wan("1.5"), line.budget());
    assertEquals(Optional.empty(), line.received());
    assertEquals(wan("0.02005"), line.spent());
    assertEquals(List.of("没有对应栏目、不导入的列：序号、预算执行率（%）。"), preview.remarks());
    assertEquals("新增 1 行、更新 0 行、跳过 0 行。", preview.summary());
  }

  @Test
  void mergeKeepsIdsOrderAndColumnsThatTheFileDoesNotHave() {
    FundLine first = line("甲", "区级财政", "10");
    FundLine second = line("乙", "街道自筹", "20");
    SheetPreview<FundLine> preview =
        funds(List.of(first, second, FundLine.blank()), "类别|预算数（万元）", "丙|3", "乙 |25", "甲|10");
    assertEquals(List.of(Fate.ADDED, Fate.UPDATED, Fate.UNCHANGED), fates(preview));
    assertEquals(
        List.of(first, second.withAmount(Measure.BUDGET, wan("25"))),
        preview.result().subList(0, 2));
    assertEquals("丙", preview.result().get(2).category());
    assertEquals("新增 1 行、更新 1 行、不变 1 行、跳过 0 行。", preview.summary());
  }

  @Test
  void replacingTakesTheRowsOfTheFileOnly_butKeepsTheIdsOfThoseThatStay() {
    FundLine first = line("甲", "区级财政", "10");
    FundLine second = line("乙", "街道自筹", "20");
    SheetImport<FundLine> sheet = new SheetImport<>(FUNDS, sheet("类别|预算数（万元）", "丙|3", "乙|20"));
    SheetPreview<FundLine> preview =
        sheet.preview(List.of(first, second), sheet.guess(AmountUnit.WAN).withReplace(true));
    assertEquals(List.of("丙", "乙"), preview.result().stream().map(FundLine::category).toList());
    assertEquals(second.withSource(""), preview.result().get(1));
    assertEquals("新增 1 行、更新 1 行、删去原有 1 行、跳过 0 行。", preview.summary());
  }

  @Test
  void problemsAreSaidWithTheAddressOfTheirCell() {
    SheetPreview<FundLine> preview =
        funds(List.of(), "类别|预算数（元）", "甲|1.005", "乙|很多", "|5", "甲|1", "甲|2", "丙|-3");
    assertEquals(
        List.of(
            "B2：“1.005”折合成元后多于两位小数，请按元、角、分填写。",
            "B3：“很多”不是金额，请填写数字，如 176.77 或 1767700元。",
            "A4：没有填写“类别”。",
            "A6：类别“甲”和第5行相同，请改名或删去一行。",
            "B7：“-3”是负数，金额不能小于 0。"),
        said(preview));
    assertEquals(Optional.of("有5行存在问题：请在表格里改正后重新选择，或者勾选“不导入有问题的行”。"), preview.blocked());
  }

  @Test
  void rowsWithProblemsAreLeftOut_whenAskedFor() {
    FundLine kept = line("乙", "", "20");
    SheetImport<FundLine> sheet = new SheetImport<>(FUNDS, sheet("类别|预算数（万元）", "甲|1", "乙|很多"));
    SheetPreview<FundLine> preview =
        sheet.preview(List.of(kept), sheet.guess(AmountUnit.WAN).withSkipWrong(true));
    assertEquals(Optional.empty(), preview.blocked());
    assertEquals(List.of(kept), preview.result().subList(0, 1));
    assertEquals("新增 1 行、更新 0 行、跳过 1 行。", preview.summary());
  }

  @Test
  void totalsAndRowsWithoutContentAreLeftOut() {
    SheetPreview<FundLine> preview =
        funds(List.of(), "序号|类别|预算数（万元）", "1|甲|1", "合 计||1", "2||", "|小计|1");
    assertEquals(List.of(Fate.ADDED, Fate.TOTAL, Fate.EMPTY, Fate.TOTAL), fates(preview));
    assertTrue(preview.remarks().contains("第3、5行是合计，由程序计算，不导入。"), preview.remarks()::toString);
  }

  @Test
  void workFigureMayBeCalledTotal() {
    SheetImport<WorkFigure> sheet =
        new SheetImport<>(WorkFigureSheet.table(), sheet("名称|数量|单位", "合计|3.50|亩"));
    SheetPreview<WorkFigure> preview = sheet.preview(List.of(), sheet.guess(AmountUnit.WAN));
    assertEquals(Optional.of(new BigDecimal("3.50")), preview.result().getFirst().number());
  }

  @Test
  void nameThatStandsTwiceInTheReportCantBeMerged() {
    SheetPreview<FundLine> preview =
        funds(List.of(line("甲", "", "1"), line("甲", "", "2")), "类别|预算数（万元）", "甲|3");
    assertEquals(List.of("A2：报告里有2行的类别是这个名称，不知道更新哪一行，请先在报告里改名。"), said(preview));
  }

  @Test
  void columnsWithUnitsOfTheirOwnGoByThem() {
    SheetPreview<FundLine> preview = funds(List.of(), "类别|预算数（元）|执行数（万元）", "甲|100|2");
    assertEquals(wan("0.01"), preview.result().getFirst().budget());
    assertEquals(wan("2"), preview.result().getFirst().spent());
    assertEquals(1, preview.remarks().size());
  }

  @Test
  void headMayHaveLinesOfItsOwn() {
    SheetPreview<FundLine> preview = funds(List.of(), "项目\n名称|2021年度\n预算数\n（元）", "甲|100");
    assertEquals(wan("0.01"), preview.result().getFirst().budget());
  }

  @Test
  void unitThatIsNotOursKeepsAllFromBeingImported() {
    assertEquals(
        Optional.of("表格的金额单位是“千元”，请先在表格里换算成元或万元。"),
        funds(List.of(), "单位：千元", "类别|预算数", "甲|1").blocked());
  }

  @Test
  void moreRowsThanAReportCanHoldAreNotImported() {
    String[] lines = new String[ImportBlock.MOST_ROWS + 2];
    lines[0] = "类别|预算数（元）";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "经费" + i + "|1";
    }
    assertEquals(
        Optional.of("导入以后这张表有20001行，一份报告里最多20000行，请删去不需要的行。"), funds(List.of(), lines).blocked());
  }

  @Test
  void nothingToImportIsSaid() {
    FundLine same = line("甲", "", "1");
    assertEquals(
        Optional.of("表格的内容与报告里的相同，不需要导入。"), funds(List.of(same), "类别|预算数（万元）", "甲|1").blocked());
    assertEquals(Optional.of("表头下面没有可以导入的行。"), funds(List.of(), "类别|预算数（万元）").blocked());
    assertEquals(Optional.of("请先指定哪一列是“类别”。"), funds(List.of(), "张三|李四").blocked());
  }

  @Test
  void columnIsGivenAwayToTheLastThatAsksForIt() {
    ColumnMapping mapping = ColumnMapping.guess(List.of("类别", "项目", "备注"), FUNDS);
    assertEquals(List.of(0, -1, 5), mapping.targets());
    assertEquals(List.of(-1, 0, 5), mapping.with(1, 0).targets());
    assertEquals(List.of(-1, -1, 5), mapping.with(1, 0).with(1, ColumnMapping.NONE).targets());
  }

  @Test
  void sheetWithoutAHeadIsReadFromItsFirstRow_onceItsColumnsAreNamed() {
    SheetImport<FundLine> sheet = new SheetImport<>(FUNDS, sheet("甲|1", "乙|2"));
    ImportSettings settings = sheet.settings(0, AmountUnit.WAN);
    ColumnMapping named = settings.mapping().with(0, 0).with(1, 2);
    SheetPreview<FundLine> preview = sheet.preview(List.of(), settings.withMapping(named));
    assertEquals(2, preview.count(Fate.ADDED));
    assertEquals(Optional.empty(), preview.blocked());
  }

  @Test
  void errorsAndFormulasWithoutAResultAreProblems() {
    SheetRow head = sheet("类别|预算数（元）").rows().getFirst();
    SheetRow row = new SheetRow(7, List.of(new SheetCell.Text("甲"), new SheetCell.Failed("#N/A")));
    SheetRow next = new SheetRow(8, List.of(new SheetCell.Text("乙"), new SheetCell.Uncomputed()));
    SheetImport<FundLine> sheet =
        new SheetImport<>(FUNDS, new SheetData(List.of(head, row, next), List.of("A2:A3"), 1));
    SheetPreview<FundLine> preview = sheet.preview(List.of(), sheet.guess(AmountUnit.WAN));
    assertEquals(
        List.of("B7：是错误值 #N/A，请在表格里改正。", "B8：公式没有存下计算结果，请用 Excel 或 WPS 打开表格，保存一次再导入。"),
        said(preview));
    assertEquals(2, preview.remarks().size());
  }

  @Test
  void organizationsAreReadWithAllTheirValues() {
    SheetImport<PartyOrganization> sheet =
        new SheetImport<>(
            ORGANIZATIONS,
            sheet(
                "党组织名称|等级|党员人数|是否达标|核准时间|软弱涣散|列入日期|第一书记|问题",
                "甲社区党总支|先 进|33|√|2022年1月5日|否|||",
                "乙社区党支部|后进|1,200人||2022.1.5|是|2021-3-1|张三|上\n下",
                "丙|优秀|1.5|也许|某天|||  |"));
    SheetPreview<PartyOrganization> preview = sheet.preview(List.of(), sheet.guess(AmountUnit.WAN));
    PartyOrganization first = preview.result().get(0);
    assertEquals("甲社区党总支", first.text(Attribute.FULL_NAME));
    assertEquals("先进", first.grading().grade());
    assertEquals(33, first.members().getAsInt());
    assertTrue(first.standardised());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 5)), first.grading().date(Grading.Step.APPROVED));
    assertEquals(Optional.empty(), first.weakAndLax());
    PartyOrganization second = preview.result().get(1);
    assertEquals(1200, second.members().getAsInt());
    assertEquals("上\n下", second.grading().problems());
    assertEquals(
        Optional.of(
            new WeakAndLax(Optional.of(LocalDate.of(2021, 3, 1)), "张三", "", Optional.empty())),
        second.weakAndLax());
    assertEquals(
        List.of(
            "B4：“优秀”不在可选的内容里，请填写：先进、一般、后进。",
            "C4：“1.5”不是整数，请填写不小于 0 的整数，如 33。",
            "D4：没有读懂“也许”，请填写“是”或“否”。",
            "E4：“某天”不是日期，请按 2021-12-05 填写。"),
        said(preview));
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "199, GR", "701, ZZ", "702, AAA"})
  void columnsAreCalledAsInASpreadsheet(int column, String letters) {
    assertEquals(letters, SheetRow.letters(column));
  }

  @Test
  void whatIsExportedIsImportedUnchanged() {
    roundTrip(FUNDS, ReportFixtures.rich().fundLines(), AmountUnit.YUAN);
    roundTrip(FUNDS, ReportFixtures.rich().fundLines(), AmountUnit.WAN);
    roundTrip(
        ORGANIZATIONS,
        ReportFixtures.rich().organizations().stream()
            .filter(o -> !o.fullName().isEmpty())
            .toList(),
        AmountUnit.WAN);
    roundTrip(
        WorkFigureSheet.table(), ReportFixtures.rich().workFigures().subList(0, 2), AmountUnit.WAN);
  }

  private static <T> void roundTrip(SheetTable<T> table, List<T> rows, AmountUnit unit) {
    SheetContent content = SheetExport.of(table, rows, unit);
    List<SheetRow> read = new ArrayList<>();
    read.add(
        new SheetRow(
            1,
            content.heads().stream().<SheetCell>map(h -> new SheetCell.Text(h.title())).toList()));
    content.rows().forEach(r -> read.add(new SheetRow(read.size() + 1, r)));
    SheetImport<T> sheet = new SheetImport<>(table, new SheetData(read));
    ImportSettings settings = sheet.guess(AmountUnit.YUAN).withReplace(true);
    SheetPreview<T> preview = sheet.preview(rows, settings);
    assertEquals(List.of(), preview.problems());
    assertEquals(rows.stream().filter(r -> !table.isBlank(r)).toList(), preview.result());
    List<T> anew = sheet.preview(List.of(), settings).result();
    assertNotEquals(preview.result(), anew);
  }

  @Test
  void templateSaysWhatEachColumnExpects() {
    SheetContent template = SheetExport.template(ORGANIZATIONS, AmountUnit.WAN);
    assertEquals(List.of(), template.rows());
    assertEquals(List.of("先进", "一般", "后进"), template.heads().get(1).choices());
    assertEquals(List.of("全称", "文字，一行。必填，各行不能相同；导入时按这一栏与报告里的行对应。"), template.guide().get(1));
    assertEquals("预算数（元）", SheetExport.template(FUNDS, AmountUnit.YUAN).heads().get(2).title());
  }
}
