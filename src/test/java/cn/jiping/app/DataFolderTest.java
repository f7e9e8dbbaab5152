package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "Windows 11, LOCALAPPDATA, /local, /local/Jiping",
    "Windows 10, LOCALAPPDATA, '', /home/张三/AppData/Local/Jiping",
    "Windows 10, XDG_DATA_HOME, /xdg, /home/张三/AppData/Local/Jiping",
    "Linux, XDG_DATA_HOME, /xdg, /xdg/jiping",
    "Linux, XDG_DATA_HOME, '', /home/张三/.local/share/jiping",
    "Linux, XDG_DATA_HOME, relative, /home/张三/.local/share/jiping",
    "Linux, LOCALAPPDATA, /local, /home/张三/.local/share/jiping",
  })
  void folderFollowsTheSystemAndItsEnvironment(
      String osName, String variable, String value, String expected) {
    Path root = temp.getRoot();
    String absolute = value.startsWith("/") ? root.resolve(value.substring(1)).toString() : value;
    String home = root.resolve("home/张三").toString();
    assertEquals(
        root.resolve(expected.substring(1)),
        DataFolder.of(osName, Map.of(variable, absolute), home));
  }

  @Test
  void folderIsMadeWithAllAboveIt_andStaysWhenItIsThere() {
    Path folder = temp.resolve("甲/乙 丙");
    assertEquals(folder.toAbsolutePath(), DataFolder.create(folder));
    assertEquals(folder.toAbsolutePath(), DataFolder.create(folder));
    assertTrue(Files.isDirectory(folder));
  }

  @Test
  void sentenceNamesTheFolder_whenItCannotBeMade() throws Exception {
    Path file = Files.createFile(temp.resolve("文件"));
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> DataFolder.create(file.resolve("下级")));
    assertTrue(failure.getMessage().contains("文件"), failure.getMessage());
  }
}
