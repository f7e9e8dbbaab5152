package cn.jiping.store;

import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Batch;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;

/** The rows in which two values of a report differ, and of them the columns that do. */
final class RowChanges {
  private final List<UpdatableRecord<?>> inserted = new ArrayList<>();
  private final List<UpdatableRecord<?>> updated = new ArrayList<>();
  private final List<UpdatableRecord<?>> deleted = new ArrayList<>();

  private RowChanges() {}

  /**
   * @param before empty when nothing of the report is kept yet
   */
  static RowChanges between(Optional<Report> before, Report after) {
    RowChanges changes = new RowChanges();
    ReportRows.TABLES.forEach(table -> table.compare(before, after, changes));
    return changes;
  }

  /** Adds the change of one row; either may be missing. */
  <R extends UpdatableRecord<R>> void add(Optional<R> before, Optional<R> after) {
    if (before.isPresent() && after.isPresent()) {
      if (touchDifferent(before.get(), after.get())) {
        updated.add(after.get());
      }
    } else {
      before.ifPresent(deleted::add);
      after.ifPresent(inserted::add);
    }
  }

  private static <R extends UpdatableRecord<R>> boolean touchDifferent(R before, R after) {
    for (Field<?> field : after.fields()) {
      after.touched(field, !Objects.deepEquals(before.get(field), after.get(field)));
    }
    return after.touched();
  }

  boolean isEmpty() {
    return inserted.isEmpty() && updated.isEmpty() && deleted.isEmpty();
  }

  /** As text, in the order in which they are written. */
  String text() {
    return text(RowText.BASE64);
  }

  /**
   * As {@link #text()}.
   *
   * @param bytes what stands for the bytes of a picture
   */
  String text(Function<byte[], String> bytes) {
    StringBuilder lines = new StringBuilder();
    deleted.reversed().forEach(row -> lines.append(RowText.gone(row)));
    inserted.forEach(row -> lines.append(RowText.present(row, bytes)));
    updated.forEach(row -> lines.append(RowText.present(row, bytes)));
    return lines.toString();
  }

  /**
   * Writes them; rows that others refer to come first, and go last.
   *
   * @return how many rows the database says it changed
   * @throws IllegalStateException when a row that was to be changed is not there: what the caller
   *     took for kept is not what is kept
   */
  int write(DSLContext db) {
    return checked(deleted, db.batchDelete(deleted.reversed()))
        + checked(inserted, db.batchInsert(inserted))
        + checked(updated, db.batchUpdate(updated));
  }

  private static int checked(List<UpdatableRecord<?>> rows, Batch batch) {
    int written = IntStream.of(batch.execute()).sum();
    if (written != rows.size()) {
      throw new IllegalStateException(rows.size() + " rows to write, written " + written);
    }
    return written;
  }
}
