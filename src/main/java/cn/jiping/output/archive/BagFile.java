package cn.jiping.output.archive;

import cn.jiping.domain.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A file of a bag, of which all is known before it is written.
 *
 * @param name with {@code /} between folders; each part a good {@link FatName}
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 * @param crc32 as a ZIP has it
 * @param content fetched when it is its turn: a scan may be large
 */
public record BagFile(String name, long size, String sha256, long crc32, Content content) {
  private static final int PIECE = 1 << 16;

  public BagFile {
    for (String part : name.split("/", -1)) {
      if (!FatName.isGood(part)) {
        throw new IllegalArgumentException("name: " + name);
      }
    }
  }

  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes();
  }

  /** A file of these bytes. */
  public static BagFile of(String name, byte[] bytes) {
    return fetched(name, () -> bytes);
  }

  /** A file whose bytes are fetched now, to know them, and again when they are written. */
  public static BagFile fetched(String name, Content content) {
    return known(name, content.bytes(), content);
  }

  /**
   * A file whose bytes are known, and fetched again when they are written.
   *
   * @param bytes not kept
   */
  static BagFile known(String name, byte[] bytes, Content content) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return new BagFile(name, bytes.length, Sha256.of(bytes), crc.getValue(), content);
  }

  /** The same file below a folder. */
  BagFile below(String folder) {
    return new BagFile(folder + "/" + name, size, sha256, crc32, content);
  }

  /**
   * @throws IOException also when the bytes are no longer those that were counted
   */
  void writeTo(OutputStream out) throws IOException {
    byte[] bytes = content.bytes();
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (bytes.length != size || crc.getValue() != crc32) { // its digest is compared when it is read
      throw new IOException("changed: " + name);
    }
    for (int from = 0; from < bytes.length; from += PIECE) {
      // A copy: what encrypts a piece does so in its place.
      byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
      out.write(piece, 0, piece.length);
    }
  }
}
