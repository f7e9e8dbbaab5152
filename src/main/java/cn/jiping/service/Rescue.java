package cn.jiping.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Ways on when the database can't be opened or is doubted. The database must be closed. Nothing is
 * ever deleted: what is replaced stays under another name. Every method may throw {@link
 * StoreFailure}.
 */
public interface Rescue {
  /** What is in the file that is doubted, as far as it can be read. */
  Contents present();

  /** The copies that the program has made, in the data folder, the latest first. */
  List<BackupFile> backups();

  /**
   * Those in the second folder, as far as it can be reached. May take as long as a share that does
   * not answer; may be called while another method is.
   */
  List<BackupFile> outside();

  /** A backup that the clerk has chosen. */
  BackupFile file(Path backup);

  /**
   * What is in a backup; it is read whole.
   *
   * @throws LockedBackup when it needs a password; once its lock is opened it can be tried again
   */
  Contents look(Path backup);

  /** Whether the database that is in place now has a password. */
  boolean isEncrypted();

  /**
   * Puts a backup in the place of the database.
   *
   * @return where the database that was there is now; empty when there was none
   */
  Optional<Path> restore(Path backup);

  /**
   * Keeps a copy of the file, and takes it as it is from now on.
   *
   * @return the copy
   */
  Path useAsItIs();

  /**
   * Puts the file aside, so that the program begins without a report.
   *
   * @return where it is now; empty when there was none
   */
  Optional<Path> startEmpty();
}
