package cn.jiping.service.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The merged table of the units of a district.
 *
 * @param columns what any of the counted units has
 * @param years the years that were reported on, the earliest first: amounts of different years are
 *     not added up
 * @param notCounted what is in none of the totals, by file
 */
public record DistrictTable(Columns columns, List<YearTable> years, List<NotCounted> notCounted) {
  public DistrictTable {
    years = List.copyOf(years);
    notCounted = List.copyOf(notCounted);
  }

  /**
   * One year.
   *
   * @param rows one for each unit, by file
   * @param totals of the rows, and of nothing else
   */
  public record YearTable(int year, List<UnitRow> rows, UnitFigures totals) {
    public YearTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Merges what was read. No report is counted twice, and a unit once a year; what is left out is
   * listed.
   *
   * @param rows in the order in which they are to stand
   * @param unread what could not be read
   */
  public static DistrictTable of(List<UnitRow> rows, List<NotCounted> unread) {
    Selection selection = Selection.of(rows);
    Columns columns = Columns.of(selection.counted().stream().map(UnitRow::figures).toList());
    TreeMap<Integer, List<UnitRow>> byYear = new TreeMap<>();
    for (UnitRow row : selection.counted()) {
      byYear.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row.within(columns));
    }
    List<NotCounted> notCounted = new ArrayList<>(unread);
    notCounted.addAll(selection.leftOut());
    notCounted.sort(Comparator.comparing(NotCounted::file));
    return new DistrictTable(
        columns,
        byYear.entrySet().stream().map(e -> year(e.getKey(), e.getValue())).toList(),
        notCounted);
  }

  private static YearTable year(int year, List<UnitRow> rows) {
    return new YearTable(
        year, rows, UnitFigures.together(rows.stream().map(UnitRow::figures).toList()));
  }

  /** Reports that are in the totals. */
  public int counted() {
    return years.stream().mapToInt(y -> y.rows().size()).sum();
  }

  /** Archives that were read and are right in themselves, counted or not. */
  public int read() {
    return counted() + (int) notCounted.stream().filter(n -> n.reason().isRead()).count();
  }

  /** Files that could not be read. */
  public int unread() {
    return (int) notCounted.stream().filter(n -> !n.reason().isRead()).count();
  }
}
