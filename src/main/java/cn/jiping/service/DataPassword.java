package cn.jiping.service;

import java.nio.file.Path;

/**
 * The password of the data: without it nobody opens the reports, their attachments, the journal or
 * a copy made from then on. Setting and removing it takes as long as a backup; the data is copied,
 * the copy compared and only then put in place.
 */
public interface DataPassword {
  /** Shorter ones, in characters, are easily guessed; they may be used all the same. */
  int SHORT = 8;

  /** Whether there is one. */
  boolean isSet();

  /**
   * Sets a password in the place of the one before, if there was one.
   *
   * @param password not empty; the caller wipes it
   * @return opens the data too, from now on; it is kept nowhere
   * @throws StoreFailure when the copy can't be made or isn't equal; everything is as it was
   */
  RecoveryCode set(char[] password);

  /**
   * Removes it.
   *
   * @throws StoreFailure as for {@link #set}
   */
  void remove();

  /**
   * Makes another recovery code; the one before opens nothing from now on, but older copies.
   *
   * @throws StoreFailure when it can't be kept; the one before is still good
   */
  RecoveryCode renewCode();

  /** What tells who may open the data; only while a password is set. */
  Lock lock();

  /** The copies beside the data that need no password: those made before there was one. */
  Copies readableCopies();

  /**
   * Copies of the data.
   *
   * @param files how many
   * @param folder the folder in which, or below which, they are
   */
  record Copies(int files, Path folder) {}
}
