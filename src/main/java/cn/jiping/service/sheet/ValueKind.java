package cn.jiping.service.sheet;

import cn.jiping.domain.money.AmountUnit;
import java.util.List;

/**
 * What kind of value a column holds: how a cell is read and written.
 *
 * @param <V> the value
 */
public interface ValueKind<V> {
  /** What became of a cell. */
  sealed interface Reading<V> {}

  /** It was understood. */
  record Value<V>(V value) implements Reading<V> {}

  /**
   * It was not understood.
   *
   * @param sentence why, and what to do
   */
  record Wrong<V>(String sentence) implements Reading<V> {}

  /**
   * Reads a cell that holds no error.
   *
   * @param unit the unit of amounts that carry none
   */
  Reading<V> read(SheetCell cell, AmountUnit unit);

  /** The cell that {@link #read} reads back. */
  SheetCell write(V value, AmountUnit unit);

  /** How the cells are formatted. */
  default SheetContent.Form form() {
    return SheetContent.Form.TEXT;
  }

  /** The only values allowed; none when any is. */
  default List<String> choices() {
    return List.of();
  }

  /** What is to be entered, for the clerk. */
  String expects();
}
