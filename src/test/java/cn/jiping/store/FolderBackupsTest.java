package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBackupsTest {
  @TempDir private Path folder;
  private Instant now = Instant.parse("2022-01-05T10:32:07Z");
  private Path data;
  private Path second;
  private PreferencesFile preferences;
  private Database database;
  private FolderBackups backups;

  @BeforeEach
  void open() throws IOException {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    data = Files.createDirectories(folder.resolve("data"));
    second = Files.createDirectories(folder.resolve("U盘"));
    preferences = new PreferencesFile(data);
    database = Database.open(data, clock);
    backups = new FolderBackups(database, data, preferences, ReportFixtures.OUTLINES, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void write() {
    new H2ReportStore(database, ReportFixtures.OUTLINES).add(ReportFixtures.rich());
  }

  private static Set<String> names(Path in) throws IOException {
    try (var files = Files.list(in)) {
      return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void copyIsLaidIntoTheSecondFolderToo_byteForByte() throws IOException {
    preferences.change(p -> p.withSecondFolder(Optional.of(second)));
    write();
    Path made = backups.make();
    backups.layOutside(made);
    backups.layOutside(made);
    String name = made.getFileName().toString();
    assertTrue(name.matches("jiping-20220105-103207-[0-9a-f]{8}-1\\.zip"), name);
    assertEquals(Set.of(name), names(second));
    assertEquals(-1, Files.mismatch(data.resolve("backups").resolve(name), second.resolve(name)));
    assertEquals(2, backups.list().size());
  }

  @Test
  void secondFolderThatIsGoneIsSaid_andTheCopyHereIsMade() throws IOException {
    Files.delete(second);
    preferences.change(p -> p.withSecondFolder(Optional.of(second)));
    Path made = backups.make();
    StoreFailure failure = assertThrows(StoreFailure.class, () -> backups.layOutside(made));
    assertTrue(failure.getMessage().contains("U盘"), failure.getMessage());
    assertEquals(1, backups.list().size());
  }

  @Test
  void twoProgramsThatShareTheSecondFolderKeepTheirOwnCopies() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    PreferencesFile other = new PreferencesFile(elsewhere);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    preferences.change(p -> p.withSecondFolder(Optional.of(second)));
    other.change(p -> p.withSecondFolder(Optional.of(second)));
    backups.layOutside(backups.make());
    try (Database second = Database.open(elsewhere, clock)) {
      FolderBackups theirs =
          new FolderBackups(second, elsewhere, other, ReportFixtures.OUTLINES, clock);
      theirs.layOutside(theirs.make());
    }
    assertEquals(2, names(second).size());
    now = now.plus(Duration.ofDays(200));
    backups.layOutside(backups.make());
    now = now.plus(Duration.ofMinutes(1));
    backups.layOutside(backups.make());
    assertEquals(4, names(second).size());
  }

  @Test
  void copyIsDue_whenTheProgramBeforeMadeNone() throws IOException {
    write();
    Path crashed = Files.createDirectories(folder.resolve("crashed"));
    for (String name : List.of("jiping.mv.db", "jiping.open")) {
      Files.copy(data.resolve(name), crashed.resolve(name));
    }
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (Database again = Database.open(crashed, clock)) {
      FolderBackups due =
          new FolderBackups(
              again, crashed, new PreferencesFile(crashed), ReportFixtures.OUTLINES, clock);
      assertTrue(due.makeIfDue().isPresent());
      assertEquals(Optional.empty(), due.makeIfDue());
    }
  }

  @Test
  void copyCanBeLookedInto_whileTheDataIsOpen() {
    write();
    Path made = backups.make();
    new H2ReportStore(database, ReportFixtures.OUTLINES).add(ReportFixtures.blank());
    assertEquals(1, backups.look(made).reports().size());
  }

  @Test
  void stepBringsACopyOnlyAfterAChange_andNotTooOften() {
    backups.makeIfDue();
    assertEquals(0, backups.list().size());
    write();
    backups.makeIfDue();
    backups.makeIfDue();
    assertEquals(1, backups.list().size());
    database.write(Change.NO_REPORT, db -> {});
    now = now.plus(Duration.ofMinutes(4));
    backups.makeIfDue();
    assertEquals(1, backups.list().size());
    now = now.plus(Duration.ofMinutes(2));
    backups.makeIfDue();
    assertEquals(2, backups.list().size());
  }

  @Test
  void copiesInOneSecond_orAnHourEarlierByTheClock_areAllKept() {
    backups.make();
    backups.make();
    now = now.minus(Duration.ofHours(1));
    backups.make();
    assertEquals(3, backups.list().size());
  }

  @Test
  void reminderIsDue_whenTheLastCopyOutsideIsOlderThanAWeek() {
    assertFalse(backups.isReminderDue());
    backups.make();
    now = now.plus(Duration.ofDays(8));
    assertTrue(backups.isReminderDue());
    preferences.change(p -> p.withLastOutside(now.minus(Duration.ofDays(6))));
    assertFalse(backups.isReminderDue());
    now = now.plus(Duration.ofDays(2));
    assertTrue(backups.isReminderDue());
  }

  @Test
  void folderOnTheSameDiskIsNotOutside() {
    backups.makeAt(second.resolve("a.zip"));
    assertFalse(backups.isOutside(second));
    assertEquals(Optional.empty(), preferences.load().lastOutside());
  }

  @Test
  void copyThatWasMadeTakesBackThatThereWasNone() {
    preferences.change(p -> p.withBackupFailed(Optional.of("磁盘已满")));
    backups.make();
    assertEquals(Optional.empty(), preferences.load().backupFailed());
  }
}
