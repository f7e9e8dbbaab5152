package cn.jiping.service;

import java.time.Instant;

/**
 * A report as it was at some time, for going back to it (修改记录).
 *
 * @param number from 1, in the order in which they were kept
 * @param name the clerk's name of a mark; else empty
 * @param at when the report was like this
 */
public record Revision(int number, Kind kind, String name, Instant at) {
  /** Why it was kept. */
  public enum Kind {
    /** How the report was at the end of a day on which it was changed. */
    DAY,
    /** Where the clerk set a mark. */
    MARK,
    /** How it was before an earlier revision, or what had not been saved, took its place. */
    BEFORE
  }
}
