package cn.jiping.output.typeset;

import cn.jiping.domain.document.SpanGrid;
import java.util.ArrayList;
import java.util.List;

/** The rules of a form: around it thicker ones, between its cells thin ones. */
final class SpanRules {
  private static final double OUTER = 0.75;
  private static final double INNER = 0.5;

  private final SpanGrid grid;
  private final SpanColumns columns;

  SpanRules(SpanGrid grid, SpanColumns columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /** A rule from side to side, as at the top and the foot. */
  Item across(double y) {
    return new Item.Rule(0, y, columns.width(), y, OUTER);
  }

  /**
   * The rules of a row or of a part of it.
   *
   * @param above there is one over it
   * @param below it ends, and with it the cells that do not reach over the next row
   */
  List<Item> of(int row, double height, boolean above, boolean below) {
    List<Item> rules = new ArrayList<>();
    if (above) {
      rules.add(across(0));
    }
    if (below) {
      addBelow(rules, row, height);
    }
    rules.add(new Item.Rule(0, 0, 0, height, OUTER));
    for (int i = 1; i < grid.columns(); i++) {
      if (grid.at(row, i - 1) != grid.at(row, i)) {
        rules.add(new Item.Rule(columns.left(i), 0, columns.left(i), height, INNER));
      }
    }
    rules.add(new Item.Rule(columns.width(), 0, columns.width(), height, OUTER));
    return rules;
  }

  /** In one stroke as far as neighbours end together. */
  private void addBelow(List<Item> rules, int row, double y) {
    if (row == grid.rows() - 1) {
      rules.add(across(y));
      return;
    }
    int from = 0;
    while (from < grid.columns()) {
      int to = from;
      while (to < grid.columns() && grid.at(row, to).endRow() == row + 1) {
        to++;
      }
      if (to > from) {
        rules.add(new Item.Rule(columns.left(from), y, columns.left(to), y, INNER));
      }
      from = to + 1;
    }
  }
}
