package cn.jiping.output.archive;

import cn.jiping.service.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads a file that was just written and forced to the disk. The system may answer from memory what
 * it has just written; there is no way around that that the JDK offers.
 */
final class ReadBack {
  private static final int PIECE = 1 << 16;

  private ReadBack() {}

  /**
   * SHA-256 of the file.
   *
   * @param progress is told bytes
   */
  static String digest(Path file, Progress progress) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    long size = Files.size(file);
    long done = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
        done += read;
        progress.at(done, size);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
