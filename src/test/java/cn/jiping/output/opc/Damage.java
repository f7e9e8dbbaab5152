package cn.jiping.output.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;

/** Files with a wrong bit, or cut off. */
public final class Damage {
  private static final int TIMES = 400;

  private Damage() {}

  /**
   * Damages a file in many places, one after the other: each time it must be read as it was, or the
   * damage told.
   *
   * @param sentences a regular expression for what may be told
   */
  public static void assertToldOrReadWhole(
      Path good, Function<Path, Object> reading, String sentences) throws IOException {
    byte[] whole = Files.readAllBytes(good);
    Object expected = reading.apply(good);
    Path damaged = good.resolveSibling("坏-" + good.getFileName());
    Random random = new Random(1);
    int told = 0;
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = whole.clone();
      int place = 4 + random.nextInt(bytes.length - 4);
      if (i % 4 == 0) {
        bytes = Arrays.copyOf(bytes, place);
      } else {
        bytes[place] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(damaged, bytes);
      try {
        assertEquals(expected, reading.apply(damaged));
      } catch (InputFailure e) {
        assertTrue(e.getMessage().matches(sentences), e.getMessage() + e.getCause());
        told++;
      }
    }
    assertTrue(told > TIMES / 2, told + " told");
  }
}
