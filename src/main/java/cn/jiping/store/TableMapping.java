package cn.jiping.store;

import cn.jiping.domain.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;

/**
 * How the values of one list of a report are kept as rows of one table.
 *
 * @param values the list
 * @param key what names a value in the list, from the value and its position; the same as the
 *     table's primary key within a report
 * @param row the row of a value, if it has one in this table
 */
record TableMapping<T, R extends UpdatableRecord<R>>(
    Function<Report, List<T>> values, BiFunction<T, Integer, Object> key, RowMaker<T, R> row) {

  /** Makes the row of a value. */
  interface RowMaker<T, R> {
    /**
     * @param position from 0
     */
    Optional<R> row(UUID report, int position, T value);
  }

  private record Placed<T>(int position, T value) {}

  /**
   * Adds the rows in which two reports of the same id differ.
   *
   * @param before empty when nothing of the report is in the table yet
   */
  void compare(Optional<Report> before, Report after, RowChanges changes) {
    List<T> now = values.apply(after);
    Map<Object, Placed<T>> old = placed(before.map(values).orElse(List.of()));
    UUID report = after.id().value();
    for (int i = 0; i < now.size(); i++) {
      Placed<T> next = new Placed<>(i, now.get(i));
      Placed<T> last = old.remove(key.apply(next.value(), i));
      if (!next.equals(last)) {
        changes.add(row(report, last), row(report, next));
      }
    }
    old.values().forEach(last -> changes.add(row(report, last), Optional.empty()));
  }

  /** All rows of a report. */
  Stream<R> rows(Report report) {
    List<T> list = values.apply(report);
    UUID id = report.id().value();
    return IntStream.range(0, list.size())
        .mapToObj(i -> row.row(id, i, list.get(i)))
        .flatMap(Optional::stream);
  }

  private Map<Object, Placed<T>> placed(List<T> list) {
    Map<Object, Placed<T>> result = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      result.put(key.apply(list.get(i), i), new Placed<>(i, list.get(i)));
    }
    return result;
  }

  private Optional<R> row(UUID report, Placed<T> placed) {
    return placed == null ? Optional.empty() : row.row(report, placed.position(), placed.value());
  }
}
