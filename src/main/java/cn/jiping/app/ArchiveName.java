package cn.jiping.app;

import cn.jiping.service.archive.Archives;
import java.nio.file.Path;
import java.util.Locale;

/** Tells the file of an archive from the name of a report: both may be opened. */
final class ArchiveName {
  private ArchiveName() {}

  /** Whether this names an archive. */
  static boolean is(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(Archives.ENDING);
  }

  /**
   * The whole path: the window that shows it may have been started elsewhere.
   *
   * @throws java.nio.file.InvalidPathException when no file can be called so
   */
  static String absolute(String file) {
    return Path.of(file).toAbsolutePath().toString();
  }

  /** What a report or archive is called in a sentence. */
  static String label(String name) {
    return is(name) ? Path.of(name).getFileName().toString() : name;
  }
}
