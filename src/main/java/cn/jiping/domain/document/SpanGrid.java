package cn.jiping.domain.document;

import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.Block.SpanTable;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a form stand: each takes the first free columns of the row it begins in. */
public final class SpanGrid {
  /**
   * A cell and where it begins.
   *
   * @param row from 0
   * @param column from 0
   */
  public record Placed(SpanCell cell, int row, int column) {
    /** The row after its last one. */
    public int endRow() {
      return row + cell.rows();
    }

    /** The column after its last one. */
    public int endColumn() {
      return column + cell.columns();
    }
  }

  private final int columns;
  private final List<SpanRow> rows;
  private final List<Placed> cells = new ArrayList<>();
  private final Placed[][] taken;

  private SpanGrid(SpanTable table) {
    this.columns = table.weights().size();
    this.rows = table.rows();
    this.taken = new Placed[rows.size()][columns];
  }

  /**
   * @throws IllegalArgumentException when cells overlap, stick out or leave a hole, or head rows
   *     don't stand together: a defect
   */
  public static SpanGrid of(SpanTable table) {
    SpanGrid grid = new SpanGrid(table);
    for (int row = 0; row < grid.rows.size(); row++) {
      int column = 0;
      for (SpanCell cell : grid.rows.get(row).cells()) {
        while (column < grid.columns && grid.taken[row][column] != null) {
          column++;
        }
        grid.take(new Placed(cell, row, column));
      }
    }
    grid.check();
    return grid;
  }

  private void take(Placed placed) {
    require(placed.endColumn() <= columns && placed.endRow() <= rows.size(), placed);
    for (int row = placed.row(); row < placed.endRow(); row++) {
      for (int column = placed.column(); column < placed.endColumn(); column++) {
        require(taken[row][column] == null, placed);
        taken[row][column] = placed;
      }
    }
    cells.add(placed);
  }

  private void check() {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        require(taken[row][column] != null, "hole in row " + row + ", column " + column);
      }
      boolean within = row >= headStart() && row < headEnd();
      require(rows.get(row).head() == within, "head in row " + row);
    }
  }

  private static void require(boolean holds, Object what) {
    if (!holds) {
      throw new IllegalArgumentException(what.toString());
    }
  }

  public int rows() {
    return rows.size();
  }

  public int columns() {
    return columns;
  }

  /** All cells, by the rows they begin in. */
  public List<Placed> cells() {
    return List.copyOf(cells);
  }

  /** The cell that covers this place. */
  public Placed at(int row, int column) {
    return taken[row][column];
  }

  /** The cells that cover a row, from left to right. */
  public List<Placed> row(int row) {
    List<Placed> covering = new ArrayList<>();
    for (int column = 0; column < columns; column = taken[row][column].endColumn()) {
      covering.add(taken[row][column]);
    }
    return covering;
  }

  /** The first head row; the number of rows when there is none. */
  public int headStart() {
    int row = 0;
    while (row < rows.size() && !rows.get(row).head()) {
      row++;
    }
    return row;
  }

  /** The row after the last head row; the number of rows when there is none. */
  public int headEnd() {
    int row = headStart();
    while (row < rows.size() && rows.get(row).head()) {
      row++;
    }
    return row;
  }
}
