package cn.jiping.service.sheet;

import java.util.List;

/**
 * A sheet as it was read.
 *
 * @param rows those with content, in order; at least one
 * @param merged addresses of merged cells, of which only the first holds something: A2:A5
 * @param hidden how many of the rows are hidden
 */
public record SheetData(List<SheetRow> rows, List<String> merged, int hidden) {
  public SheetData {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }

  /** Nothing merged, nothing hidden. */
  public SheetData(List<SheetRow> rows) {
    this(rows, List.of(), 0);
  }

  /** How many columns there are. */
  public int width() {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }
}
