package cn.jiping.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Copies of all reports, in the data folder and in a second folder of the clerk's choice. What
 * makes copies is used by the thread that saves; what reaches into the second folder may take as
 * long as a share or a stick that does not answer, and is used by any other. Every method may throw
 * {@link StoreFailure}.
 */
public interface Backups {
  /** Those in both folders, as far as they can be reached, the latest first. */
  List<BackupFile> list();

  /**
   * Makes a copy in the data folder, and compares it.
   *
   * @return the copy
   */
  Path make();

  /** As {@link #make}, when something was written since the last copy. */
  Optional<Path> makeIfChanged();

  /** As {@link #makeIfChanged}, but not more often than is useful after each step. */
  Optional<Path> makeIfDue();

  /**
   * Lays a copy into the second folder too, if there is one, and compares it.
   *
   * @throws StoreFailure when the folder can't be reached, or not written; the copy here is good
   */
  void layOutside(Path made);

  /** Makes a copy here, and compares it; the database waits for as long as that takes. */
  void makeAt(Path file);

  /** Lays a copy that was made here, and compares it; not on the thread that saves. */
  void layAt(Path made, Path file);

  /**
   * Opens a copy beside the data and reads every report in it.
   *
   * @throws LockedBackup when it has another password than the data
   */
  Contents look(Path copy);

  /** Whether this place is on another disk than the data. */
  boolean isOutside(Path place);

  /** Whether the last copy on another disk is older than a week, or there never was one. */
  boolean isReminderDue();
}
