package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.Preferences;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir private Path folder;

  private Preferences read() {
    return new PreferencesFile(folder).load();
  }

  @Test
  void atFirstTheyAreTheUsualOnes() {
    assertEquals(Preferences.USUAL, read());
  }

  @Test
  void whatIsSetIsReadBack_andTakenBack() {
    Preferences all =
        new Preferences(
            "张三=\\",
            Optional.of(Path.of("备份 文件夹")),
            Optional.of(Instant.EPOCH),
            5,
            Optional.of("磁盘已满"));
    PreferencesFile file = new PreferencesFile(folder);
    assertEquals(all, file.change(p -> all));
    assertEquals(all, read());
    file.change(p -> Preferences.USUAL);
    assertEquals(Preferences.USUAL, read());
  }

  @Test
  void fileInTheEncodingOfChineseWindowsIsRead_andOneThatNobodyCanReadIsKept() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.write(file, "name=张三\n".getBytes(Charset.forName("GBK")));
    assertEquals("张三", read().name());
    new PreferencesFile(folder).change(p -> p.withIdleMinutes(3));
    assertEquals("张三", read().name());
    Files.writeString(file, "name=\\u00zz\n");
    assertEquals(Preferences.USUAL, read());
    new PreferencesFile(folder).change(p -> p.withName("李四"));
    assertEquals("李四", read().name());
    try (var files = Files.list(folder)) {
      assertTrue(files.anyMatch(f -> f.getFileName().toString().startsWith("jiping-before-")));
    }
  }

  @Test
  void whatCantBeReadIsTheUsual_andKeysOfANewerProgramStay() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "lock.idle-minutes=x\nnewer=1\n");
    assertEquals(Preferences.USUAL, read());
    new PreferencesFile(folder).change(p -> p.withName("李四"));
    assertEquals("李四", read().name());
    Files.writeString(file, Files.readString(file) + "backup.last-outside=yesterday\n");
    new PreferencesFile(folder).change(p -> p.withIdleMinutes(3));
    assertEquals("李四", read().name());
    assertTrue(Files.readString(file).contains("newer=1"));
  }
}
