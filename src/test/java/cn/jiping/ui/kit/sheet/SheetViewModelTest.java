package cn.jiping.ui.kit.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.preview.HeldTaskRunner;
import cn.jiping.ui.step.SampleData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetViewModelTest {
  private static final Path FILE = Path.of("资金.xlsx");

  private final Sessions.Memory store = new Sessions.Memory();
  private final ReportSession session = Sessions.of(SampleData.withFunds(), store);
  private final FakeSheets sheets = new FakeSheets();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<String> said = new ArrayList<>();

  private SheetViewModel<FundLine> model(TaskRunner tasks) {
    return new SheetViewModel<>(
        session, r -> FundSheet.table(), sheets.tools(dialogs, tasks), said::add);
  }

  private SheetImportViewModel<FundLine> open(SheetViewModel<FundLine> model) {
    dialogs.file = Optional.of(FILE);
    model.chooseImport();
    return model.importProperty().get().orElseThrow();
  }

  private SheetImportViewModel<FundLine> open() {
    return open(model(new DirectTaskRunner()));
  }

  private List<FundLine> lines() {
    return session.report().fundLines();
  }

  @Test
  void importIsOneStepThatCanBeTakenBack() {
    sheets.with("表一", "类别|执行数（万元）", "城市社区党建工作经费|90", "新的经费|1.5");
    SheetViewModel<FundLine> model = model(new DirectTaskRunner());
    Report before = session.report();
    open(model).commit();
    assertEquals(6, lines().size());
    assertEquals(Optional.of(Money.of("90", AmountUnit.WAN)), lines().get(1).amount(Measure.SPENT));
    assertEquals("区级财政", lines().get(1).source());
    assertEquals(List.of("已导入：新增 1 行、更新 1 行、跳过 0 行。需要时可以点右上角的“撤销”恢复。"), said);
    assertEquals(Optional.empty(), model.importProperty().get());
    session.undo();
    assertEquals(before, session.report());
    assertTrue(session.undoable().isEmpty());
  }

  @Test
  void replacingLeavesOnlyTheRowsOfTheFile() {
    sheets.with("表一", "类别|执行数（万元）", "新的经费|1.5");
    SheetImportViewModel<FundLine> open = open();
    open.replaceProperty().set(true);
    open.commit();
    assertEquals(List.of("新的经费"), lines().stream().map(FundLine::category).toList());
  }

  @Test
  void unitColumnsAndHeadCanBeChosenOtherwise() {
    sheets.with("表一", "2021年表|||", "代号|去向|数额", "A1|新的经费|15000");
    SheetImportViewModel<FundLine> open = open();
    assertEquals("请先指定哪一列是“类别”。", open.blockedProperty().get());
    open.headerProperty().set(2);
    open.map(1, 0);
    open.map(2, 4);
    open.unitProperty().set(AmountUnit.YUAN);
    assertEquals("", open.blockedProperty().get());
    assertEquals(List.of("代号", "去向", "数额", ""), open.heads());
    open.commit();
    assertEquals(Optional.of(Money.of("1.5", AmountUnit.WAN)), lines().getLast().spent());
  }

  @Test
  void anotherHeadKeepsTheWayOfImporting() {
    sheets.with("表一", "类别", "项目|执行数（元）", "新的经费|1");
    SheetImportViewModel<FundLine> open = open();
    open.replaceProperty().set(true);
    open.skipWrongProperty().set(true);
    open.headerProperty().set(1);
    assertTrue(open.settingsProperty().get().replace());
    assertTrue(open.settingsProperty().get().skipWrong());
    assertEquals(List.of(0, -1), open.settingsProperty().get().mapping().targets());
  }

  @Test
  void sheetWithTheHeadsIsShownFirst_anotherCanBeChosen() {
    sheets.with("空表").with("说明", "请看第三张表").with("资金", "类别", "甲").with("更多", "类别", "乙");
    SheetImportViewModel<FundLine> open = open();
    assertEquals(2, open.sourceProperty().get().sheet());
    open.choose(3);
    open.commit();
    assertEquals("乙", lines().getLast().category());
  }

  @Test
  void rowsWithProblemsKeepAllFromBeingImported_untilTheyAreLeftOut() {
    sheets.with("表一", "类别|执行数（万元）", "甲|很多", "乙|1");
    SheetImportViewModel<FundLine> open = open();
    open.commit();
    assertEquals(5, lines().size());
    assertTrue(open.blockedProperty().get().startsWith("有1行存在问题"));
    open.skipWrongProperty().set(true);
    open.commit();
    assertEquals(6, lines().size());
  }

  @Test
  void reportThatWasChangedMeanwhileIsComparedAnew() {
    sheets.with("表一", "类别", "甲");
    SheetImportViewModel<FundLine> open = open();
    session.change(r -> r.withFundLines(List.of(FundLine.blank().withCategory("甲"))));
    open.commit();
    assertEquals("表格的内容与报告里的相同，不需要导入。", open.blockedProperty().get());
    assertEquals(List.of(), said);
  }

  @Test
  void givenUpImportChangesNothing() {
    sheets.with("表一", "类别", "甲");
    SheetViewModel<FundLine> model = model(new DirectTaskRunner());
    open(model).cancel();
    assertEquals(Optional.empty(), model.importProperty().get());
    assertEquals(5, lines().size());
  }

  @Test
  void fileWithoutContentIsTold() {
    sheets.with("空表");
    model(new DirectTaskRunner()).begin(FILE);
    assertEquals(List.of("没有内容。请确认。"), dialogs.asked);
  }

  @Test
  void exportAndTemplateAreWritten_inTheUnitOfTheReport() {
    SheetViewModel<FundLine> model = model(new DirectTaskRunner());
    dialogs.file = Optional.of(FILE);
    model.export();
    SheetContent content = sheets.written.get(FILE);
    assertEquals(5, content.rows().size());
    assertEquals("执行数（万元）", content.heads().get(4).title());
    model.template();
    assertEquals(0, sheets.written.get(FILE).rows().size());
    assertEquals(List.of("已导出5行：资金.xlsx", "已保存空白模板：资金.xlsx"), said);
  }

  @Test
  void finalisedReportIsExportedOnly() {
    ReportSession blank = Sessions.of(SampleData.blank(), store);
    Sessions.finalise(blank, store);
    SheetViewModel<FundLine> model =
        new SheetViewModel<>(
            blank,
            r -> FundSheet.table(),
            sheets.with("表一", "类别", "甲").tools(dialogs, new DirectTaskRunner()),
            said::add);
    assertFalse(model.isImportable());
    model.begin(FILE);
    assertEquals(Optional.empty(), model.importProperty().get());
    dialogs.file = Optional.of(FILE);
    model.export();
    assertEquals(1, sheets.written.size());
  }

  @Test
  void whatIsUnderWayTellsItsProgress_andCanBeStopped() {
    sheets.with("表一", "类别", "甲");
    HeldTaskRunner tasks = new HeldTaskRunner();
    SheetViewModel<FundLine> model = model(tasks);
    model.begin(FILE);
    assertEquals("正在读取“资金.xlsx”…", model.work().sentenceProperty().get());
    model.begin(Path.of("另一个.xlsx"));
    assertEquals(1, tasks.held());
    model.work().stop();
    tasks.finish(0);
    assertEquals(0, model.work().doneProperty().get());
    assertEquals("", model.work().sentenceProperty().get());
    assertEquals(Optional.empty(), model.importProperty().get());
    model.begin(FILE);
    tasks.finish(0);
    assertEquals(0.5, model.work().doneProperty().get());
    assertTrue(model.importProperty().get().isPresent());
  }
}
