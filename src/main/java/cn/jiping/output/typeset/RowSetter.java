package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.report.Place;
import cn.jiping.output.typeset.TableSetter.Cell;
import java.util.ArrayList;
import java.util.List;

/** Sets one row of a table with its rules. */
final class RowSetter {
  private static final double OUTER = 0.75;
  private static final double INNER = 0.5;
  private static final double LEADING = 1.35;
  private static final double PADDING = 0.35;

  /** A row of more lines may be split between pages, a few lines from its ends. */
  private static final int WHOLE = 6;

  private static final int TOGETHER = 2;

  private final TableGrid grid;
  private final Place origin;

  RowSetter(TableGrid grid, Place origin) {
    this.grid = grid;
    this.origin = origin;
  }

  /**
   * A row as one piece, or as one a line when it is long.
   *
   * @param tags one a cell
   * @param first has a rule above it
   * @param last has the thicker rule under it
   * @param least lines that there is room for
   */
  List<Piece> set(List<Cell> cells, int[] tags, boolean first, boolean last, int least) {
    List<List<Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(LineBreaker.cell(cells.get(i).text(), grid.size(), grid.textWidth(i)));
    }
    int most = Math.max(least, lines.stream().mapToInt(List::size).max().orElse(least));
    Row row = new Row(cells, lines, tags, most, last);
    if (most <= WHOLE) {
      return List.of(row.part(0, most, first));
    }
    List<Piece> parts = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Piece part = row.part(i, i + 1, first && i == 0);
      boolean near = i < TOGETHER - 1 || i >= most - TOGETHER && i < most - 1;
      parts.add(near ? part.kept() : part);
    }
    return parts;
  }

  /**
   * @param most lines of the longest cell
   */
  private final class Row {
    private final List<Cell> cells;
    private final List<List<Line>> lines;
    private final int[] tags;
    private final int most;
    private final boolean last;

    Row(List<Cell> cells, List<List<Line>> lines, int[] tags, int most, boolean last) {
      this.cells = cells;
      this.lines = lines;
      this.tags = tags;
      this.most = most;
      this.last = last;
    }

    /** The lines from one to another; a whole row's cells are centred upright. */
    Piece part(int from, int to, boolean ruled) {
      double size = grid.size();
      double above = from == 0 ? PADDING * size : 0;
      double below = to == most ? PADDING * size : 0;
      double height = (to - from) * LEADING * size + above + below;
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        int skipped = to - from == most ? 0 : from;
        double lower = to - from == most ? (most - lines.get(i).size()) / 2.0 : 0;
        for (int n = skipped; n < Math.min(lines.get(i).size(), to); n++) {
          Line line = lines.get(i).get(n);
          double top = above + (n - skipped + lower) * LEADING * size;
          double baseline = top + (LEADING - 1) / 2 * size + Grid.ASCENT * size;
          items.addAll(line.runs(x(cells.get(i).align(), line, i), baseline, tags[i]));
        }
      }
      addRules(items, height, ruled, to == most);
      return Piece.free(items, height, origin).closedBy(List.of(across(height, OUTER)));
    }

    private void addRules(List<Item> items, double height, boolean above, boolean below) {
      if (above) {
        items.add(across(0, OUTER));
      }
      if (below) {
        items.add(across(height, last ? OUTER : INNER));
      }
      items.add(new Item.Rule(0, 0, 0, height, OUTER));
      for (int i = 1; i < grid.columns(); i++) {
        items.add(new Item.Rule(grid.left(i), 0, grid.left(i), height, INNER));
      }
      items.add(new Item.Rule(grid.width(), 0, grid.width(), height, OUTER));
    }
  }

  private Item across(double y, double thickness) {
    return new Item.Rule(0, y, grid.width(), y, thickness);
  }

  private double x(Align align, Line line, int column) {
    double left = grid.left(column);
    return switch (align) {
      case LEFT -> left + TableGrid.PADDING;
      case CENTER -> left + (grid.width(column) - line.width()) / 2;
      case RIGHT -> grid.figureEnd(column, line) - line.width();
    };
  }
}
