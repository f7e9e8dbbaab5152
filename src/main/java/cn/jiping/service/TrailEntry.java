package cn.jiping.service;

import java.time.Instant;
import java.util.Arrays;

/**
 * One thing that was done with the reports.
 *
 * @param name as in the settings; may be empty
 * @param user who was logged in to the computer
 * @param about the report or file
 * @param digest SHA-256 of what came out, in hexadecimal digits; empty when nothing did
 */
public record TrailEntry(
    Instant at, String name, String user, Action action, String about, String digest) {
  /** What was done. */
  public enum Action {
    FINALISED,
    NEW_VERSION,
    EXPORTED,
    PRINTED,
    ARCHIVED,
    ARCHIVE_RESTORED,
    MOVED_IN,
    MOVED_OUT,
    RESTORED,
    USED_AS_FOUND,
    BEGUN_EMPTY,
    PASSWORD_SET,
    PASSWORD_CHANGED,
    PASSWORD_REMOVED,
    CODE_RENEWED,
    /** Something that a newer program knows. */
    OTHER,
    /** What was noted before had been changed by another hand, and was put aside. */
    TRAIL_BROKEN;

    /** That of this name; {@link #OTHER} when this program knows none. */
    public static Action named(String name) {
      return Arrays.stream(values())
          .filter(action -> action.name().equals(name))
          .findFirst()
          .orElse(OTHER);
    }
  }
}
