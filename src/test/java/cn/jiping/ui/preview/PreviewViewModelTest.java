package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Pages;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Sessions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
  private final FakePaper paper = new FakePaper();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final List<ExpectedFailure> failures = new ArrayList<>();
  private final Sessions.Memory store = new Sessions.Memory();
  private final MemoryScans scans = new MemoryScans();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), store);
  private final PreviewViewModel model =
      new PreviewViewModel(session, paper, store, scans, tasks, failures::add);

  @Test
  void pagesAreLaidOutInTheBackground_whenTheStepIsShown() {
    model.attach();
    assertEquals(Optional.empty(), model.pagesProperty().get());

    tasks.finish(0);

    assertEquals(3, model.pagesProperty().get().orElseThrow().count());
  }

  @Test
  void changeIsLaidOutAtOnce() {
    shown();

    rename("甲单位");
    assertEquals(List.of(), tasks.pauses);
    tasks.finish(0);

    assertEquals("甲单位", title());
  }

  @Test
  void whatChangesDuringALayout_isLaidOutAfterIt_theLatestReportOnly() {
    shown();
    rename("甲单位");
    rename("乙单位");
    rename("丙单位");
    assertEquals(1, tasks.works.size());

    tasks.finish(0);
    assertEquals("甲单位", title());
    assertEquals(1, tasks.works.size());
    tasks.finish(0);

    assertEquals("丙单位", title());
    assertEquals(List.of(), tasks.works);
  }

  @Test
  void layoutGoesOn_evenAfterADefect() {
    shown();
    paper.fails = new IllegalStateException("defect");
    rename("甲单位");
    assertThrows(IllegalStateException.class, () -> tasks.finish(0));

    paper.fails = null;
    rename("乙单位");
    tasks.finish(0);

    assertEquals("乙单位", title());
  }

  @Test
  void afterTheStepIsLeft_changesAreNotLaidOut_untilItIsShownAgain() {
    shown();
    model.detach();

    rename("甲单位");
    assertEquals(List.of(), tasks.works);
    model.attach();
    tasks.finish(0);

    assertEquals("甲单位", title());
  }

  @Test
  void layoutThatFails_isTold_andTheOldPagesStay() {
    shown();
    paper.fails = new OutputFailure("坏了。", "请再试。");
    rename("甲单位");
    tasks.finish(0);

    assertEquals(List.of(paper.fails), failures);
    assertEquals("", title());
  }

  @Test
  void problemsAreThoseOfThePagesShown() {
    assertEquals(List.of(), model.problems());
    paper.problems = List.of("“甲”没有数。");

    shown();

    assertEquals(List.of("“甲”没有数。"), model.problems());
  }

  @Test
  void pdfIsWrittenInTheBackground_andSaidWhere() {
    Path file = Path.of("报告.pdf");

    model.savePdf(file);
    assertTrue(model.busyProperty().get());
    assertEquals(List.of(), paper.written);
    tasks.finish(0);

    assertEquals(List.of(file), paper.written);
    assertFalse(model.busyProperty().get());
    assertEquals("已另存为 报告.pdf", model.messageProperty().get());
  }

  @Test
  void pdfThatCannotBeWritten_isTold_andTheButtonsComeBack() {
    paper.fails = new OutputFailure("没有字。", "请换一个字。");

    model.savePdf(Path.of("报告.pdf"));
    tasks.finish(0);

    assertEquals(List.of(paper.fails), failures);
    assertFalse(model.busyProperty().get());
    assertEquals("", model.messageProperty().get());
  }

  @Test
  void buttonsComeBack_evenAfterADefect() {
    paper.fails = new IllegalStateException("defect");

    model.savePdf(Path.of("报告.pdf"));
    assertThrows(IllegalStateException.class, () -> tasks.finish(0));
    assertFalse(model.busyProperty().get());
    assertEquals("", model.messageProperty().get());

    model.print();
    assertThrows(IllegalStateException.class, () -> tasks.finish(0));
    assertFalse(model.busyProperty().get());
  }

  @Test
  void printingSaysWhetherItWasPrinted() {
    model.print();
    tasks.finish(0);
    assertEquals("已交给打印机。", model.messageProperty().get());

    paper.prints = false;
    model.print();
    tasks.finish(0);
    assertEquals("没有打印。", model.messageProperty().get());
  }

  @Test
  void ofAFinalisedReport_thePaperThatWasKeptIsWrittenAndPrinted() {
    rename("甲单位");
    Sessions.finalise(session, store);
    String kept = new String(store.paper(session.report().id(), 1), StandardCharsets.UTF_8);
    paper.fails = new IllegalStateException("nothing is made anew");
    model.savePdf(Path.of("报告.pdf"));
    tasks.finish(0);
    paper.fails = null;
    tasks.finish(0);
    model.print();
    tasks.finish(0);
    tasks.finish(0);

    assertEquals(List.of(kept), paper.contents);
    assertEquals(List.of(kept), paper.printed);
    assertFalse(model.busyProperty().get());
  }

  @Test
  void finalisedPaperThatCannotBeRead_isTold() {
    Sessions.finalise(session, store);
    store.lost = true;

    model.savePdf(Path.of("报告.pdf"));
    tasks.finish(0);

    assertEquals("没有这个版本。", failures.getFirst().getMessage());
    assertEquals(List.of(), paper.written);
  }

  @Test
  void onlyTheAskedPageIsDrawn() {
    shown();
    List<Raster> drawn = new ArrayList<>();

    model.render(model.pagesProperty().get().orElseThrow(), 2, 0.5, drawn::add);
    assertEquals(List.of(), paper.rendered);
    tasks.finish(0);

    assertEquals(List.of(2), paper.rendered);
    assertEquals(Math.round(Pages.WIDTH * 0.5), drawn.getFirst().width());
  }

  @Test
  void pointOfAPageLeadsToItsPlace_andNowhereBeforeThereArePages() {
    assertEquals(Optional.empty(), model.partAt(0, 100, 100));
    shown();

    assertEquals(
        Optional.of(Place.of(Place.Part.FUNDS)), model.partAt(0, 100, 100).map(Pages.Part::place));
    assertEquals(Optional.empty(), model.partAt(0, 10, 100));
  }

  @Test
  void placeIsCalledByItsHeading_orItsStep() {
    assertEquals("（一）项目概况", model.nameOf(Place.section("overview", 3, 9)));
    assertEquals("资金明细", model.nameOf(Place.of(Place.Part.FUNDS)));
  }

  @Test
  void suggestedFileNameHasNoCharacterThatWindowsRefuses() {
    rename("甲/乙:丙");

    assertEquals("甲_乙_丙2021年度绩效评价报告.pdf", model.suggestedFileName());
  }

  private void shown() {
    model.attach();
    tasks.finish(0);
  }

  private void rename(String unit) {
    session.change(report -> report.withUnit(new Unit(unit, "")));
  }

  private String title() {
    return ((FakePaper.FakePages) model.pagesProperty().get().orElseThrow()).title();
  }
}
