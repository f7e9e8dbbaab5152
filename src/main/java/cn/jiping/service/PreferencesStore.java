package cn.jiping.service;

import java.util.function.UnaryOperator;

/** Keeps the {@link Preferences}. Thread-safe. */
public interface PreferencesStore {
  /** Those that were set; the usual ones when they can't be read. */
  Preferences load();

  /**
   * Changes them.
   *
   * @return as they are now
   * @throws StoreFailure when they can't be written
   */
  Preferences change(UnaryOperator<Preferences> change);
}
