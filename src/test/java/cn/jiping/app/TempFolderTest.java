package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFolderTest {
  /** No system hands out a number that high. */
  private static final String DEAD = "999999999999";

  private final String before = System.getProperty(TempFolder.PROPERTY);

  @TempDir private Path data;

  @AfterEach
  void restoreProperty() {
    System.setProperty(TempFolder.PROPERTY, before);
  }

  private Path tmp() {
    return data.resolve("tmp");
  }

  @Test
  void temporaryFilesAreLaidIntoTheDataFolder_andRemovedAtTheEnd() throws IOException {
    TempFolder folder = TempFolder.use(data);
    Path own = Path.of(System.getProperty(TempFolder.PROPERTY));
    assertEquals(tmp(), own.getParent());
    Files.createDirectories(own.resolve("a/b"));
    Files.writeString(own.resolve("a/b/字"), "字");
    folder.close();
    assertTrue(Files.notExists(own));
  }

  @Test
  void whatACrashLeftIsRemoved_andWhatARunningProcessUsesIsNot() throws IOException {
    Path dead = Files.createDirectories(tmp().resolve(DEAD));
    Files.writeString(dead.resolve("字"), "字");
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    Path running = Files.createDirectories(tmp().resolve(Long.toString(parent)));
    Path foreign = Files.createDirectories(tmp().resolve("别的文件夹"));
    TempFolder.use(data).close();
    assertTrue(Files.notExists(dead));
    assertTrue(Files.exists(running));
    assertTrue(Files.exists(foreign));
  }

  @Test
  void whatACrashedProcessOfTheSameNumberLeftIsRemoved() throws IOException {
    String number = Long.toString(ProcessHandle.current().pid());
    Path left = Files.createDirectories(tmp().resolve(number)).resolve("字");
    Files.writeString(left, "字");
    TempFolder folder = TempFolder.use(data);
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(tmp().resolve(number)));
    folder.close();
  }
}
