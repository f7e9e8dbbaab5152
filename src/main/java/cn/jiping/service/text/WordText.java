package cn.jiping.service.text;

import java.util.List;

/**
 * What stands in a Word document, without its looks: tracked changes accepted, fields as their
 * results, automatic numbers as text.
 *
 * @param blocks the body, in order
 * @param asides what stands beside the body, in order
 * @param pictures how many pictures there are; they are not read
 * @param objects how many charts and embedded files there are; they are not read
 * @param tracked whether there were tracked changes
 */
public record WordText(
    List<Block> blocks, List<Aside> asides, int pictures, int objects, boolean tracked) {

  public WordText {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
  }

  /** Whether there is anything to read. */
  public boolean hasText() {
    return !asides.isEmpty()
        || blocks.stream().anyMatch(b -> !(b instanceof Paragraph p) || !p.text().isBlank());
  }

  /** A part of the body. */
  public sealed interface Block permits Paragraph, Table {}

  /**
   * A paragraph.
   *
   * @param level 1–9 by outline level or heading style; 0 for text
   * @param label the automatic number, e.g. （一）; empty without one
   * @param text without the number; line breaks as {@code \n}; blank in a blank line
   */
  public record Paragraph(int level, String label, String text) implements Block {
    /** Number and text. */
    public String line() {
      return label + text;
    }
  }

  /**
   * A table. A cell over several columns stands in the first of them, one over several rows in the
   * first row; the others are empty.
   *
   * @param rows cells by row; rows may differ in length
   */
  public record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Text beside the body.
   *
   * @param text may have several lines
   */
  public record Aside(Kind kind, String text) {
    /** Where the text stands. */
    public enum Kind {
      TEXT_BOX,
      FOOTNOTE,
      ENDNOTE,
      COMMENT,
      HEADER,
      FOOTER,
      HIDDEN,
      CONTENTS
    }
  }
}
