package cn.jiping.ui.kit.table;

import cn.jiping.domain.report.RowId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The place of one row in a table. It stays the same while the row's value changes, so that
 * selection and typing are not disturbed by a change. It also keeps texts that were typed here and
 * not understood.
 *
 * @param <R> the row
 */
public final class Line<R> {
  private final RowId id;
  private final ReadOnlyObjectWrapper<R> row;
  private final ReadOnlyObjectWrapper<Map<Column<R>, Refusal>> refusals =
      new ReadOnlyObjectWrapper<>(Map.of());

  /**
   * A text that was not understood.
   *
   * @param text as it was typed or pasted
   * @param sentence why, and what to do
   */
  public record Refusal(String text, String sentence) {}

  Line(RowId id, R row) {
    this.id = id;
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  RowId id() {
    return id;
  }

  /** The row's value now. */
  public R row() {
    return row.get();
  }

  ReadOnlyObjectProperty<R> rowProperty() {
    return row.getReadOnlyProperty();
  }

  void set(R value) {
    row.set(value);
  }

  /** What was typed into this column and not understood, if anything. */
  public Optional<Refusal> refusal(Column<R> column) {
    return Optional.ofNullable(refusals.get().get(column));
  }

  ReadOnlyObjectProperty<Map<Column<R>, Refusal>> refusalsProperty() {
    return refusals.getReadOnlyProperty();
  }

  void refuse(Column<R> column, Refusal refusal) {
    Map<Column<R>, Refusal> next = new HashMap<>(refusals.get());
    next.put(column, refusal);
    refusals.set(Map.copyOf(next));
  }

  void forgive(Column<R> column) {
    if (refusals.get().containsKey(column)) {
      Map<Column<R>, Refusal> next = new HashMap<>(refusals.get());
      next.remove(column);
      refusals.set(Map.copyOf(next));
    }
  }
}
