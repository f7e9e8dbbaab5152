package cn.jiping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.service.OutputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void contentIsWrittenPieceByPiece_intoFoldersThatAreMade() throws IOException {
    Path file = folder.resolve("新/a.txt");
    AtomicFile.write(
        file,
        out -> {
          out.write(new byte[100_000]);
          out.write(1);
        });
    assertEquals(100_001, Files.size(file));
  }

  @Test
  void contentThatFailsHalfwayLeavesTheFileAsItWas_andNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "the one before");
    AtomicFile.Content half =
        out -> {
          out.write(new byte[100_000]);
          throw new IOException("no more");
        };
    assertThrows(OutputFailure.class, () -> AtomicFile.write(file, half));
    assertEquals("the one before", Files.readString(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }
}
