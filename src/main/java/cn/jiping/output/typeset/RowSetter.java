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

  private final TableGrid grid;
  private final Place origin;

  RowSetter(TableGrid grid, Place origin) {
    this.grid = grid;
    this.origin = origin;
  }

  /**
   * @param tags one a cell
   * @param first has a rule above it
   * @param last has the thicker rule under it
   */
  Piece set(List<Cell> cells, int[] tags, boolean first, boolean last) {
    double size = grid.size();
    List<List<Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(LineBreaker.ragged(cells.get(i).text(), size, grid.textWidth(i)));
    }
    int most = Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
    double height = most * LEADING * size + 2 * PADDING * size;
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      double top = (height - lines.get(i).size() * LEADING * size) / 2;
      for (Line line : lines.get(i)) {
        double baseline = top + (LEADING - 1) / 2 * size + Grid.ASCENT * size;
        items.addAll(line.runs(x(cells.get(i).align(), line, i), baseline, tags[i]));
        top += LEADING * size;
      }
    }
    addRules(items, height, first, last);
    return Piece.free(items, height, origin);
  }

  private double x(Align align, Line line, int column) {
    double left = grid.left(column);
    return switch (align) {
      case LEFT -> left + TableGrid.PADDING;
      case CENTER -> left + (grid.width(column) - line.width()) / 2;
      case RIGHT -> grid.figureEnd(column, line) - line.width();
    };
  }

  private void addRules(List<Item> items, double height, boolean first, boolean last) {
    if (first) {
      items.add(new Item.Rule(0, 0, Grid.WIDTH, 0, OUTER));
    }
    items.add(new Item.Rule(0, height, Grid.WIDTH, height, last ? OUTER : INNER));
    items.add(new Item.Rule(0, 0, 0, height, OUTER));
    for (int i = 1; i < grid.columns(); i++) {
      items.add(new Item.Rule(grid.left(i), 0, grid.left(i), height, INNER));
    }
    items.add(new Item.Rule(Grid.WIDTH, 0, Grid.WIDTH, height, OUTER));
  }
}
