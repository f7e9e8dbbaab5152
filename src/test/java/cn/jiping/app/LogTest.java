package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
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
  void sentenceNamesTheFolder_whenTheLogCanNotBeWritten() throws IOException {
    Files.writeString(folder.resolve("log"), "a file in the way");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> Log.to(folder));
    assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
  }
}
