package cn.jiping.service;

import java.time.Instant;
import java.util.Optional;

/** Where the last change is. */
public sealed interface SaveState {
  /** Nothing has been changed since the report was opened. */
  record Unchanged() implements SaveState {}

  /**
   * A change is on its way to the disk.
   *
   * @param last when the last change before it was on disk; empty when there was none
   */
  record Saving(Optional<Instant> last) implements SaveState {}

  /**
   * Every change is on disk.
   *
   * @param at when
   */
  record Saved(Instant at) implements SaveState {}

  /**
   * The last change could not be written; it is kept in memory and tried again at the next one.
   *
   * @param last when the last change before it was on disk; empty when there was none
   */
  record Failed(ExpectedFailure failure, Optional<Instant> last) implements SaveState {}
}
