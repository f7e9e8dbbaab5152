package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReportSessionTest {
  private static final Instant NOON = Instant.parse("2022-01-05T04:00:00Z");
  private static final StoreFailure DISK_FULL = new StoreFailure("磁盘已满。", "请清理。");

  private final FakeStore store = new FakeStore();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Report first = ReportFixtures.blank();
  private final ReportSession session =
      new ReportSession(first, store, tasks::add, Clock.fixed(NOON, ZoneOffset.UTC));
  private final List<Class<?>> states = new ArrayList<>();

  ReportSessionTest() {
    session.addSaveListener(state -> states.add(state.getClass()));
  }

  private static UnaryOperator<Report> year(int year) {
    return report -> report.withYear(year);
  }

  private void runSaver() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  @Test
  void isUnchanged_whenNothingWasChanged() {
    session.change(report -> report.withYear(first.year()));
    session.save();
    assertEquals(new SaveState.Unchanged(), session.saveState());
    assertEquals(0, tasks.size());
    assertEquals(List.of(), states);
  }

  @Test
  void changeIsSaved_andCalledSavedOnlyAfterTheStoreReturned() {
    store.inNextSave =
        () -> assertEquals(new SaveState.Saving(Optional.empty()), session.saveState());
    session.change(year(2022));
    assertEquals(new SaveState.Saving(Optional.empty()), session.saveState());
    runSaver();
    assertEquals(List.of(first), store.before);
    assertEquals(List.of(first.withYear(2022)), store.after);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
    assertEquals(List.of(SaveState.Saving.class, SaveState.Saved.class), states);
  }

  @Test
  void manyChangesAreOneSave_whenTheSaverIsBusy() {
    for (int year = 2000; year < 2020; year++) {
      session.change(year(year));
    }
    assertEquals(1, tasks.size());
    runSaver();
    assertEquals(List.of(first.withYear(2019)), store.after);
  }

  @Test
  void changeDuringASaveIsSavedNext_andNotCalledSavedBefore() {
    store.inNextSave = () -> session.change(year(2023));
    session.change(year(2022));
    tasks.remove().run();
    assertEquals(new SaveState.Saving(Optional.empty()), session.saveState());
    assertFalse(states.contains(SaveState.Saved.class), states::toString);
    runSaver();
    assertEquals(List.of(first, first.withYear(2022)), store.before);
    assertEquals(List.of(first.withYear(2022), first.withYear(2023)), store.after);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void changeTakenBackNeedsNoSave_butIsCalledSaved() {
    session.change(year(2022));
    session.change(report -> first);
    runSaver();
    assertEquals(List.of(), store.after);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void changeIsTakenBackAndDoneAgain_andSavedEachTime() {
    session.change(year(2022));
    runSaver();
    assertEquals("修改“封面与单位”", session.undo().orElseThrow().name());
    runSaver();
    session.redo();
    runSaver();
    assertEquals(List.of(first.withYear(2022), first, first.withYear(2022)), store.after);
    assertEquals(Optional.empty(), session.redo());
  }

  @Test
  void changeTakenBackAfterItsSaveFailedIsSaved_forTheDiskMayHoldEither() {
    store.inNextSave = ReportSessionTest::diskFull;
    session.change(year(2022));
    runSaver();
    session.undo();
    runSaver();
    assertEquals(first, store.after.getLast());
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void changeTakenBackDuringItsSaveIsSavedToo() {
    store.inNextSave = session::undo;
    session.change(year(2022));
    runSaver();
    assertEquals(List.of(first.withYear(2022), first), store.after);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void failureIsShown_andTheNextChangeSavesAllThatIsMissing() {
    store.inNextSave = ReportSessionTest::diskFull;
    session.change(year(2022));
    runSaver();
    assertEquals(new SaveState.Failed(DISK_FULL, Optional.empty()), session.saveState());
    session.change(year(2023));
    runSaver();
    assertEquals(List.of(first, first), store.before);
    assertEquals(first.withYear(2023), store.after.getLast());
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void saveTriesAgain_afterAFailureWithoutAChange() {
    store.inNextSave = ReportSessionTest::diskFull;
    session.change(year(2022));
    runSaver();
    session.save();
    runSaver();
    assertEquals(List.of(first.withYear(2022), first.withYear(2022)), store.after);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void failureIsNotShown_whenTheNextTryIsAlreadyWaiting() {
    store.inNextSave =
        () -> {
          session.change(year(2023));
          diskFull();
        };
    session.change(year(2022));
    tasks.remove().run();
    assertEquals(new SaveState.Saving(Optional.empty()), session.saveState());
    runSaver();
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void defectReachesTheTopHandler_andIsNotShownAsStillSaving() {
    IllegalStateException defect = new IllegalStateException("defect");
    store.inNextSave =
        () -> {
          throw defect;
        };
    session.change(year(2022));
    assertSame(defect, assertThrows(IllegalStateException.class, this::runSaver));
    SaveState.Failed failed = assertInstanceOf(SaveState.Failed.class, session.saveState());
    assertSame(defect, failed.failure().getCause());
  }

  @Test
  void listenersHearTheNewReport_untilTheyLeave() {
    List<Report> heard = new ArrayList<>();
    Consumer<Report> listener = heard::add;
    session.addReportListener(listener);
    session.change(year(2022));
    session.removeReportListener(listener);
    session.change(year(2023));
    assertEquals(List.of(first.withYear(2022)), heard);
    assertEquals(first.withYear(2023), session.report());
  }

  /** A listener that heard of an older report last would put its values back. */
  @Test
  void everyListenerHearsTheLatestReportLast_whenOneOfThemChangesIt() {
    List<Report> heard = new ArrayList<>();
    session.addReportListener(report -> session.change(year(2023)));
    session.addReportListener(heard::add);
    session.change(year(2022));
    assertEquals(session.report(), heard.getLast());
  }

  /** The saver is stopped while it tells “saved”; a change then must have the last word. */
  @Test
  void lastStateHeardIsSaving_whenAChangeMeetsTheNewsOfASave() throws Exception {
    CountDownLatch tellingSaved = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    AtomicReference<SaveState> shown = new AtomicReference<>();
    session.addSaveListener(
        state -> {
          if (state instanceof SaveState.Saved) {
            tellingSaved.countDown();
            await(changed);
          }
        });
    session.addSaveListener(shown::set);
    session.change(year(2022));
    Thread saver = new Thread(this::runFirstTask);
    saver.start();
    tellingSaved.await();
    Thread screen =
        new Thread(
            () ->
                session.change(
                    report -> {
                      changed.countDown();
                      return report.withYear(2023);
                    }));
    screen.start();
    saver.join();
    screen.join();
    assertInstanceOf(SaveState.Saving.class, shown.get());
    assertInstanceOf(SaveState.Saving.class, session.saveState());
  }

  private void runFirstTask() {
    tasks.remove().run();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void diskFull() {
    throw DISK_FULL;
  }

  private static Finalisation finalised(Report report) {
    Finalised finalised = new Finalised("d", "p", NOON, "张三");
    Report after = report.withVersion(report.version().withFinalised(finalised));
    return new Finalisation(report, after, new byte[] {1}, 0);
  }

  @Test
  void finalisedReportIsKeptWithItsPaper_andTakesNoChange() {
    Finalisation ready = finalised(first);
    List<Report> heard = new ArrayList<>();
    session.addReportListener(heard::add);
    assertTrue(session.finalise(ready));
    runSaver();
    assertTrue(session.isFinalised());
    assertFalse(session.change(year(2022)));
    runSaver();
    assertEquals(List.of(ready.after()), heard);
    assertEquals(List.of(ready.after()), store.after);
    assertEquals(List.of(ready.paper()), store.papers);
    assertEquals(new SaveState.Saved(NOON), session.saveState());
  }

  @Test
  void nothingIsFinalised_whenTheReportWasChangedSinceItWasLookedThrough() {
    Finalisation ready = finalised(first);
    session.change(year(2022));
    assertFalse(session.finalise(ready));
    assertFalse(session.isFinalised());
    assertTrue(session.change(year(2023)));
    runSaver();
    assertEquals(List.of(), store.papers);
  }

  @Test
  void unsavedChangesAndTheVersionAreWrittenTogether() {
    session.change(year(2022));
    session.finalise(finalised(session.report()));
    runSaver();
    assertEquals(List.of(first), store.before);
    assertEquals(1, store.papers.size());
  }

  @Test
  void versionThatCouldNotBeKeptIsTriedAgain_andNoNewOneBegunBefore() {
    store.inNextSave = ReportSessionTest::diskFull;
    session.finalise(finalised(first));
    runSaver();
    assertEquals(new SaveState.Failed(DISK_FULL, Optional.empty()), session.saveState());
    FinaliseFailure early = assertThrows(FinaliseFailure.class, () -> session.startVersion("有误"));
    assertTrue(early.getMessage().contains("还没有存到磁盘上"), early.getMessage());
    session.save();
    runSaver();
    assertEquals(1, store.papers.size());
    session.startVersion("有误");
    assertEquals(2, session.report().version().number());
  }

  @Test
  void newVersionHasItsReason_andTakesChangesAgain() {
    session.finalise(finalised(first));
    runSaver();
    session.startVersion(" 财政局要求补充 ");
    assertTrue(session.change(year(2022)));
    runSaver();
    Version second = new Version(2, "财政局要求补充", Optional.empty());
    assertEquals(first.withYear(2022).withVersion(second), store.after.getLast());
    assertEquals(1, store.papers.size());
  }

  @Test
  void newVersionNeedsAReason_andAFinalisedOneBeforeIt() {
    FinaliseFailure open = assertThrows(FinaliseFailure.class, () -> session.startVersion("有误"));
    assertTrue(open.getMessage().contains("还没有定稿"), open.getMessage());
    session.finalise(finalised(first));
    runSaver();
    FinaliseFailure blank = assertThrows(FinaliseFailure.class, () -> session.startVersion(" "));
    assertTrue(blank.getMessage().contains("没有写明为什么"), blank.getMessage());
    assertTrue(session.isFinalised());
  }

  /** As when an older state is put back after a new version was begun. */
  @Test
  void noChangeSaysWhichVersionItIs() {
    session.finalise(finalised(first));
    runSaver();
    session.startVersion("有误");
    session.change(report -> first.withYear(2022));
    assertEquals(2, session.report().version().number());
    assertEquals(2022, session.report().year());
  }
}
