package cn.jiping.ui.kit.table;

import java.util.List;

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

  /** The value as it is shown, and copied. */
  String shown(R row);

  /** The value as it is put into the editor. */
  default String edited(R row) {
    return shown(row);
  }

  /** Whether a value can be entered. */
  default boolean editable() {
    return true;
  }

  /** The row with what was typed as the value of this column. */
  Entry<R> read(R row, String text);

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
