package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedFileTest {
  private static final List<String> ENTRIES =
      List.of("一行", "两\n行\t和\\反斜杠\r", "", "𠮷 outside the BMP");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("a.journal");
    append(ENTRIES);
  }

  private ChainedFile.Content read() throws IOException {
    return ChainedFile.read(file, Seal.NONE);
  }

  private void append(List<String> entries) throws IOException {
    try (ChainedFile chain = ChainedFile.open(file, Seal.NONE, read())) {
      for (String entry : entries) {
        chain.append(entry);
      }
    }
  }

  @Test
  void whatWasAddedIsReadInItsOrder_alsoWhatWasAddedLater() throws IOException {
    append(List.of("later"));
    assertEquals("later", read().entries().getLast());
    assertEquals(ENTRIES, read().entries().subList(0, 4));
    assertEquals(Files.size(file), read().end().length());
  }

  @Test
  void whatCameAfterAPlaceIsReadFromThere_andHasToFollowOnIt() throws IOException {
    ChainedFile.End end = read().end();
    assertEquals(List.of(), after(end).orElseThrow().entries());
    append(List.of("later", "last"));
    ChainedFile.Content rest = after(end).orElseThrow();
    assertEquals(List.of("later", "last"), rest.entries());
    assertEquals(read().end(), rest.end());
    Files.writeString(file, Files.readString(file).replace("later", "other"));
    assertEquals(OptionalInt.of(0), after(end).orElseThrow().wrong());
  }

  @Test
  void aFileThatHasNoSuchPlaceIsReadFromItsBeginning() throws IOException {
    ChainedFile.End end = read().end();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertTrue(after(end).isEmpty());
    Files.delete(file);
    assertTrue(after(end).isEmpty());
    append(List.of("another", "file", "of", "the same name, and longer than the one before was"));
    assertTrue(after(end).isEmpty());
  }

  private Optional<ChainedFile.Content> after(ChainedFile.End end) throws IOException {
    return ChainedFile.readAfter(file, Seal.NONE, end);
  }

  @Test
  void aFileThatIsNotThereHasNoEntries() throws IOException {
    Files.delete(file);
    assertEquals(List.of(), read().entries());
    assertEquals(OptionalInt.empty(), read().wrong());
  }

  @Test
  void aLastLineThatWasCutOffIsNoEntry_andIsWrittenOver() throws IOException {
    Files.writeString(file, "0123\tcut", StandardOpenOption.APPEND);
    assertEquals(ENTRIES, read().entries());
    assertEquals(OptionalInt.empty(), read().wrong());
    append(List.of("next"));
    assertEquals(5, read().entries().size());
    assertEquals(OptionalInt.empty(), read().wrong());
  }

  @Test
  void everyFlippedBitIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] flipped = bytes.clone();
      int at = random.nextInt(bytes.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      ChainedFile.Content content = read();
      boolean noticed = content.wrong().isPresent() || content.entries().size() < ENTRIES.size();
      assertTrue(noticed, "byte " + at);
      assertEquals(ENTRIES.subList(0, content.entries().size()), content.entries());
    }
  }

  @Test
  void aLineThatWasTakenOut_orPutIn_orMoved_isNoticed() throws IOException {
    List<String> lines = Files.readAllLines(file);
    String all = Files.readString(file);
    for (String changed :
        List.of(
            all.replace(lines.get(2) + "\n", ""),
            all.replace(lines.get(2) + "\n", lines.get(2) + "\n" + lines.get(2) + "\n"),
            all.replace(lines.get(1) + "\n" + lines.get(2), lines.get(2) + "\n" + lines.get(1)),
            all.substring(lines.getFirst().length() + 1))) {
      Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
      assertTrue(read().wrong().isPresent(), changed);
    }
  }

  @Test
  void aLineThatWasWrittenWithoutTheKey_isWrong() throws IOException {
    Path sealed = folder.resolve("b.journal");
    Seal right = new KeySeal("a", DataKey.fresh());
    for (Seal seal : List.of(right, Seal.NONE, right)) {
      Files.deleteIfExists(sealed);
      try (ChainedFile chain = ChainedFile.open(sealed, seal, ChainedFile.read(sealed, seal))) {
        chain.append("一行");
      }
      boolean wrong = ChainedFile.read(sealed, right).wrong().isPresent();
      assertEquals(seal != right, wrong);
      Seal other = new KeySeal("a", DataKey.fresh());
      assertTrue(ChainedFile.read(sealed, other).wrong().isPresent());
    }
  }
}
