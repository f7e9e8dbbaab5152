package cn.jiping.domain.report;

import java.util.Set;

/**
 * One heading of an outline.
 *
 * @param key name within the outline that stays when the wording changes, e.g. {@code funds}
 * @param level 1 (一、), 2 (（一）) or 3 (1.)
 * @param title wording without its number
 * @param kind whether text is expected under it
 * @param inserts what the program sets under the text of this section
 * @param guidance what belongs here, for the clerk; may be empty
 */
public record Heading(
    String key, int level, String title, Kind kind, Set<Insert> inserts, String guidance) {

  public Heading {
    inserts = Set.copyOf(inserts);
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** Whether text is expected under a heading. */
  public enum Kind {
    /** Carries text; empty is reported. */
    REQUIRED,
    /** Printed only when it has text. */
    OPTIONAL,
    /** Groups the headings below it; text is allowed, not expected. */
    GROUP
  }

  /** A table with its chart that is made from the data. */
  public enum Insert {
    FUNDS,
    GRADING,
    WORK_FIGURES,
    /** Scores by first level. */
    SCORE_TABLE,
    /** The comparison of years, when it is to be printed. */
    COMPARISON
  }
}
