package cn.jiping.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Copies of all reports, in the data folder and in a second folder of the clerk's choice. Used by
 * one thread at a time; every method may throw {@link StoreFailure}.
 */
public interface Backups {
  /** Those in both folders, the latest first. */
  List<BackupFile> list();

  /**
   * Makes a copy in the data folder, compares it, and lays it into the second folder too.
   *
   * @return what of the second folder has to be said: it could not be reached, or not written
   */
  Optional<StoreFailure> make();

  /** As {@link #make}, when something was written since the last copy. */
  Optional<StoreFailure> makeIfDue();

  /** Makes a copy here, and compares it. */
  void makeAt(Path file);

  /** Whether this place is on another disk than the data. */
  boolean isOutside(Path place);

  /** Whether the last copy on another disk is older than a week, or there never was one. */
  boolean isReminderDue();
}
