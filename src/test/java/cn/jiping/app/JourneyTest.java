package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One clerk, one small report, from an empty folder to the paper and back the next day. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
  private static final String UNIT = "柳河街道办事处";
  private static final String TITLE = "关于党建资金项目支出绩效评价报告";
  private static final String FUNDS_TEXT = "投入{资金.合计}。";

  @TempDir Path folder;
  private Path data;
  private OpenProgram program;
  private Clerk clerk;

  @Start
  void open(Stage stage) {
    data = folder.resolve("张三 的数据");
    program = new OpenProgram(data, stage);
  }

  @AfterEach
  void close(FxRobot robot) {
    leave(robot);
    Log.quiet();
  }

  private void leave(FxRobot robot) {
    if (!program.isClosed()) {
      robot.interact(program::close);
      clerk.await("the window to close", program::isClosed);
    }
  }

  @Test
  void reportIsTypedPrintedAndFoundAgain(FxRobot robot) throws Exception {
    clerk = new Clerk(robot, program.scene());
    newReport();
    cover();
    funds();
    organizations();
    workFigure();
    score();
    sections();
    signature();
    preview();
    goBackAndCorrectAnAmount();
    savePdf();
    assertPdf();

    clerk.click("#home").see(UNIT);
    Report written = onlyReport();
    assertIsWhatWasTyped(written);

    leave(robot);
    robot.interact(() -> program = new OpenProgram(data, new Stage()));
    clerk = new Clerk(robot, program.scene());
    assertEquals(written, onlyReport());
    assertIsOnScreen();
  }

  private void newReport() {
    clerk.seeText("#new-year", text -> !text.isEmpty());
    clerk.click("#new-year").with(KeyCode.CONTROL, KeyCode.A).write("2022").click("#new");
    clerk.seeText("#step-title", "封面与单位"::equals);
  }

  private void cover() {
    clerk.click("#unit-name").type(UNIT);
    clerk.seeText("#report-title", text -> text.contains(UNIT));
    clerk.press(KeyCode.TAB).type("清水区委组织部");
    clerk.press(KeyCode.TAB).type(TITLE);
    clerk.press(KeyCode.TAB).type("党建工作经费");
    clerk.press(KeyCode.TAB).type("清水区财政局");
  }

  private void funds() {
    clerk.nextStep("资金明细");
    clerk.type("村居党建经费").press(KeyCode.ENTER).type("区级财政").press(KeyCode.ENTER);
    clerk.press(KeyCode.ENTER, KeyCode.ENTER).write("20").press(KeyCode.ENTER);
    clerk.type("含培训").press(KeyCode.ENTER);
    clerk.type("两新党建经费").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    clerk.write("10.5").press(KeyCode.ENTER);
    clerk.see("30.50");
  }

  private void organizations() {
    clerk.nextStep("党组织与分类定级");
    clerk.click("#table-add").type("柳河社区党总支").press(KeyCode.ENTER).write("1").press(KeyCode.ENTER);
    clerk.press(KeyCode.INSERT);
    clerk.type("东桥社区党支部").press(KeyCode.ENTER).write("2").press(KeyCode.ENTER);
    clerk.see("一般");
  }

  private void workFigure() {
    clerk.nextStep("工作数据");
    clerk.type("主题党日").press(KeyCode.ENTER).write("12").press(KeyCode.ENTER);
    clerk.type("次").press(KeyCode.ENTER);
    clerk.see("{数据.主题党日}");
  }

  private void score() {
    for (String step : List.of("绩效目标", "绩效指标", "满意度调查", "得分与结论", "年度比较")) {
      clerk.nextStep(step);
    }
  }

  private void sections() {
    for (Heading heading : headings()) {
      clerk.nextStep(heading.title());
      if (heading.key().equals("funds")) {
        clerk.type("投入").write("{").type("资金").press(KeyCode.ENTER).type("。");
        clerk.seeText("#narrative-text", FUNDS_TEXT::equals);
        clerk.seeText("#resolved-text", "投入30.50万元。"::equals);
      } else if (heading.kind() == Heading.Kind.REQUIRED) {
        clerk.type("无。");
        clerk.seeText("#resolved-text", "无。"::equals);
      }
    }
  }

  private List<Heading> headings() {
    return program.wiring.outlines().shipped().first().headings().stream()
        .filter(h -> h.kind() != Heading.Kind.GROUP)
        .toList();
  }

  private void signature() {
    clerk.nextStep("附件");
    clerk.nextStep("版式");
    clerk.nextStep("落款");
    clerk.click("#sign-date").write("20230105").press(KeyCode.TAB);
    clerk.seeText("#sign-date", "2023-01-05"::equals);
  }

  private void preview() {
    clerk.nextStep("审核");
    clerk.nextStep("预览与打印");
    clerk.await("a page", () -> clerk.entries("#thumbnails") >= 1);
  }

  private void goBackAndCorrectAnAmount() {
    clerk.findStep("资金明细");
    clerk.press(KeyCode.HOME, KeyCode.UP).press(KeyCode.RIGHT, KeyCode.RIGHT);
    clerk.press(KeyCode.RIGHT, KeyCode.RIGHT).write("21.5").press(KeyCode.ENTER);
    clerk.see("32.00");
  }

  private void savePdf() {
    clerk.findStep("预览与打印");
    program.dialogs.file = Optional.of(folder.resolve("我的 报告.pdf"));
    clerk.click("#preview-save");
    clerk.seeText("#preview-message", text -> text.startsWith("已另存为"));
    assertEquals(List.of(), program.dialogs.asked);
  }

  private void assertPdf() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(program.dialogs.file.orElseThrow()))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      for (String printed : List.of(TITLE, UNIT, "投入32.00万元。", "21.50", "10.50", "2023年1月5日")) {
        assertTrue(text.contains(printed), printed);
      }
    }
  }

  private Report onlyReport() {
    assertEquals(1, program.wiring.reports().list().size());
    ReportId id = program.wiring.reports().list().getFirst().id();
    return program.wiring.reports().load(id);
  }

  private void assertIsWhatWasTyped(Report report) {
    assertEquals(2022, report.year());
    assertEquals(UNIT, report.unit().name());
    assertEquals("清水区委组织部", report.unit().department());
    assertEquals(new Cover(TITLE, "党建工作经费", "清水区财政局"), report.cover());
    assertEquals(
        List.of("村居党建经费", "两新党建经费"), report.fundLines().stream().map(FundLine::category).toList());
    assertEquals(
        List.of(Money.of("21.5", AmountUnit.WAN), Money.of("10.5", AmountUnit.WAN)),
        report.fundLines().stream().map(l -> l.spent().orElseThrow()).toList());
    assertEquals("区级财政", report.fundLines().getFirst().source());
    assertEquals(
        List.of("柳河社区党总支", "东桥社区党支部"),
        report.organizations().stream().map(PartyOrganization::fullName).toList());
    assertEquals(
        List.of("先进", "一般"),
        report.organizations().stream().map(o -> o.grading().grade()).toList());
    WorkFigure figure = report.workFigures().getFirst();
    assertEquals(
        new WorkFigure(figure.id(), "主题党日", Optional.of(new BigDecimal("12")), "次"), figure);
    for (Heading heading : headings()) {
      String text =
          heading.key().equals("funds")
              ? FUNDS_TEXT
              : heading.kind() == Heading.Kind.REQUIRED ? "无。" : "";
      assertEquals(new Section(heading.key(), text, false), report.section(heading.key()));
    }
    assertEquals(Optional.of(LocalDate.of(2023, 1, 5)), report.signature().date());
  }

  private void assertIsOnScreen() {
    clerk.await("the list", () -> clerk.entries("#reports") == 1);
    clerk.press(KeyCode.ENTER);
    clerk.seeText("#unit-name", UNIT::equals);
    clerk.seeText("#title", TITLE::equals);
    clerk.nextStep("资金明细");
    clerk.see("村居党建经费").see("21.50").see("32.00");
    clerk.nextStep("党组织与分类定级");
    clerk.see("柳河社区党总支").see("先进").see("东桥社区党支部");
    clerk.nextStep("工作数据");
    clerk.see("主题党日").see("12");
    clerk.findStep("项目资金情况分析");
    clerk.seeText("#resolved-text", "投入32.00万元。"::equals);
    clerk.findStep("落款");
    clerk.seeText("#sign-date", "2023-01-05"::equals);
    clerk.findStep("预览与打印");
    clerk.await("a page", () -> clerk.entries("#thumbnails") >= 1);
  }
}
