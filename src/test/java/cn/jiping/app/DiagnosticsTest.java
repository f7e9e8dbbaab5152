package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.OutputFailure;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.PreferencesFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
  private static final String SECRET = "不该出现的话";

  @TempDir private Path folder;

  @AfterEach
  void letGo() {
    Log.quiet();
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    Path file = Diagnostics.write(folder.resolve("data"), folder.resolve("a.zip"));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void versionsFilesAndLogAreThere_butNothingThatWasTyped_andNoName() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Log.to(data);
    Report report = ReportFixtures.rich().withText("overview", t -> SECRET);
    try (H2ReportStore store =
        H2ReportStore.open(data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      store.add(report);
    }
    new PreferencesFile(data).change(p -> p.withName(SECRET));
    Exception cause = new SQLException("insert " + SECRET, "23505", 23505);
    Logger.getLogger("cn.jiping.store")
        .log(Level.WARNING, "not saved", new IllegalStateException(SECRET, cause));
    Logger.getLogger("org.library").warning(SECRET);
    Log.quiet();
    Files.writeString(data.resolve(SECRET + ".pdf"), SECRET);
    Files.writeString(data.resolve("log/jiping.0.log"), SECRET);
    Map<String, String> entries = written();
    assertTrue(entries.get("versions.txt").contains("java.version="));
    assertTrue(entries.get("versions.txt").matches("(?s).*schema=\\d+\nh2=2\\..*\npdfbox=3\\..*"));
    assertTrue(entries.get("files.txt").contains("jiping.mv.db"));
    String log = entries.get("log/jiping-0.log");
    assertTrue(log.contains("not saved") && log.contains("java.sql.SQLException 23505"), log);
    assertTrue(log.contains("    at cn.jiping.app.DiagnosticsTest."), log);
    entries.forEach((name, text) -> assertFalse(text.contains(SECRET), name));
  }

  @Test
  void whatCouldNotBeSavedIsNotInTheLog() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Log.to(data);
    Logger log = Logger.getLogger("cn.jiping.app");
    try (H2ReportStore store =
        H2ReportStore.open(data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      Report report = ReportFixtures.rich();
      store.add(report);
      List<Runnable> saves =
          List.of(
              () -> store.add(report.withText("overview", t -> SECRET)),
              () -> store.save(report, report.withYear(9).withUnit(tooLong())));
      for (Runnable save : saves) {
        RuntimeException failure = assertThrows(RuntimeException.class, save::run);
        log.log(Level.SEVERE, "not saved", failure);
      }
    }
    Log.quiet();
    Map<String, String> entries = written();
    assertTrue(entries.get("log/jiping-0.log").contains("not saved"));
    entries.forEach((name, text) -> assertFalse(text.contains(SECRET), name));
  }

  private static Unit tooLong() {
    return new Unit(SECRET.repeat(10_000), "");
  }

  @Test
  void foldersOfOthersAndSettingsOfAnotherEncodingAreNoObstacle() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.write(
        data.resolve("settings.properties"),
        "name=张三\nlock.idle-minutes=5\n".getBytes(Charset.forName("GBK")));
    Path others = Files.createDirectories(data.resolve(SECRET));
    Files.writeString(others.resolve("jiping.txt"), "");
    Map<String, String> entries = written();
    assertEquals("lock.idle-minutes=5\n", entries.get("settings.txt"));
    entries.forEach((name, text) -> assertFalse(text.contains(SECRET), name));
  }

  @Test
  void fileThatCouldNotBeWrittenToItsEndIsNotThere() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/log"));
    Files.createDirectories(data.resolve("jiping-0.log"));
    assertThrows(
        OutputFailure.class,
        () -> Diagnostics.write(folder.resolve("data"), folder.resolve("a.zip")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("data")), left.toList());
    }
  }

  @Test
  void withoutADataFolderTheVersionsAreThere() throws IOException {
    assertEquals("", written().get("files.txt"));
    assertTrue(written().get("说明.txt").contains("不"));
  }

  @Test
  void fileThatCantBeWrittenIsNamed() {
    Path nowhere = folder.resolve("none/a.zip");
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> Diagnostics.write(folder, nowhere));
    assertTrue(failure.getMessage().contains(nowhere.toString()), failure.getMessage());
  }
}
