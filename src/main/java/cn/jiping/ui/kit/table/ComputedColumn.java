package cn.jiping.ui.kit.table;

import java.util.function.Function;

/**
 * A value that follows from the others and can't be entered.
 *
 * @param width in px
 * @param value how it is shown; may depend on all rows
 * @param align how it stands
 */
public record ComputedColumn<R>(
    String title, double width, Function<R, String> value, Column.Align align)
    implements Column<R> {

  @Override
  public String shown(R row) {
    return value.apply(row);
  }

  @Override
  public boolean editable() {
    return false;
  }

  /** Leaves the row as it is: the value is computed. */
  @Override
  public Entry<R> read(R row, String text) {
    return new Entry.Accepted<>(row);
  }
}
