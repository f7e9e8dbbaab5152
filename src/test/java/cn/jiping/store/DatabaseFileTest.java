package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFileTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-01-05T04:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir Path folder;

  private H2ReportStore store() {
    return H2ReportStore.open(folder, ReportFixtures.OUTLINES, NOON);
  }

  private Connection open(Migrations migrations) {
    return new DatabaseFile(folder, migrations, NOON).open();
  }

  /** Our migrations and those after them. */
  private static Migrations shippedAnd(String... sql) {
    List<Migration> all = new ArrayList<>(Migrations.shipped().all());
    for (String next : sql) {
      all.add(new Migration(all.size() + 1, next));
    }
    return new Migrations(all);
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Path file() {
    return folder.resolve("jiping.mv.db");
  }

  @Test
  void olderFileIsMigrated_andACopyOfItStays() throws Exception {
    Report report = ReportFixtures.rich();
    try (H2ReportStore store = store()) {
      store.add(report);
    }
    Migrations next = shippedAnd("create table extra (id int); insert into extra values (1), (2)");
    try (Connection connection = open(next)) {
      assertEquals(next.latest(), Migrations.version(connection));
      assertEquals(2, connection.createStatement().executeUpdate("delete from extra"));
    }
    String copy = "jiping-v%03d-20220105-120000.mv.db".formatted(next.latest() - 1);
    assertEquals(List.of(copy, "jiping.known", "jiping.mv.db", "journal"), names());
    Files.move(folder.resolve(copy), file(), StandardCopyOption.REPLACE_EXISTING);
    try (H2ReportStore store = store()) {
      assertEquals(report, store.load(report.id()));
    }
  }

  @Test
  void fileStaysAsItWas_whenAMigrationBreaksOffInTheMiddle() throws Exception {
    Report report = ReportFixtures.rich();
    try (H2ReportStore store = store()) {
      store.add(report);
    }
    Migrations broken = shippedAnd("drop table work_figure; this is no sql");
    for (int attempt = 0; attempt < 2; attempt++) {
      IllegalStateException defect = assertThrows(IllegalStateException.class, () -> open(broken));
      assertTrue(defect.getCause() instanceof SQLException);
    }
    try (H2ReportStore store = store()) {
      assertEquals(report, store.load(report.id()));
    }
  }

  @Test
  void halfMadeNewFileIsNoObstacle() throws Exception {
    Files.writeString(folder.resolve("jiping-next.mv.db"), "cut off");
    store().close();
    assertEquals(List.of("jiping.known", "jiping.mv.db"), names());
  }

  @Test
  void fileOfANewerProgramIsRefused_andStillOpensThere() throws Exception {
    Migrations newer = shippedAnd("create table extra (id int)");
    open(newer).close();
    StoreFailure failure = assertThrows(StoreFailure.class, this::store);
    assertTrue(failure.getMessage().contains("数据版本" + newer.latest()), failure.getMessage());
    assertTrue(failure.advice().contains("安装新版本"), failure.advice());
    open(newer).close();
    assertEquals(List.of("jiping.mv.db"), names());
  }

  @ParameterizedTest
  @CsvSource({"'', EMPTY", "这不是数据库, FOREIGN", "'H:2,block:3,format:9\n', DAMAGED"})
  void fileThatIsNoDatabaseIsSaidToBeNone_andNotTouched(String line, DataDoubt.Kind kind)
      throws Exception {
    byte[] garbage = line.repeat(1_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file(), garbage);
    DataDoubt doubt = assertThrows(DataDoubt.class, this::store);
    assertEquals(kind, doubt.kind());
    assertTrue((doubt.getMessage() + doubt.advice()).contains(folder.toString()));
    assertArrayEquals(garbage, Files.readAllBytes(file()));
  }

  @Test
  void semicolonInThePathIsRefusedWithASentence() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("甲;乙"));
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> H2ReportStore.open(odd, ReportFixtures.OUTLINES, NOON));
    assertTrue(failure.getMessage().contains("分号"), failure.getMessage());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(odd), files.toList());
    }
  }

  @Test
  void folderThatIsNotThereIsCalledNotWritable() {
    Path missing = folder.resolve("没有");
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> H2ReportStore.open(missing, ReportFixtures.OUTLINES, NOON));
    assertTrue(failure.getMessage().contains("不能写入"), failure.getMessage());
  }

  @Test
  void listOfMigrationsIsTheFolderOfMigrations_alsoForTheGenerator() throws Exception {
    Path sources = Path.of("src/main/resources/cn/jiping/store/migration");
    try (var files = Files.list(sources)) {
      assertEquals(Migrations.NAMES, files.map(f -> f.getFileName().toString()).sorted().toList());
    }
    List<Integer> versions = Migrations.shipped().all().stream().map(Migration::version).toList();
    for (int i = 0; i < versions.size(); i++) {
      assertEquals(i + 1, versions.get(i));
    }
    List<String> generator =
        Files.readAllLines(Path.of("src/main/jooq/migrations.sql")).stream()
            .filter(line -> line.startsWith("runscript"))
            .map(line -> line.replaceAll(".*/([^/']+)'.*", "$1"))
            .toList();
    assertEquals(Migrations.NAMES, generator);
  }
}
