package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.OutputFailure;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.PreferencesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    assertTrue(entries.get("files.txt").contains("jiping.mv.db"));
    String log = entries.get("log/jiping-0.log");
    assertTrue(log.contains("not saved") && log.contains("java.sql.SQLException 23505"), log);
    assertTrue(log.contains("    at cn.jiping.app.DiagnosticsTest."), log);
    entries.forEach((name, text) -> assertFalse(text.contains(SECRET), name));
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
