package cn.jiping.service;

import java.time.Instant;

/** Where the last change is. */
public sealed interface SaveState {
  /** Nothing has been changed since the report was opened. */
  record Unchanged() implements SaveState {}

  /** A change is on its way to the disk. */
  record Saving() implements SaveState {}

  /**
   * Every change is on disk.
   *
   * @param at when
   */
  record Saved(Instant at) implements SaveState {}

  /** The last change could not be written; it is kept in memory and tried again at the next one. */
  record Failed(ExpectedFailure failure) implements SaveState {}
}
