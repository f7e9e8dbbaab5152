package cn.jiping.service;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Ways on when the database can't be opened or is doubted; restoring a backup is another. The
 * database must be closed. Nothing is ever deleted: what is replaced stays under another name.
 */
public interface Rescue {
  /**
   * Keeps a copy of the file, and takes it as it is from now on.
   *
   * @return the copy
   * @throws StoreFailure when it can't be copied
   */
  Path useAsItIs();

  /**
   * Puts the file aside, so that the program begins without a report.
   *
   * @return where it is now; empty when there was none
   * @throws StoreFailure when it can't be moved
   */
  Optional<Path> startEmpty();
}
