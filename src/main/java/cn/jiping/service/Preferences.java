package cn.jiping.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What the clerk has set for the program as a whole. It is known before the database is open.
 *
 * @param name of the clerk, for the trail; may be empty
 * @param secondFolder where each backup is laid once more
 * @param lastOutside when the last backup was laid on another disk
 * @param idleMinutes after so many minutes without key or mouse the window is locked, when there is
 *     a password; 0 for never
 * @param backupFailed what the program could not say when its window was closed: why there is no
 *     backup of that day
 */
public record Preferences(
    String name,
    Optional<Path> secondFolder,
    Optional<Instant> lastOutside,
    int idleMinutes,
    Optional<String> backupFailed) {
  /** The longest idle time, in minutes: a day. */
  public static final int LONGEST_IDLE = 1440;

  /** Those of a new program. */
  public static final Preferences USUAL =
      new Preferences("", Optional.empty(), Optional.empty(), 10, Optional.empty());

  public Preferences withName(String value) {
    return new Preferences(value, secondFolder, lastOutside, idleMinutes, backupFailed);
  }

  public Preferences withSecondFolder(Optional<Path> value) {
    return new Preferences(name, value, lastOutside, idleMinutes, backupFailed);
  }

  public Preferences withLastOutside(Instant value) {
    return new Preferences(name, secondFolder, Optional.of(value), idleMinutes, backupFailed);
  }

  public Preferences withIdleMinutes(int value) {
    return new Preferences(name, secondFolder, lastOutside, value, backupFailed);
  }

  public Preferences withBackupFailed(Optional<String> value) {
    return new Preferences(name, secondFolder, lastOutside, idleMinutes, value);
  }
}
