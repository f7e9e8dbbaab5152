package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.Column;
import java.util.Arrays;
import java.util.List;

/**
 * How the width of a table is shared.
 *
 * @param size of the characters in pt
 * @param widths of the columns from rule to rule in pt
 */
record ColumnWidths(double size, double[] widths) {
  /** 4号, 小4号, 5号, 小5号: the largest in which no figure has to be broken. */
  private static final double[] SIZES = {Grid.SMALL_SIZE, 12, 10.5, 9};

  /**
   * Shares by the columns' weights, but nobody gets less than he needs; nor less than he wishes,
   * when there is room for all wishes.
   *
   * @param needs width of what can't be broken, in em
   * @param wishes width of what would not be broken, in em
   * @param width of the table in pt
   */
  static ColumnWidths of(List<Column> columns, double[] needs, double[] wishes, double width) {
    double size = size(needs, width);
    double[] wished = points(wishes, size);
    double[] least = sum(wished) <= width ? wished : points(needs, size);
    double excess = sum(least) / width;
    if (excess > 1) {
      least = Arrays.stream(least).map(w -> w / excess).toArray();
    }
    return new ColumnWidths(size, share(columns, least, width));
  }

  private static double size(double[] needs, double width) {
    for (double size : SIZES) {
      if (sum(points(needs, size)) <= width) {
        return size;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  private static double[] points(double[] ems, double size) {
    return Arrays.stream(ems).map(em -> em * size + 2 * TableGrid.PADDING).toArray();
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  /** Who would get less than his least is given that first; the others share the rest anew. */
  private static double[] share(List<Column> columns, double[] least, double width) {
    boolean[] given = new boolean[least.length];
    double[] widths = new double[least.length];
    int poor = 0;
    while (poor >= 0) {
      double room = width;
      double weights = 0;
      for (int i = 0; i < least.length; i++) {
        room -= given[i] ? least[i] : 0;
        weights += given[i] ? 0 : columns.get(i).weight();
      }
      poor = -1;
      for (int i = 0; i < least.length; i++) {
        widths[i] = given[i] ? least[i] : room * columns.get(i).weight() / weights;
        poor = !given[i] && widths[i] < least[i] - 1e-6 ? i : poor;
      }
      if (poor >= 0) {
        given[poor] = true;
      }
    }
    return widths;
  }
}
