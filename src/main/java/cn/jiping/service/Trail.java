package cn.jiping.service;

import cn.jiping.service.TrailEntry.Action;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who did what with the reports, and when (操作记录). Only added to; each entry vouches for the one
 * before. Thread-safe.
 */
public interface Trail {
  /**
   * Notes what was just done. It is done, whether it can be noted or not: what can't be written is
   * logged, and written before the next note.
   */
  void note(Action action, String about, String digest);

  /**
   * Adds what was noted on another computer, as it was noted there; what is here already is not
   * added once more. As {@link #note}, what can't be written is written later.
   *
   * @throws StoreFailure when what is here can't be read
   */
  void adopt(List<TrailEntry> entries);

  /**
   * All that was noted.
   *
   * @throws StoreFailure when it can't be read
   */
  Listing read();

  /**
   * What was noted.
   *
   * @param entries in their order
   * @param wrong how many entries are right before the first that was changed by another hand
   * @param waiting how many could not be written yet, and are not among them
   */
  record Listing(List<TrailEntry> entries, OptionalInt wrong, int waiting) {}
}
