package cn.jiping.service;

import cn.jiping.service.TrailEntry.Action;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who did what with the reports, and when (操作记录). Only added to; each entry vouches for the one
 * before. Thread-safe; every method may throw {@link StoreFailure}.
 */
public interface Trail {
  /** Notes what was just done. */
  void note(Action action, String about, String digest);

  /** All that was noted. */
  Listing read();

  /**
   * What was noted.
   *
   * @param entries in their order
   * @param wrong how many entries are right before the first that was changed by another hand
   */
  record Listing(List<TrailEntry> entries, OptionalInt wrong) {}
}
