package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ScanStoreTest {
  private static final Report REPORT = ReportFixtures.rich();
  private static final byte[] PAGE = ScanFixtures.bytes(3_000_000);
  private static final byte[] NOTE = {1, 2, 3};
  private static final Scan SIGNED =
      ScanFixtures.scan("盖章.png", PAGE)
          .withTitle("签字盖章页")
          .withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(1));
  private static final Scan NOTICE = ScanFixtures.scan("通知.png", NOTE);

  @TempDir private Path folder;
  private Database database;
  private H2ReportStore reports;
  private H2ScanStore scans;

  @BeforeEach
  void open() {
    database = Database.open(folder, Clock.systemUTC());
    reports = new H2ReportStore(database, ReportFixtures.OUTLINES);
    scans = new H2ScanStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void reopen() {
    database.close();
    open();
  }

  private void addBoth() {
    reports.add(REPORT);
    scans.add(REPORT.id(), SIGNED, PAGE);
    scans.add(REPORT.id(), NOTICE, NOTE);
  }

  @Test
  void scansComeBackInTheirOrder_andTheirFilesByteByByte() {
    addBoth();
    reopen();
    assertEquals(List.of(SIGNED, NOTICE), scans.list(REPORT.id()));
    assertArrayEquals(PAGE, scans.content(REPORT.id(), SIGNED.id()));
    assertArrayEquals(NOTE, scans.content(REPORT.id(), NOTICE.id()));
  }

  @Test
  void titleKindVersionTurnsAndOrderAreChanged_andTheFileStays() {
    addBoth();
    Scan plain = SIGNED.withKind(Scan.Kind.OTHER, OptionalInt.empty()).turned().withTitle("第一页");
    scans.save(REPORT.id(), List.of(NOTICE, plain));
    reopen();
    assertEquals(List.of(NOTICE, plain), scans.list(REPORT.id()));
    assertArrayEquals(PAGE, scans.content(REPORT.id(), plain.id()));
  }

  @Test
  void removedScanIsGone_andTheNextOneIsStillTheLast() {
    addBoth();
    scans.remove(REPORT.id(), SIGNED.id());
    scans.add(REPORT.id(), SIGNED, PAGE);
    assertEquals(List.of(NOTICE, SIGNED), scans.list(REPORT.id()));
    scans.remove(REPORT.id(), NOTICE.id());
    assertEquals(List.of(SIGNED), scans.list(REPORT.id()));
  }

  @Test
  void finalisedReportStaysAsItIs_andItsVersionAgrees() {
    H2VersionStore versions = new H2VersionStore(database, ReportFixtures.OUTLINES);
    reports.add(REPORT);
    Finalised by = new Finalised(versions.digest(REPORT), Sha256.of(NOTE), SIGNED.addedAt(), "张三");
    Report finalised = REPORT.withVersion(REPORT.version().withFinalised(by));
    reports.finalise(REPORT, finalised, NOTE);
    scans.add(REPORT.id(), SIGNED, PAGE);
    reopen();
    assertEquals(finalised, reports.load(REPORT.id()));
    assertTrue(
        new H2VersionStore(database, ReportFixtures.OUTLINES).verify(REPORT.id(), 1).holds());
    assertEquals(List.of(SIGNED), scans.list(REPORT.id()));
  }

  @Test
  void scansOfOtherReportsAreNotTouched() {
    addBoth();
    Report other = ReportFixtures.blank();
    reports.add(other);
    assertEquals(List.of(), scans.list(other.id()));
    for (Runnable use :
        List.<Runnable>of(
            () -> scans.content(other.id(), NOTICE.id()),
            () -> scans.remove(other.id(), NOTICE.id()),
            () -> scans.save(other.id(), List.of(NOTICE)))) {
      StoreFailure failure = assertThrows(StoreFailure.class, use::run);
      assertEquals("没有这个扫描件。", failure.getMessage());
    }
    assertEquals(List.of(SIGNED, NOTICE), scans.list(REPORT.id()));
  }

  @Test
  void scansGoWithTheirReport() {
    addBoth();
    database.write(
        Change.NO_REPORT, db -> db.execute("delete from report where id = ?", REPORT.id().value()));
    assertEquals(List.of(), scans.list(REPORT.id()));
  }

  @Test
  void fileThatIsNotTheOneOfTheScanIsADefect() {
    reports.add(REPORT);
    assertThrows(
        IllegalArgumentException.class,
        () -> scans.add(REPORT.id(), SIGNED, ScanFixtures.changed(PAGE)));
  }

  /** As when a bit of the file flipped. */
  @Test
  void damagedFileIsRefused_andTheOthersAreStillThere() throws Exception {
    addBoth();
    damage();
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> scans.content(REPORT.id(), SIGNED.id()));
    assertTrue(failure.getMessage().startsWith("扫描件“盖章.png”已损坏"), failure.getMessage());
    assertEquals(List.of(SIGNED, NOTICE), scans.list(REPORT.id()));
    assertArrayEquals(NOTE, scans.content(REPORT.id(), NOTICE.id()));
  }

  private void damage() throws Exception {
    change(
        "update scan set content = ? where id = ?",
        ScanFixtures.changed(PAGE),
        SIGNED.id().value());
  }

  private void change(String sql, Object... values) throws Exception {
    database.close();
    try (Connection connection =
            new DatabaseFile(folder, Migrations.shipped(), Clock.systemUTC()).open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertEquals(1, statement.executeUpdate());
    }
    open();
  }

  @Test
  void backupBringsTheScansBack() throws Exception {
    addBoth();
    Path other = restored();
    try (Database restored = Database.open(other, Clock.systemUTC())) {
      H2ScanStore there = new H2ScanStore(restored);
      assertEquals(List.of(SIGNED, NOTICE), there.list(REPORT.id()));
      assertArrayEquals(PAGE, there.content(REPORT.id(), SIGNED.id()));
    }
  }

  /** One damaged scan must not keep all the rest from being copied and restored. */
  @Test
  void damagedScanIsSaidWhenABackupIsLookedAt_andTheRestIsRestored() throws Exception {
    addBoth();
    damage();
    Path other = restored(1);
    try (Database restored = Database.open(other, Clock.systemUTC())) {
      assertArrayEquals(NOTE, new H2ScanStore(restored).content(REPORT.id(), NOTICE.id()));
    }
  }

  @Test
  void scanThatDiffersIsNoticedWhenACopyIsCompared() throws Exception {
    addBoth();
    Map<UUID, String> before = database.run(Backup::digests);
    assertEquals(before, database.run(Backup::digests));
    damage();
    assertEquals(1, differing(before));
    scans.save(REPORT.id(), List.of(NOTICE, SIGNED));
    assertEquals(2, differing(before));
  }

  private long differing(Map<UUID, String> before) {
    Map<UUID, String> now = database.run(Backup::digests);
    return before.entrySet().stream()
        .filter(e -> !e.getValue().equals(now.get(e.getKey())))
        .count();
  }

  private Path restored() throws Exception {
    return restored(0);
  }

  private Path restored(int damaged) throws Exception {
    Path backup = folder.resolve("备份.zip");
    Backup.make(database, backup);
    Path other = Files.createDirectories(folder.resolve("other"));
    try (Restore restore = Restore.of(backup, other, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      assertEquals(damaged, restore.contents().damagedScans());
      restore.putInPlace();
    }
    return other;
  }

  /** A scan is too big for it: 200 MB of journal would be used up by a few. */
  @Test
  void scansDoNotStandInTheJournal() throws Exception {
    addBoth();
    try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
      for (Path file : files.toList()) {
        assertTrue(Files.size(file) < PAGE.length / 2);
      }
    }
  }
}
