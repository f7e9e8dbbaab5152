package cn.jiping.domain.report;

import cn.jiping.domain.Texts;

/**
 * A place in a report, to which a finding or a part of the paper leads.
 *
 * @param part which part
 * @param item section key, or id of a row; empty for the part as a whole
 * @param start first char of the text, or 0
 * @param end after the last char, or 0 for the item as a whole
 */
public record Place(Part part, String item, int start, int end) {

  /** The parts of a report, each entered in one step. */
  public enum Part {
    COVER,
    SECTION,
    FUNDS,
    ORGANIZATIONS,
    WORK_FIGURES,
    GOALS,
    INDICATORS,
    SURVEY,
    SCORE,
    COMPARISON,
    SIGNATURE,
    ATTACHMENTS,
    PRESENTATION,
    UNPLACED;

    private static final Texts TEXTS = Texts.of(Part.class);

    /** Its name, that of its step. */
    public String title() {
      return TEXTS.get("part." + this);
    }
  }

  /** A part as a whole. */
  public static Place of(Part part) {
    return new Place(part, "", 0, 0);
  }

  /** A section as a whole. */
  public static Place section(String key) {
    return new Place(Part.SECTION, key, 0, 0);
  }

  /** Characters of a section's text. */
  public static Place section(String key, int start, int end) {
    return new Place(Part.SECTION, key, start, end);
  }

  /** A row of a table. */
  public static Place row(Part part, RowId id) {
    return new Place(part, id.toString(), 0, 0);
  }
}
