package cn.jiping.ui.kit.archive;

import cn.jiping.domain.Texts;
import java.util.Locale;

/** Sizes of files and the time that is left, in words. */
public final class Sizes {
  private static final Texts TEXTS = Texts.of(Sizes.class);
  private static final double KB = 1024;
  private static final double MB = KB * 1024;
  private static final double GB = MB * 1024;
  private static final long SECOND = 1000;
  private static final long MINUTE = 60;

  private Sizes() {}

  /** A number of bytes: 912 KB, 3.4 MB, 14.9 GB. */
  public static String of(long bytes) {
    if (bytes < MB) {
      return String.format(Locale.ROOT, "%d KB", Math.max(1, Math.round(bytes / KB)));
    }
    return bytes < GB
        ? String.format(Locale.ROOT, "%.1f MB", bytes / MB)
        : String.format(Locale.ROOT, "%.1f GB", bytes / GB);
  }

  /**
   * How far a work on bytes has come, and how long it will still take.
   *
   * @param millis that it has taken, in ms
   */
  public static String progress(long done, long total, long millis) {
    String bytes = TEXTS.get("progress", of(done), of(total));
    if (done <= 0 || millis < SECOND) {
      return bytes;
    }
    long seconds = Math.ceilDiv((total - done) * millis / done, SECOND);
    return TEXTS.get(
        seconds < MINUTE ? "progress.seconds" : "progress.minutes",
        bytes,
        seconds < MINUTE ? seconds : Math.ceilDiv(seconds, MINUTE));
  }
}
