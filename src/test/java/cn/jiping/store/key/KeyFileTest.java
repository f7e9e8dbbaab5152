package cn.jiping.store.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.RecoveryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final String DATABASE = "6e798348bd1b5930";
  private static final int FEW = 10;

  @TempDir private Path folder;
  private final DataKey key = DataKey.fresh();
  private final RecoveryCode code = RecoveryCode.fresh();

  private KeyFile written(String password) throws IOException {
    KeyFile.of(DATABASE, key, password.toCharArray(), code, FEW).write(folder);
    return KeyFile.read(folder, DATABASE).orElseThrow();
  }

  private void assertOpened(Optional<DataKey> opened) {
    assertArrayEquals(key.bytes(), opened.orElseThrow().bytes());
  }

  @Test
  void thePasswordAndTheRecoveryCodeOpenIt_andNothingElse() throws IOException {
    KeyFile file = written("张三 123");
    assertOpened(file.open("张三 123".toCharArray()));
    assertOpened(file.open(code));
    assertTrue(file.open("张三 124".toCharArray()).isEmpty());
    assertTrue(file.open("".toCharArray()).isEmpty());
    assertTrue(file.open(RecoveryCode.fresh()).isEmpty());
  }

  @Test
  void theRoundsStandInTheFile() throws IOException {
    KeyFile.of(DATABASE, key, "a".toCharArray(), code, 11).write(folder);
    assertOpened(KeyFile.read(folder, DATABASE).orElseThrow().open("a".toCharArray()));
    String text = Files.readString(folder.resolve(KeyFile.name(DATABASE)));
    assertTrue(text.contains("\n11 "), text);
  }

  @Test
  void anyChangedByteIsDamage_andNotAWrongPassword() throws IOException {
    written("a");
    Path file = folder.resolve(KeyFile.name(DATABASE));
    byte[] right = Files.readAllBytes(file);
    for (int i = 0; i < right.length; i++) {
      byte[] wrong = right.clone();
      wrong[i] ^= 4;
      Files.write(file, wrong);
      assertThrows(IllegalArgumentException.class, () -> KeyFile.read(folder, DATABASE));
    }
  }

  @Test
  void aFileThatIsCutOffIsDamaged() throws IOException {
    written("a");
    Path file = folder.resolve(KeyFile.name(DATABASE));
    byte[] right = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 20, right.length - 1}) {
      Files.write(file, Arrays.copyOf(right, length));
      assertThrows(IllegalArgumentException.class, () -> KeyFile.read(folder, DATABASE));
    }
  }

  @Test
  void withoutAFileThereIsNone() throws IOException {
    assertEquals(Optional.empty(), KeyFile.read(folder, DATABASE));
  }

  @Test
  void whatIsClosedTwiceLooksDifferentAndOpensTheSame() {
    String once = key.close("街道 一二三");
    String twice = key.close("街道 一二三");
    assertNotEquals(once, twice);
    assertEquals(Optional.of("街道 一二三"), key.open(once));
    assertEquals(Optional.of("街道 一二三"), key.open(twice));
    assertFalse(once.contains("\n"));
    assertEquals(Optional.empty(), DataKey.fresh().open(once));
  }

  @Test
  void thePasswordStandsNowhereInTheFile() throws IOException {
    written("geheim-abc");
    String text = Files.readString(folder.resolve(KeyFile.name(DATABASE)));
    assertFalse(text.contains("geheim") || text.contains(code.text()), text);
    assertFalse(text.contains(new String(key.filePassword())), text);
  }
}
