package cn.jiping.domain.report;

import cn.jiping.domain.Texts;
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

  private static final Texts TEXTS = Texts.of(Heading.class);

  /** The deepest level there is: 1. */
  public static final int DEEPEST = 3;

  public Heading {
    inserts = Set.copyOf(inserts);
    if (level < 1 || level > DEEPEST) {
      throw new IllegalArgumentException("level " + level);
    }
    OutlineText.requireKey(key);
    OutlineText.requireCell(title);
    OutlineText.requireCell(guidance);
  }

  /** The same heading at another level, 1 to {@link #DEEPEST}. */
  public Heading withLevel(int value) {
    return new Heading(key, value, title, kind, inserts, guidance);
  }

  /** The same heading in other words; what would break a line of an outline's text is smoothed. */
  public Heading withTitle(String value) {
    return new Heading(key, level, OutlineText.cell(value), kind, inserts, guidance);
  }

  public Heading withKind(Kind value) {
    return new Heading(key, level, title, value, inserts, guidance);
  }

  public Heading withInserts(Set<Insert> value) {
    return new Heading(key, level, title, kind, value, guidance);
  }

  /** The same heading with other guidance; smoothed as its title is. */
  public Heading withGuidance(String value) {
    return new Heading(key, level, title, kind, inserts, OutlineText.cell(value));
  }

  /** Whether text is expected under a heading. */
  public enum Kind {
    /** Carries text; empty is reported. */
    REQUIRED,
    /** Printed only when it has text. */
    OPTIONAL,
    /** Groups the headings below it; text is allowed, not expected. */
    GROUP;

    /** Its name for the clerk. */
    public String title() {
      return TEXTS.get("kind." + this);
    }
  }

  /** A table with its chart that is made from the data. */
  public enum Insert {
    FUNDS,
    GRADING,
    WORK_FIGURES,
    /** The score by indicators (评分表). */
    SCORE_TABLE,
    /** This year against the last one (年度比较表). */
    COMPARISON;

    /** Its name for the clerk. */
    public String title() {
      return TEXTS.get("insert." + this);
    }
  }
}
