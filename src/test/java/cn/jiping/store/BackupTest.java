package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T10:32:07Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private Database database(Path data) throws IOException {
    return Database.open(Files.createDirectories(data), CLOCK);
  }

  private static void keep(Database database, Report report) {
    new H2ReportStore(database, ReportFixtures.OUTLINES).add(report);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Restore restore(Path backup, Path data) throws IOException {
    return Restore.of(backup, Files.createDirectories(data), ReportFixtures.OUTLINES, CLOCK);
  }

  @Test
  void backupHoldsWhatTheOriginalHolds_andNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("U盘 的/备'份.zip");
    Report report = ReportFixtures.rich();
    try (Database database = database(folder.resolve("data"))) {
      keep(database, report);
      Backup.make(database, file);
    }
    assertEquals(List.of("备'份.zip"), names(file.getParent()));
    Path other = folder.resolve("other");
    try (Restore restore = restore(file, other)) {
      assertEquals(1, restore.reports().size());
      restore.putInPlace();
    }
    assertEquals(List.of("jiping.mv.db"), names(other));
    try (H2ReportStore store = H2ReportStore.open(other, ReportFixtures.OUTLINES, CLOCK)) {
      assertEquals(report, store.load(report.id()));
    }
  }

  @Test
  void whatWasThereIsKeptUnderAnotherName() throws IOException {
    Path data = folder.resolve("data");
    Path file = folder.resolve("backup.zip");
    try (Database database = database(data)) {
      Backup.make(database, file);
      keep(database, ReportFixtures.rich());
    }
    Path kept;
    try (Restore restore = restore(file, data)) {
      assertEquals(List.of(), restore.reports());
      kept = restore.putInPlace().orElseThrow();
    }
    String before = "jiping-before-20220105-103207";
    assertEquals(
        List.of(before + ".known", before + ".mv.db", "jiping.mv.db", "journal"), names(data));
    Path again = Files.createDirectories(folder.resolve("again"));
    Files.copy(kept, again.resolve("jiping.mv.db"));
    try (H2ReportStore store = H2ReportStore.open(again, ReportFixtures.OUTLINES, CLOCK)) {
      List<ReportSummary> reports = store.list();
      assertEquals(1, reports.size());
    }
  }

  @Test
  void backupThatIsNotPutInPlaceLeavesNoTrace() throws IOException {
    Path data = folder.resolve("data");
    Path file = folder.resolve("backup.zip");
    try (Database database = database(data)) {
      Backup.make(database, file);
    }
    restore(file, data).close();
    assertEquals(List.of("jiping.known", "jiping.mv.db"), names(data));
  }

  @Test
  void fileThatIsNoBackup_orACutOne_isRefused_andNothingIsChanged() throws IOException {
    Path data = folder.resolve("data");
    Path file = folder.resolve("backup.zip");
    try (Database database = database(data)) {
      keep(database, ReportFixtures.rich());
      Backup.make(database, file);
    }
    byte[] bytes = Files.readAllBytes(file);
    Path foreign = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, 900));
    Path none = folder.resolve("none.zip");
    StoreFailure gone = assertThrows(StoreFailure.class, () -> restore(none, data));
    assertEquals("找不到备份文件“" + none + "”。", gone.getMessage());
    for (Path wrong : List.of(foreign, folder)) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> restore(wrong, data));
      assertTrue(failure.getMessage().startsWith("这不是绩评的备份"), failure.getMessage());
    }
    assertEquals(List.of("jiping.known", "jiping.mv.db", "journal"), names(data));
  }

  @Test
  void backupWithADamagedDatabaseIsRefused_andNamed() throws IOException {
    Path file = folder.resolve("damaged.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("jiping.mv.db"));
      zip.write("no database".getBytes(StandardCharsets.UTF_8));
    }
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> restore(file, folder.resolve("data")));
    assertTrue(failure.getMessage().startsWith("备份“" + file + "”打不开"), failure.getMessage());
    assertTrue(failure.advice().contains("现在的数据没有改动"), failure.advice());
    assertEquals(List.of(), names(folder.resolve("data")));
  }

  @Test
  void backupThatCannotBeWrittenIsSaid_andTheOldOneStays() throws IOException {
    Path file = Files.createDirectories(folder.resolve("folder.zip/not empty")).getParent();
    try (Database database = database(folder.resolve("data"))) {
      assertThrows(StoreFailure.class, () -> Backup.make(database, file));
    }
    assertFalse(Files.exists(folder.resolve("folder.zip.part")));
    assertEquals(List.of("not empty"), names(file));
  }

  @Test
  void copiesOfTheLastDay_ofEachOfThirtyDays_andOfEachMonth_areKept() {
    LocalDateTime now = LocalDateTime.of(2022, 1, 5, 10, 0);
    List<Path> files = new ArrayList<>();
    List.of(
            "20220105-093000",
            "20220105-091500",
            "20220104-110000",
            "20220104-090000",
            "20220103-170000",
            "20220103-080000",
            "20211207-090000",
            "20211206-100001",
            "20211205-090000",
            "20211130-170000",
            "20211130-080000",
            "20211101-080000")
        .forEach(t -> files.add(Path.of("jiping-" + t + ".zip")));
    files.add(Path.of("jiping-notes.zip"));
    files.add(Path.of("mine.txt"));
    assertEquals(
        List.of(
                "20220104-090000",
                "20220103-080000",
                "20211205-090000",
                "20211130-080000",
                "20211101-080000")
            .stream()
            .map(t -> Path.of("jiping-" + t + ".zip"))
            .toList(),
        BackupFolder.superfluous(files, now));
  }

  @Test
  void noOtherFileIsReplaced_leastOfAllTheDatabase_butAnOlderBackupIs() throws IOException {
    Path data = folder.resolve("data");
    Path backup = folder.resolve("backup.zip");
    Report report = ReportFixtures.rich();
    try (Database database = database(data)) {
      keep(database, report);
      Path notes = Files.writeString(folder.resolve("notes.txt"), "记事");
      for (Path wrong : List.of(data.resolve("jiping.mv.db"), notes, data, Path.of("/"))) {
        StoreFailure failure = assertThrows(StoreFailure.class, () -> Backup.make(database, wrong));
        assertTrue(failure.getMessage().contains("没有覆盖它"), failure.getMessage());
      }
      assertEquals("记事", Files.readString(notes));
      Backup.make(database, backup);
      Backup.make(database, backup);
    }
    try (H2ReportStore store = H2ReportStore.open(data, ReportFixtures.OUTLINES, CLOCK)) {
      assertEquals(report, store.load(report.id()));
    }
  }

  @Test
  void copiesStandInAFolderOfTheirOwn_namedByTheirTime() throws IOException {
    Path data = folder.resolve("data");
    try (Database database = database(data)) {
      BackupFolder.in(data).add(database);
    }
    String name = names(data.resolve("backups")).getFirst();
    assertTrue(name.matches("jiping-20220105-103207-[0-9a-f]{8}-\\d+\\.zip"), name);
  }
}
