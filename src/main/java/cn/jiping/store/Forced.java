package cn.jiping.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files whose content is on disk before they take the place of others. */
final class Forced {
  private Forced() {}

  /**
   * Waits until the content of a file is on disk.
   *
   * @return the file
   */
  static Path of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return file;
  }
}
