package cn.jiping.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.InputFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import cn.jiping.service.UnitChecker;
import cn.jiping.service.archive.ArchiveStore;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Restorer;
import cn.jiping.service.archive.TakenReport;
import cn.jiping.service.archive.TakenVersion;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.FakeArchives;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.MemorySettings;
import cn.jiping.ui.MemoryTrail;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.preview.FakePaper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenArchiveViewModelTest {
  private static final Path FILE = Path.of("报告.jiping");

  private final Sessions.Memory store = new Sessions.Memory();
  private final FakeArchives archives = new FakeArchives();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final MemoryTrail trail = new MemoryTrail();
  private final MemoryScans scans = new MemoryScans();
  private final List<TakenReport> taken = new ArrayList<>();
  private final List<ReportId> opened = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final OpenArchiveViewModel model = model();

  private OpenArchiveViewModel model() {
    Archiver archiver =
        new Archiver(store, scans, new MemorySettings(), FakePaper::new, archives, trail, "绩评 1");
    Restorer restorer = new Restorer(store, store, scans, new Taking(), trail);
    Reports reports =
        new Reports(
            store, ReportFixtures.OUTLINES, ReportFixtures.GRADES, Runnable::run, Sessions.CLOCK);
    OpenArchiveViewModel.Services services =
        new OpenArchiveViewModel.Services(
            archiver,
            restorer,
            reports,
            () -> done.add("backup"),
            new UnitChecker(new MemorySettings()));
    return new OpenArchiveViewModel(services, tasks, dialogs, opened::add);
  }

  /** Keeps a version where the others are. */
  private final class Taking implements ArchiveStore {
    @Override
    public void take(List<TakenReport> reports) {
      taken.addAll(reports);
    }

    @Override
    public void take(TakenVersion version) {
      done.add("version " + version.after().version().number());
      store.save(version.before(), version.after());
    }
  }

  /** A finalised report of its own, in the archive and nowhere else. */
  private static Report elsewhere() {
    Sessions.Memory other = new Sessions.Memory();
    ReportSession session = Sessions.of(ReportFixtures.blank(), other);
    Sessions.finalise(session, other);
    return session.report();
  }

  private void hold(Report report) {
    archives.held =
        Optional.of(
            new ArchivedReport(report, new byte[] {1}, List.of(), Retention.YEARS_30, "绩评 1"));
  }

  private Seen.Held held() {
    return model.seenProperty().get().flatMap(Seen::held).orElseThrow();
  }

  @Test
  void archiveIsShown_andLetGo_beforeAnythingIsTakenIn() {
    hold(elsewhere());
    model.open(FILE);
    assertTrue(held().standing().same().isEmpty());
    assertEquals(1, archives.closed);
    assertEquals(List.of(), taken);
    assertEquals(List.of(), done);
  }

  @Test
  void reportThatIsNotHereIsTakenInWhole_afterABackup() {
    Report report = elsewhere();
    hold(report);
    model.open(FILE);
    model.takeAsReport();
    assertEquals(List.of(report), taken.stream().map(TakenReport::present).toList());
    assertEquals(List.of("backup"), done);
    assertEquals(List.of(report.id()), opened);
    assertEquals(2, archives.closed);
    assertEquals(List.of("ARCHIVE_RESTORED 2021年报告，报告.jiping"), trail.notes);
  }

  @Test
  void reportThatIsHereIsCompared_andGetsTheContentAsItsNextVersion() {
    ReportSession session = Sessions.of(ReportFixtures.blank(), store);
    Sessions.finalise(session, store);
    hold(session.report().withUnplacedText("归档里多出的一行"));
    model.open(FILE);
    assertTrue(held().standing().sameVersion());
    assertEquals(2, held().comparison().rows().size(), "a head and a difference");
    model.takeAsVersion();
    Report now = store.load(session.report().id());
    assertEquals(2, now.version().number());
    assertEquals("归档里多出的一行", now.unplacedText());
    assertEquals(List.of("backup", "version 2"), done);
  }

  @Test
  void reportThatIsBeingWrittenIsReplacedOnlyWhenTheClerkSaysSo() {
    ReportSession session = Sessions.of(ReportFixtures.blank(), store);
    Sessions.finalise(session, store);
    hold(session.report());
    session.startVersion("补充");
    model.open(FILE);
    model.takeAsVersion();
    assertEquals(List.of(), done);
    dialogs.yes = true;
    model.takeAsVersion();
    assertEquals(List.of("backup", "version 2"), done);
  }

  @Test
  void anotherFileInThePlaceOfTheOneThatWasShownIsNotTakenIn() {
    hold(elsewhere());
    model.open(FILE);
    hold(elsewhere().withUnplacedText("另一份"));
    model.takeAsReport();
    assertEquals("这里的文件已经不是刚才显示的那个，没有读入。请重新打开它，看过再读入。", model.problemProperty().get());
    assertEquals(List.of(), taken);
  }

  @Test
  void damagedArchiveIsShownWithItsFaults_andNotTakenIn() {
    model.open(FILE);
    assertTrue(model.seenProperty().get().orElseThrow().held().isEmpty());
    model.takeAsReport();
    assertEquals(List.of(), taken);
    assertEquals(List.of(), done);
  }

  @Test
  void whatIsNoArchiveIsSaid() {
    archives.fails = new InputFailure("不是归档包。", "请换一个。");
    model.open(FILE);
    assertEquals("不是归档包。请换一个。", model.problemProperty().get());
    assertEquals(Optional.empty(), model.seenProperty().get());
  }

  @Test
  void passwordIsAskedForUntilItIsRight_andUsedAgainWhenItIsTakenIn() {
    hold(elsewhere());
    archives.password = Optional.of("口令");
    dialogs.password = Optional.of("口令".toCharArray());
    model.open(FILE);
    assertEquals(List.of("归档包“报告.jiping”有口令。请输入制作这个归档包时设的口令。"), dialogs.asked);
    model.takeAsReport();
    assertEquals(1, taken.size());
  }

  @Test
  void whoHasNoPasswordIsTold() {
    archives.password = Optional.of("口令");
    model.open(FILE);
    assertEquals("没有口令，打不开这个归档包。", model.problemProperty().get());
  }
}
