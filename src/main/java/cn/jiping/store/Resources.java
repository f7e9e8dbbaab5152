package cn.jiping.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files that are shipped with the program. */
final class Resources {
  private Resources() {}

  /**
   * @param path absolute, e.g. {@code /cn/jiping/outline/2011.txt}
   * @throws IllegalStateException when it is not there: a defect of the build
   */
  static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
