package cn.jiping;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

/** Invented scans. */
public final class ScanFixtures {
  private ScanFixtures() {}

  /** A scan of one page, of this name. */
  public static Scan scan(String name, byte[] content) {
    return new Scan(
        new RowId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        Scan.Kind.OTHER,
        "",
        name,
        Scan.Type.PNG,
        1,
        0,
        OptionalInt.empty(),
        content.length,
        Sha256.of(content),
        Instant.parse("2022-01-05T04:00:00.000000001Z"));
  }

  /** Bytes that can't be packed, the same for each length. */
  public static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /** Other bytes of the same length. */
  public static byte[] changed(byte[] bytes) {
    byte[] changed = Arrays.copyOf(bytes, bytes.length);
    changed[bytes.length / 2]++;
    return changed;
  }
}
