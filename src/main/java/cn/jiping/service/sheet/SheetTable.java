package cn.jiping.service.sheet;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of the report's tables as a spreadsheet knows it.
 *
 * @param title what the table is called
 * @param columns in order
 * @param named the place of the column that names the row, from 0: by it, rows of a file and of the
 *     report are the same. Those before it are the levels above it: they belong to the name, and go
 *     on below where a file leaves them blank, as merged cells do
 * @param totals whether files may have rows with totals
 * @param id the id of a row
 * @param blank a row with nothing in it but its id
 * @param rows the rows of a report
 * @param with the report with other rows
 * @param <T> the row, an immutable record
 */
public record SheetTable<T>(
    String title,
    List<SheetColumn<T, ?>> columns,
    int named,
    boolean totals,
    Function<T, RowId> id,
    Function<RowId, T> blank,
    Function<Report, List<T>> rows,
    BiFunction<Report, List<T>, Report> with) {

  public SheetTable {
    columns = List.copyOf(columns);
  }

  /** A table whose first column names the row. */
  public SheetTable(
      String title,
      List<SheetColumn<T, ?>> columns,
      boolean totals,
      Function<T, RowId> id,
      Function<RowId, T> blank,
      Function<Report, List<T>> rows,
      BiFunction<Report, List<T>, Report> with) {
    this(title, columns, 0, totals, id, blank, rows, with);
  }

  /** The column by which rows are known. */
  public SheetColumn<T, ?> naming() {
    return columns.get(named);
  }

  /** Whether amounts are among the columns, so that a unit matters. */
  public boolean hasAmounts() {
    return columns.stream().anyMatch(SheetColumn::isAmount);
  }

  /** Other heads under which files, and what is pasted, carry the column with this title. */
  public List<String> synonyms(String title) {
    return columns.stream()
        .filter(c -> c.title().equals(title))
        .flatMap(c -> c.synonyms().stream())
        .toList();
  }

  boolean isBlank(T row) {
    return row.equals(blank.apply(id.apply(row)));
  }

  /** What stands in a column of a row, without what only looks different. */
  String plain(T row, int column) {
    return PlainText.of(String.valueOf(columns.get(column).getter().apply(row)));
  }
}
