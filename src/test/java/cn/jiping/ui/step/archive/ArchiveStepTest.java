package cn.jiping.ui.step.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.VersionStore.Agreement;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Drive;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.FakeArchives;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.MemorySettings;
import cn.jiping.ui.MemoryTrail;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.preview.FakePaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveStepTest {
  @TempDir private Path stick;

  private final Sessions.Memory store = new Sessions.Memory();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), store);
  private final MemoryScans scans = new MemoryScans();
  private final FakeArchives archives = new FakeArchives();
  private final FakePaper paper = new FakePaper();
  private final MemoryTrail trail = new MemoryTrail();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final Archiver archiver =
      new Archiver(store, scans, new MemorySettings(), () -> paper, archives, trail, "绩评 1");
  private final ArchiveViewModel model =
      new ArchiveViewModel(session, store, archiver, tasks, dialogs::failure);
  private final WriteViewModel write =
      new WriteViewModel(model.readyProperty(), archiver, () -> paper, tasks, dialogs);

  private void finalise() {
    Sessions.finalise(session, store);
  }

  private void attach() {
    archives.drives = List.of(new Drive(stick, "U盘", 5 << 20, 8 << 20, true));
    model.attach();
    write.refresh();
  }

  private void addScan(String name, Scan.Kind kind) {
    byte[] content = ScanFixtures.bytes(name.length());
    OptionalInt version = kind == Scan.Kind.SIGNED_PAGE ? OptionalInt.of(1) : OptionalInt.empty();
    scans.add(
        session.report().id(), ScanFixtures.scan(name, content).withKind(kind, version), content);
  }

  private TraitResult result(Trait trait) {
    return model.resultsProperty().get().stream()
        .filter(r -> r.trait() == trait)
        .findFirst()
        .orElseThrow();
  }

  private ArchiveContents written() {
    return archives.written.getLast();
  }

  @Test
  void whatIsNotFinalisedCannotBeArchived() {
    attach();
    assertTrue(model.loadedProperty().get());
    assertEquals(List.of(), model.finalised());
    assertEquals("归档内容还没有准备好。", write.hindranceProperty().getValue());
  }

  @Test
  void finalisedVersionIsCheckedAtOnce_andLaidOntoTheStick() {
    finalise();
    attach();
    assertEquals(List.of(1), model.finalised());
    assertTrue(TraitResult.allPassed(model.resultsProperty().get()));
    assertEquals("", write.hindranceProperty().getValue());
    write.write();
    assertEquals(stick.resolve("2021-1.jiping"), archives.orders.getLast().target());
    assertEquals(Retention.YEARS_30, written().retention());
    assertTrue(write.doneProperty().get().isPresent());
    assertEquals(List.of("ARCHIVED 2021年报告第1版，2021-1.jiping"), trail.notes);
  }

  @Test
  void missingSignedPageIsRemarked_andPassesAllTheSame() {
    finalise();
    attach();
    assertEquals(1, result(Trait.COMPLETENESS).remarks().size());
    addScan("签字页.png", Scan.Kind.SIGNED_PAGE);
    model.attach();
    assertEquals(List.of(), result(Trait.COMPLETENESS).remarks());
  }

  @Test
  void versionThatWasChangedIsNotArchived() {
    finalise();
    store.agreement = new Agreement(false, true);
    attach();
    assertFalse(result(Trait.AUTHENTICITY).passed());
    assertEquals("检测不合格，不能归档。", model.stateProperty().get());
    write.write();
    assertEquals(List.of(), archives.written);
  }

  @Test
  void damagedScanIsNotArchived_unlessItIsLeftOut() {
    finalise();
    addScan("照片.png", Scan.Kind.PHOTO);
    scans.damage(scans.kept.getFirst().id());
    attach();
    assertFalse(result(Trait.AUTHENTICITY).passed());
    model.scans().getFirst().chosenProperty().set(false);
    tasks.letTimePass();
    assertTrue(result(Trait.AUTHENTICITY).passed());
    write.write();
    assertEquals(List.of(), written().scans());
  }

  @Test
  void choicesAreCheckedAnew_andUntilThenNothingIsWritten() {
    finalise();
    attach();
    model.retentionProperty().set(Retention.PERMANENT);
    model.ofdProperty().set(true);
    assertEquals("归档内容还没有准备好。", write.hindranceProperty().getValue());
    tasks.letTimePass();
    write.write();
    assertEquals(Retention.PERMANENT, written().retention());
    assertTrue(written().ofd().isPresent());
  }

  @Test
  void fileOfThatNameIsReplacedOnlyWhenTheClerkSaysSo() throws IOException {
    finalise();
    attach();
    Files.writeString(stick.resolve("2021-1.jiping"), "before");
    write.write();
    assertEquals(List.of(), archives.written);
    assertTrue(dialogs.asked.getLast().contains("要用新的替换吗"));
    dialogs.yes = true;
    write.write();
    assertTrue(archives.orders.getLast().replace());
  }

  @Test
  void passwordMustBeLongEnough_andTypedTwice() {
    finalise();
    attach();
    write.lockedProperty().set(true);
    assertEquals("口令至少要有6个字符。", write.hindranceProperty().getValue());
    write.passwordProperty().set("春天来了2022");
    assertEquals("两次输入的口令不一样。", write.hindranceProperty().getValue());
    write.againProperty().set("春天来了2022");
    write.write();
    WriteOrder order = archives.orders.getLast();
    assertEquals(List.of("春天来了2022"), archives.passwords);
    assertEquals("\0".repeat(8), new String(order.password().orElseThrow()));
    assertEquals("", write.passwordProperty().get());
  }

  @Test
  void plainFolderHasNoEndingAndNoPassword() {
    finalise();
    attach();
    write.lockedProperty().set(true);
    write.plainFolderProperty().set(true);
    write.write();
    assertEquals(stick.resolve("2021-1"), archives.orders.getLast().target());
    assertEquals(Optional.empty(), archives.orders.getLast().password());
  }

  @Test
  void whatGoesWrongIsSaid_andNothingIsDone() {
    finalise();
    attach();
    archives.fails = new OutputFailure("U盘满了。", "请换一个。");
    write.write();
    assertEquals("U盘满了。请换一个。", write.problemProperty().get());
    assertEquals(Optional.empty(), write.doneProperty().get());
    assertEquals(List.of(), trail.notes);
  }

  @Test
  void withoutAStickAFolderCanBeChosen() {
    finalise();
    model.attach();
    write.refresh();
    assertEquals("请选择U盘或文件夹。", write.hindranceProperty().getValue());
    dialogs.folder = Optional.of(stick);
    write.choose();
    write.refresh();
    assertEquals("", write.hindranceProperty().getValue());
  }

  @Test
  void stickThatWasPulledOutIsMissed_whereverItsFolderStays() {
    finalise();
    attach();
    archives.drives = List.of();
    write.write();
    assertEquals("U盘已经拔出，没有写出归档包。请插好U盘，再写一次。", write.problemProperty().get());
    assertEquals(List.of(), archives.written);
    assertEquals(List.of(), write.places());
  }

  @Test
  void versionThatWasChosenStaysChosenWhenTheStepIsEnteredAgain() {
    finalise();
    session.startVersion("补充");
    Sessions.finalise(session, store);
    attach();
    assertEquals(2, model.versionProperty().get());
    model.versionProperty().set(1);
    model.detach();
    model.attach();
    assertEquals(1, model.versionProperty().get());
    write.write();
    assertEquals(1, written().report().version().number());
  }

  @Test
  void whatWasWrittenIsNoNewsWhenTheStepIsEnteredAgain() {
    finalise();
    attach();
    write.write();
    write.attach();
    assertEquals(Optional.empty(), write.doneProperty().get());
  }

  @Test
  void pageToBeSignedIsSavedAndPrinted() {
    finalise();
    attach();
    write.write();
    dialogs.file = Optional.of(stick.resolve("清单.pdf"));
    write.saveHandover();
    assertEquals(List.of(stick.resolve("清单.pdf")), paper.written);
    write.printHandover();
    assertEquals("移交清单已送去打印。", write.messageProperty().get());
  }
}
