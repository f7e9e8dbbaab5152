package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTest {
  @TempDir Path folder;

  @AfterEach
  void letGo() {
    Log.quiet();
  }

  private String written(Path data) throws IOException {
    return Files.readString(data.resolve("log").resolve("jiping-0.log"));
  }

  @ParameterizedTest
  @CsvSource({
    "cn.jiping.app, FINE, false",
    "cn.jiping.app, INFO, true",
    "cn.jiping.store, WARNING, true",
    "org.library, INFO, false",
    "org.library, WARNING, true"
  })
  void fileKeepsOurNewsAndTheWarningsOfOthers(String logger, String level, boolean kept)
      throws IOException {
    Log.to(folder);
    Logger.getLogger(logger).log(Level.parse(level), "出了什么事");
    Log.quiet();
    assertEquals(kept, written(folder).contains(logger));
    assertEquals(kept && logger.startsWith("cn.jiping"), written(folder).contains("出了什么事"));
  }

  @Test
  void nothingGoesToTheConsole() {
    Log.to(folder);
    assertFalse(
        Arrays.stream(Logger.getLogger("").getHandlers())
            .anyMatch(ConsoleHandler.class::isInstance));
  }

  @Test
  void folderMayBeNamedAsItLikes() throws IOException {
    Path data = Files.createDirectory(folder.resolve("张三 100%g"));
    Log.to(data);
    Logger.getLogger("cn.jiping").warning("注意");
    Log.quiet();
    assertTrue(written(data).contains("注意"));
  }

  @Test
  void programGoesOn_whenTheLogCanNotBeWritten() throws IOException {
    Files.writeString(folder.resolve("log"), "a file in the way");
    Log.to(folder);
    Logger.getLogger("cn.jiping").warning("注意");
    assertEquals("a file in the way", Files.readString(folder.resolve("log")));
  }

  @Test
  void diskThatIsFullIsNoStackOnTheConsole() {
    Log.to(folder);
    PrintStream before = System.err;
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    try {
      Arrays.stream(Logger.getLogger("").getHandlers())
          .map(Handler::getErrorManager)
          .forEach(m -> m.error("", new IOException("full"), ErrorManager.WRITE_FAILURE));
    } finally {
      System.setErr(before);
    }
    assertEquals("", console.toString(StandardCharsets.UTF_8));
  }

  @Test
  void onlyTheNewestCrashFilesAreKept() throws IOException {
    Path logs = Files.createDirectory(folder.resolve("log"));
    List<String> others = List.of("crash-notes.log", "start.log", "crash-1.log.txt");
    for (String other : others) {
      Files.createFile(logs.resolve(other));
    }
    for (int i = 1; i <= 5; i++) {
      for (String kind : List.of("crash", "replay")) {
        Path file = Files.createFile(logs.resolve(kind + "-" + i + ".log"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(i)));
      }
    }
    Log.to(folder);
    Log.quiet();
    try (Stream<Path> left = Files.list(logs)) {
      assertEquals(
          Stream.concat(
                  others.stream(),
                  Stream.of(
                      "crash-3.log",
                      "crash-4.log",
                      "crash-5.log",
                      "replay-3.log",
                      "replay-4.log",
                      "replay-5.log",
                      "jiping-0.log"))
              .sorted()
              .toList(),
          left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
