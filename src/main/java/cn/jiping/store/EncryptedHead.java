package cn.jiping.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How H2 begins a file that it encrypts: with its name, and a random salt of its own. */
final class EncryptedHead {
  private static final byte[] NAME = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 8;

  private EncryptedHead() {}

  /**
   * The salt of a file, by which it is told from others.
   *
   * @return in hexadecimal digits; empty when there is no such file, or it isn't encrypted
   */
  static Optional<String> id(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return id(in);
    }
  }

  /** As {@link #id(Path)}, of a file that is read from its beginning. */
  static Optional<String> id(InputStream in) throws IOException {
    byte[] head = in.readNBytes(NAME.length + SALT);
    boolean encrypted =
        head.length == NAME.length + SALT && Arrays.equals(NAME, Arrays.copyOf(head, NAME.length));
    return encrypted
        ? Optional.of(HexFormat.of().formatHex(head, NAME.length, head.length))
        : Optional.empty();
  }
}
