package cn.jiping.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Java itself leaves beside the log when it crashes: {@code crash-<process>.log} and {@code
 * replay-<process>.log}, the latter of some MB, as the launcher names them.
 */
final class CrashFiles {
  /** So many are kept: of the last three crashes. */
  private static final int KEPT = 6;

  private record Found(Path file, FileTime time) {}

  private CrashFiles() {}

  /**
   * Removes all but the newest.
   *
   * @param logs the folder of the log
   */
  static void keepNewest(Path logs) throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(logs)) {
      for (Path file : files.filter(CrashFiles::isOne).toList()) {
        found.add(new Found(file, Files.getLastModifiedTime(file)));
      }
    }
    found.sort(Comparator.comparing(Found::time).reversed());
    for (Found old : found.subList(Math.min(KEPT, found.size()), found.size())) {
      Files.deleteIfExists(old.file());
    }
  }

  private static boolean isOne(Path file) {
    return file.getFileName().toString().matches("(crash|replay)-\\d+\\.log");
  }
}
