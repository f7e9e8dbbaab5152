package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.image.TestPictures;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.archive.ArchiveChoice;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.Preparation;
import cn.jiping.service.archive.Restorer;
import cn.jiping.service.archive.Standing;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one computer to another: real databases, real archives. */
class ArchiveRoundTripTest {
  private static final byte[] PAGE = TestPictures.png(30, 40);
  private static final byte[] PHOTO = TestPictures.png(40, 30);

  @TempDir private Path folder;
  private Wiring here;
  private Report report;
  private Path archive;

  @BeforeEach
  void archiveTheSample() {
    here = new Wiring(folder.resolve("here"));
    ReportId id = here.reports().add(here.sample().report()).id();
    report = new SampleArchive(here).finalise(id);
    Scan page = ScanFixtures.scan("签字页.png", PAGE);
    here.scans().add(id, page.withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(1)), PAGE);
    here.scans().add(id, ScanFixtures.scan("活动.png", PHOTO).withTitle("活动室").turned(), PHOTO);
    archive = write("first.jiping");
  }

  @AfterEach
  void close() {
    here.close();
    Log.quiet();
  }

  private Path write(String name) {
    List<Scan> scans = here.archiver().scansOf(report.id(), 1);
    ArchiveChoice choice =
        new ArchiveChoice(
            1,
            Retention.PERMANENT,
            false,
            scans.stream().map(Scan::id).collect(Collectors.toSet()));
    Preparation ready = here.archiver().prepare(report.id(), choice);
    assertTrue(ready.isGood(), "" + ready.results());
    WriteOrder order = new WriteOrder(folder.resolve(name), false, false, Optional.empty());
    return here.archiver().write(ready, order, Progress.NONE).target();
  }

  private OpenedArchive opened(Wiring wiring) {
    return wiring.archiver().open(archive, Optional.empty(), Progress.NONE);
  }

  @Test
  void reportScansAndPaperAreOnTheOtherComputerWhatTheyWere() {
    Wiring there = new Wiring(folder.resolve("there"));
    try (there;
        OpenedArchive opened = opened(there)) {
      ReportId id = there.restorer().addReport(opened);
      assertEquals(report, there.reports().load(id));
      assertTrue(there.versions().verify(id, 1).holds());
      assertArrayEquals(here.versions().paper(report.id(), 1), there.versions().paper(id, 1));
      assertEquals(here.scans().list(report.id()), there.scans().list(id));
      assertArrayEquals(PAGE, there.scans().content(id, there.scans().list(id).getFirst().id()));
      assertEquals(
          List.of(TrailEntry.Action.ARCHIVE_RESTORED),
          there.trail().read().entries().stream().map(TrailEntry::action).toList());
    }
    try (Wiring again = new Wiring(folder.resolve("there"))) {
      assertEquals(report, again.reports().load(report.id()));
    }
  }

  @Test
  void outlineThatTheUnitMade_travelsWithItsReport() {
    Outline own = ReportFixtures.ownOutline();
    Report moved = here.outlines().plan(here.sample().report(), own).result();
    ReportId id = here.reports().add(moved).id();
    report = new SampleArchive(here).finalise(id);
    archive = write("own.jiping");
    try (Wiring there = new Wiring(folder.resolve("there"));
        OpenedArchive opened = opened(there)) {
      there.restorer().addReport(opened);
      assertEquals(report, there.reports().load(id));
      assertEquals(own, there.reports().load(id).outline());
      assertTrue(there.versions().verify(id, 1).holds());
      assertEquals(there.outlines().shipped().all(), there.outlines().usable());
    }
  }

  @Test
  void archiveMadeOnTheOtherComputerIsTheSameFile() throws Exception {
    byte[] first = Files.readAllBytes(archive);
    try (Wiring there = new Wiring(folder.resolve("there"));
        OpenedArchive opened = opened(there)) {
      there.restorer().addReport(opened);
      here.close();
      here = there;
      assertArrayEquals(first, Files.readAllBytes(write("second.jiping")));
    }
    here = new Wiring(folder.resolve("here"));
  }

  @Test
  void reportThatIsHereAlreadyIsCopiedUnderAnotherName_open() {
    try (OpenedArchive opened = opened(here)) {
      Restorer restorer = here.restorer();
      Standing standing = restorer.standing(opened.report().orElseThrow());
      assertTrue(standing.sameVersion());
      ReportId copy = restorer.addReport(opened);
      assertNotEquals(report.id(), copy);
      assertFalse(here.reports().load(copy).version().isFinalised());
      assertEquals(report.sections(), here.reports().load(copy).sections());
      assertEquals(report, here.reports().load(report.id()));
      List<Scan> scans = here.scans().list(copy);
      assertEquals(List.of("签字盖章页（第1版）", "活动室"), scans.stream().map(Scan::title).toList());
      assertTrue(scans.stream().allMatch(s -> s.version().isEmpty()));
      assertEquals(1, scans.get(1).quarterTurns());
    }
  }

  @Test
  void finalisedReportGetsTheContentAsItsNextVersion() {
    try (OpenedArchive opened = opened(here)) {
      Report next = here.restorer().addVersion(opened, report.id());
      assertEquals(2, next.version().number());
      assertTrue(next.version().reason().contains("first.jiping"), next.version().reason());
      assertEquals(next, here.reports().load(report.id()));
      assertTrue(here.versions().verify(report.id(), 1).holds());
      assertEquals(2, here.scans().list(report.id()).size());
    }
  }

  @Test
  void openReportIsReplaced_andWhatWasThereStaysInTheListOfChanges() {
    ReportSession session = here.reports().open(report.id());
    session.startVersion("补充");
    session.change(r -> r.withText("funds", text -> "另一段"));
    Saved.orFail(session);
    try (OpenedArchive opened = opened(here)) {
      Report next = here.restorer().addVersion(opened, report.id());
      assertEquals(report.sections(), next.sections());
      assertEquals("补充", next.version().reason());
    }
    int number = here.revisions().list(report.id()).getFirst().number();
    assertEquals("另一段", here.revisions().load(report.id(), number).section("funds").text());
  }

  @Test
  void damagedArchiveLeavesNothingBehind() throws Exception {
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length / 2]++;
    Files.write(archive, bytes);
    try (Wiring there = new Wiring(folder.resolve("there"));
        OpenedArchive opened = opened(there)) {
      assertThrows(InputFailure.class, () -> there.restorer().addReport(opened));
      assertEquals(List.of(), there.reports().list());
      assertEquals(List.of(), there.trail().read().entries());
    }
  }

  /** As if the stick were pulled out while the scans are read. */
  private static OpenedArchive pulledOut(OpenedArchive opened) {
    return new OpenedArchive() {
      @Override
      public Path file() {
        return opened.file();
      }

      @Override
      public long bytes() {
        return opened.bytes();
      }

      @Override
      public List<TraitResult> results() {
        return opened.results();
      }

      @Override
      public Optional<ArchivedReport> report() {
        return opened.report();
      }

      @Override
      public byte[] scan(RowId id) {
        throw new InputFailure("读不出来", "请插好U盘。");
      }

      @Override
      public void close() {
        opened.close();
      }
    };
  }

  @Test
  void whatIsRefusedInTheMidstIsNowhere_alsoAfterTheNextStart() {
    Path folderThere = folder.resolve("there");
    try (Wiring there = new Wiring(folderThere);
        OpenedArchive opened = pulledOut(opened(there))) {
      assertThrows(InputFailure.class, () -> there.restorer().addReport(opened));
    }
    try (Wiring again = new Wiring(folderThere)) {
      assertEquals(List.of(), again.reports().list());
      assertEquals(List.of(), again.unsavedWork().list());
      assertEquals(Optional.empty(), again.unsavedWork().incomplete());
      again.reports().add(again.sample().report());
    }
  }

  @Test
  void reportKeepsItsContent_whenTheArchiveIsRefusedInTheMidst() {
    ReportSession session = here.reports().open(report.id());
    session.startVersion("补充");
    session.change(r -> r.withText("funds", text -> "另一段"));
    Saved.orFail(session);
    here.scans().list(report.id()).forEach(s -> here.scans().remove(report.id(), s.id()));
    try (OpenedArchive opened = pulledOut(opened(here))) {
      assertThrows(InputFailure.class, () -> here.restorer().addVersion(opened, report.id()));
    }
    here.close();
    here = new Wiring(folder.resolve("here"));
    assertEquals("另一段", here.reports().load(report.id()).section("funds").text());
    assertEquals(List.of(), here.unsavedWork().list());
    assertEquals(Optional.empty(), here.unsavedWork().incomplete());
  }
}
