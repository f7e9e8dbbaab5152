package cn.jiping.ui.step.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanViewModelTest {
  private final Sessions.Memory reports = new Sessions.Memory();
  private final MemoryScans store = new MemoryScans();
  private final FakeScanFiles files = new FakeScanFiles();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), reports);
  private final ScanViewModel model =
      new ScanViewModel(session, reports, store, files, tasks, dialogs);
  private final PageViewModel page = new PageViewModel(model, files, tasks);

  @BeforeEach
  void attach() {
    model.attach();
  }

  private void add(String... names) {
    model.add(Arrays.stream(names).map(Path::of).toList());
  }

  private List<String> kept() {
    return store.kept.stream().map(Scan::fileName).toList();
  }

  private List<String> shown() {
    return model.lines().stream().map(l -> l.scan().fileName()).toList();
  }

  private ScanLine line(int index) {
    return model.lines().get(index);
  }

  private String refusals() {
    return model.intake().refusalsProperty().get();
  }

  @Test
  void chosenFilesAreKeptAtOnce_inOrder_withATitleWhenTheirNameHasOne() {
    dialogs.files = List.of(Path.of("上级通知.pdf"), Path.of("IMG_1.jpg"));
    model.choose();
    add("活动照片.jpg");
    assertEquals(List.of("上级通知.pdf", "IMG_1.jpg", "活动照片.jpg"), kept());
    assertEquals(kept(), shown());
    assertEquals(List.of("上级通知", "", "活动照片"), store.kept.stream().map(Scan::title).toList());
    assertEquals(4, line(0).thumbnailProperty().get().orElseThrow().width());
    assertFalse(model.intake().busyProperty().get());
    assertEquals("", model.intake().progressProperty().get());
  }

  @Test
  void badFilesAreNamed_theGoodOnesStay_andTheSameFileIsNotAddedTwice() {
    add("坏1.pdf", "甲.pdf", "坏2.pdf", "甲.pdf", "乙.pdf");
    assertEquals(List.of("甲.pdf", "乙.pdf"), kept());
    assertEquals(
        """
        文件“坏1.pdf”已损坏。请重新扫描。
        文件“坏2.pdf”已损坏。请重新扫描。
        “甲.pdf”和已有的一个扫描件完全相同，没有再加。""",
        refusals());
    add("丙.pdf");
    assertEquals("", refusals());
  }

  @Test
  void fileThatCannotBeKeptIsNamed_andIsNotShown() {
    store.full = true;
    add("甲.pdf");
    assertEquals("磁盘已满。请清理后重试。", refusals());
    assertEquals(List.of(), shown());
    assertFalse(model.intake().busyProperty().get());
  }

  @Test
  void pictureFromTheClipboardIsTakenIn_andNothingIsSaidToBeNothing() {
    model.paste(new Raster(1, 1, new int[] {7}));
    assertEquals(List.of("粘贴的图片.png"), kept());
    model.pasteNothing();
    assertTrue(refusals().startsWith("剪贴板里没有图片"), refusals());
  }

  @Test
  void finalisedReportTakesScans_andStaysAsItIs() {
    Sessions.finalise(session, reports);
    Report finalised = session.report();
    add("盖章.pdf");
    assertEquals(List.of("盖章.pdf"), kept());
    assertSame(finalised, session.report());
  }

  @Test
  void signedPageNeedsAFinalisedVersion_andIsOneOfTheLast() {
    add("盖章.pdf");
    assertFalse(model.isAllowed(Scan.Kind.SIGNED_PAGE));
    model.setKind(line(0), Scan.Kind.SIGNED_PAGE);
    assertEquals(Scan.Kind.OTHER, store.kept.getFirst().kind());
    Sessions.finalise(session, reports);
    assertEquals(List.of(1), model.finalisedProperty().get());
    model.setKind(line(0), Scan.Kind.SIGNED_PAGE);
    assertEquals(OptionalInt.of(1), store.kept.getFirst().version());
    model.setKind(line(0), Scan.Kind.NOTICE);
    model.setVersion(line(0), OptionalInt.empty());
    assertEquals(OptionalInt.empty(), store.kept.getFirst().version());
  }

  @Test
  void missingSignedPageOfTheLastVersionIsAskedFor_untilItIsThere() {
    assertEquals("", model.missingProperty().get());
    Sessions.finalise(session, reports);
    String asked = model.missingProperty().get();
    assertTrue(asked.startsWith("第1版已经定稿，还没有它的签字盖章页"), asked);
    add("盖章.pdf");
    model.setKind(line(0), Scan.Kind.SIGNED_PAGE);
    assertEquals("", model.missingProperty().get());
    model.removal().remove(line(0));
    assertEquals(asked, model.missingProperty().get());
  }

  @Test
  void titleTurnsAndOrderAreKeptAtOnce_andTheLineStays() {
    add("a.pdf", "b.pdf", "c.pdf");
    ScanLine last = line(2);
    last.titleProperty().set("第三张");
    model.turn(last);
    assertEquals("第三张", store.kept.get(2).title());
    assertEquals(1, store.kept.get(2).quarterTurns());
    assertEquals(3, last.thumbnailProperty().get().orElseThrow().width());
    model.move(last, 1);
    model.move(last, -1);
    assertEquals(List.of("a.pdf", "c.pdf", "b.pdf"), kept());
    model.moveTo(last, 0);
    assertEquals(List.of("c.pdf", "a.pdf", "b.pdf"), kept());
    assertSame(last, line(0));
    model.attach();
    assertSame(last, line(0));
  }

  @Test
  void whatCannotBeKeptIsSaid_andShownAsItIsKept() {
    add("a.pdf");
    store.full = true;
    line(0).titleProperty().set("新标题");
    assertEquals(List.of("磁盘已满。请清理后重试。"), dialogs.asked);
    assertEquals("", line(0).titleProperty().get());
  }

  @Test
  void removedScanIsBroughtBackToItsPlace_untilTheStepIsLeft() {
    add("a.pdf", "b.pdf", "c.pdf");
    model.turn(line(1));
    model.removal().remove(line(1));
    assertEquals(List.of("a.pdf", "c.pdf"), kept());
    assertEquals("b.pdf", model.removal().removedProperty().get().orElseThrow().name());
    model.removal().undo();
    assertEquals(List.of("a.pdf", "b.pdf", "c.pdf"), kept());
    assertEquals(kept(), shown());
    assertEquals(1, store.kept.get(1).quarterTurns());
    assertEquals(Optional.empty(), model.removal().removedProperty().get());
    model.removal().remove(line(0));
    model.detach();
    model.removal().undo();
    assertEquals(List.of("b.pdf", "c.pdf"), kept());
  }

  @Test
  void damagedScanIsSaidToBeSo_andRemovedForGoodWhenTheClerkWantsIt() {
    add("a.pdf");
    store.damage(line(0).scan().id());
    model.removal().remove(line(0));
    assertEquals(List.of("a.pdf"), kept());
    assertTrue(dialogs.asked.getFirst().contains("移除后不能撤销"), dialogs.asked.getFirst());
    dialogs.yes = true;
    model.removal().remove(line(0));
    assertEquals(List.of(), kept());
    assertEquals(Optional.empty(), model.removal().removedProperty().get());
  }

  @Test
  void fileIsWrittenAsItCame() {
    add("盖章.pdf");
    dialogs.file = Optional.of(Path.of("U盘/盖章.pdf"));
    model.saveAs(line(0));
    assertEquals(List.of("U盘/盖章.pdf 盖章.pdf"), files.written);
    assertTrue(model.messageProperty().get().startsWith("已原样另存为"));
  }

  @Test
  void pageThatCannotBeDrawnIsSaid_andTheScanIsKept() {
    add("看不了.pdf", "b.pdf");
    assertTrue(line(0).damageProperty().get().startsWith("第1页显示不出来"));
    assertTrue(line(1).thumbnailProperty().get().isPresent());
    assertEquals(2, kept().size());
    page.open(line(0));
    assertTrue(page.messageProperty().get().startsWith("第1页显示不出来"));
  }

  @Test
  void pagesAreLeafedThrough_turned_andLeft() {
    add("a.pdf");
    page.open(line(0));
    assertEquals("第 1 页，共 3 页", page.positionProperty().get());
    assertFalse(page.hasPrevious());
    page.step(1);
    page.step(1);
    page.step(1);
    assertEquals("第 3 页，共 3 页", page.positionProperty().get());
    assertFalse(page.hasNext());
    assertEquals(List.of(0, 0, 1, 2), files.drawn);
    assertEquals(4, page.pageProperty().get().orElseThrow().width());
    page.turn();
    assertEquals(3, page.pageProperty().get().orElseThrow().width());
    assertEquals(1, store.kept.getFirst().quarterTurns());
    page.close();
    assertEquals(Optional.empty(), page.openProperty().get());
    assertEquals(Optional.empty(), page.pageProperty().get());
  }

  @Test
  void factsSayPagesSizeAndTheFirstDigitsOfTheDigest() {
    add("a.pdf");
    String digest = line(0).scan().digest().substring(0, 8);
    assertEquals("a.pdf　3页　1 KB　摘要 " + digest + "…", line(0).facts());
  }
}
