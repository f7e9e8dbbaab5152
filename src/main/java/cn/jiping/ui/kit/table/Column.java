package cn.jiping.ui.kit.table;

import java.util.List;
import java.util.Set;

/**
 * A column of an editable table: how a row's value is shown, and how a typed text becomes a row
 * with another value. Pure; the kinds are the records that implement it.
 *
 * @param <R> the row, an immutable record
 */
public interface Column<R> {
  /** How the values stand. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** What the look of a value says, beside its text. */
  enum Look {
    /** Nothing. */
    PLAIN,
    /** It is that of the row above. */
    REPEATED,
    /** It comes from the report's data. */
    REFERRED,
    /** It should come from the report's data, where nothing is yet. */
    UNRESOLVED,
    /** It was typed instead of what would be computed. */
    BY_HAND
  }

  /** Its head, and the name by which pasted heads find it. */
  String title();

  /** Other heads under which spreadsheets carry the same values. */
  default List<String> aliases() {
    return List.of();
  }

  /** Preferred width in px. */
  double width();

  default Align align() {
    return Align.LEFT;
  }

  /** The value as it is shown. */
  String shown(R row);

  /** The value as it is copied, so that pasting brings it back. */
  default String copied(R row) {
    return shown(row);
  }

  /** How the value looks, which may depend on the other rows. */
  default Look look(R row) {
    return Look.PLAIN;
  }

  /** The value as it is put into the editor. */
  default String edited(R row) {
    return shown(row);
  }

  /** Whether a value can be entered. */
  default boolean editable() {
    return true;
  }

  /** Whether rows from elsewhere may bring a value; else the program computes it. */
  default boolean pastable() {
    return editable();
  }

  /** Whether pasted rows with totals are left out, because its values are added up. */
  default boolean summed() {
    return false;
  }

  /**
   * Whether it is a level above the rows: in pasted rows that say nothing here, as below a merged
   * cell, the value above goes on until a higher level changes.
   */
  default boolean isLevel() {
    return false;
  }

  /** The row with what was typed as the value of this column. */
  Entry<R> read(R row, String text);

  /**
   * As {@link #read}, of a pasted row.
   *
   * @param given titles of the columns in which the pasted row says something
   */
  default Entry<R> readPasted(R row, String text, Set<String> given) {
    return read(row, text);
  }

  /**
   * What to read for a pasted text, when the pasted head carries a remark in brackets, as in
   * 预算数（元）.
   */
  default String pasted(String text, String headRemark) {
    return text;
  }

  /** Values to choose from while typing; may be empty. */
  default List<String> suggestions(List<R> rows) {
    return List.of();
  }
}
