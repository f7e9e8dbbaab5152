package cn.jiping.ui.step.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.VersionStore.Agreement;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.preview.FakePaper;
import cn.jiping.ui.step.version.VersionLine.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VersionListViewModelTest {
  private final Sessions.Memory store = new Sessions.Memory();
  private final MemoryScans scans = new MemoryScans();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final FakePaper paper = new FakePaper();
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withUnit(new Unit("柳河街道", "")), store);
  private final VersionListViewModel model =
      new VersionListViewModel(
          session,
          Reviews.of(session),
          store,
          scans,
          () -> paper,
          new DirectTaskRunner(),
          dialogs,
          Sessions.CLOCK);

  private void finalise() {
    Sessions.finalise(session, store);
  }

  private List<String> shown() {
    return model.lines().stream().map(l -> l.name() + " " + l.verdict()).toList();
  }

  private void select(int index) {
    model.selectedProperty().set(Optional.of(model.lines().get(index)));
  }

  private void twoVersions() {
    finalise();
    session.startVersion("更正执行数");
    session.change(r -> r.withText("goals", t -> "建成五个阵地。"));
    model.attach();
  }

  @Test
  void firstVersionIsListedWhileItIsWorkedOn() {
    model.attach();
    assertEquals(List.of("第1版 正在修改，还没有定稿"), shown());
    assertFalse(model.selectedProperty().get().orElseThrow().state().isKept());
  }

  @Test
  void versionsAreListedLatestFirst_withTimeNameAndReason_andReadThrough() {
    twoVersions();
    finalise();
    VersionLine second =
        new VersionLine(2, "第2版", "2022年1月5日 10:32", "张三", "更正执行数", State.HOLDS, "还没有添加");
    VersionLine first =
        new VersionLine(1, "第1版", "2022年1月5日 10:32", "张三", "", State.HOLDS, "还没有添加");
    assertEquals(List.of(second, first), model.lines());
  }

  @Test
  void listFollowsFinalisingAndANewVersion() {
    model.attach();
    finalise();
    assertEquals(List.of("第1版 数据和纸面都与定稿时一致"), shown());
    session.startVersion("更正执行数");
    assertEquals(List.of("第2版 正在修改，还没有定稿", "第1版 数据和纸面都与定稿时一致"), shown());
  }

  @Test
  void versionThatIsNotKeptAnyMoreIsSaid() {
    twoVersions();
    store.forget(1);
    model.attach();
    assertEquals(List.of("第2版 正在修改，还没有定稿", "第1版 读不出来，不能核验"), shown());
    assertTrue(model.lines().getLast().state().isBroken());
  }

  @Test
  void whatWasChangedSinceItWasFinalisedIsSaid() {
    finalise();
    store.agreement = new Agreement(false, true);
    model.attach();
    assertEquals(List.of("第1版 数据与定稿时不一致"), shown());
    store.agreement = new Agreement(true, false);
    model.attach();
    assertEquals(List.of("第1版 纸面与定稿时不一致"), shown());
    store.agreement = new Agreement(false, false);
    model.attach();
    assertEquals(List.of("第1版 数据和纸面都与定稿时不一致"), shown());
    assertTrue(model.lines().getFirst().state().isBroken());
    assertEquals(model.lines().getFirst(), model.selectedProperty().get().orElseThrow());
  }

  @Test
  void versionThatIsNotOnDiskIsSaidToBeSo_untilItIs() {
    model.attach();
    store.full = true;
    finalise();
    assertEquals(List.of("第1版 定稿还没有存到磁盘上"), shown());
    store.full = false;
    session.save();
    assertEquals(List.of("第1版 数据和纸面都与定稿时一致"), shown());
  }

  @Test
  void keptPaperOfTheSelectedVersionIsWrittenByteByByte() {
    twoVersions();
    select(1);
    dialogs.file = Optional.of(Path.of("定稿.pdf"));
    model.savePaper();
    assertEquals(List.of(Path.of("定稿.pdf")), paper.written);
    assertEquals(
        new String(store.paper(session.report().id(), 1), StandardCharsets.UTF_8),
        paper.contents.getFirst());
    assertEquals("已写出 定稿.pdf", model.messageProperty().get());
  }

  @Test
  void versionThatIsWorkedOnHasNoPaper() {
    twoVersions();
    select(0);
    dialogs.file = Optional.of(Path.of("定稿.pdf"));
    model.savePaper();
    assertEquals(List.of(), paper.written);
  }

  @Test
  void checkRecordIsWritten_andNothingWhenTheClerkGivesUp() {
    model.attach();
    model.saveRecord();
    assertEquals(List.of(), paper.written);
    dialogs.file = Optional.of(Path.of("审核记录.pdf"));
    model.saveRecord();
    assertEquals(List.of(Path.of("审核记录.pdf")), paper.written);
  }

  @Test
  void fileThatCannotBeWrittenIsSaid_andTheButtonsComeBack() {
    model.attach();
    paper.fails = new OutputFailure("不能写入。", "请换一个文件夹。");
    dialogs.file = Optional.of(Path.of("审核记录.pdf"));
    model.saveRecord();
    assertEquals(List.of("不能写入。请换一个文件夹。"), dialogs.asked);
    assertFalse(model.busyProperty().get());
    assertEquals("", model.messageProperty().get());
  }

  @Test
  void eachFinalisedVersionSaysWhetherItsSignedPageWasAdded() {
    byte[] page = {1};
    scans.add(
        session.report().id(),
        ScanFixtures.scan("盖章.png", page).withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(1)),
        page);
    twoVersions();
    assertEquals(List.of("", "已添加"), model.lines().stream().map(VersionLine::signed).toList());
    finalise();
    assertEquals(List.of("还没有添加", "已添加"), model.lines().stream().map(VersionLine::signed).toList());
  }
}
