package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PasswordProcessTest {
  private static final Report REPORT = ReportFixtures.rich();

  @TempDir private Path folder;

  /** A moment of the change, as it is seen from outside. */
  private interface Moment {
    boolean isThere() throws IOException;
  }

  private long count(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(pattern)).count();
    }
  }

  private Optional<String> id() throws IOException {
    try {
      return EncryptedHead.id(folder.resolve(DatabaseFile.NAME));
    } catch (NoSuchFileException beingMoved) {
      return Optional.empty();
    }
  }

  private void killAt(Moment moment) throws IOException, InterruptedException {
    Process process = PasswordProcess.start(folder);
    try {
      while (!moment.isThere()) {
        assertTrue(process.isAlive(), "the program has ended");
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly();
      process.waitFor(1, TimeUnit.MINUTES);
    }
  }

  /** Whatever password there is now, it is one of those that were set, or none. */
  private void assertOpensWithTheReport() {
    Optional<FolderLock> lock = FolderLock.of(folder);
    lock.ifPresent(
        l ->
            assertTrue(PasswordProcess.PASSWORDS.stream().anyMatch(p -> l.opens(p.toCharArray()))));
    Optional<DataKey> key = lock.flatMap(FolderLock::key);
    try (Database database = Database.open(folder, key, Clock.systemDefaultZone())) {
      H2ReportStore reports = new H2ReportStore(database, ReportFixtures.OUTLINES);
      assertEquals(REPORT, reports.load(REPORT.id()));
      if (database.key().isPresent()) {
        new H2DataPassword(database, 10).remove();
      }
      assertEquals(REPORT, reports.load(REPORT.id()));
    }
  }

  @Test
  void killedAtEachMomentOfAChange_itOpensWithOneOfThePasswords()
      throws IOException, InterruptedException {
    try (Database database = Database.open(folder, Clock.systemDefaultZone())) {
      new H2ReportStore(database, ReportFixtures.OUTLINES).add(REPORT);
    }
    killAt(() -> count(KeyChange.WORK + ".*") > 0);
    assertOpensWithTheReport();
    for (int i = 0; i < 3; i++) {
      long keys = count(".*\\.key");
      int more = i + 1;
      killAt(() -> count(".*\\.key") >= keys + more);
      assertOpensWithTheReport();
      killAt(() -> id().isPresent());
      assertOpensWithTheReport();
    }
    WorkFolders.removeLeft(folder);
    assertEquals(0, count(KeyChange.WORK + ".*"));
  }
}
