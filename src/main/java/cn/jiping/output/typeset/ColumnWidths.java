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

  /** In pt. */
  private static final double PRECISION = 0.001;

  /**
   * Shares by the columns' weights, but nobody gets less than he needs; nor less than he wishes,
   * when there is room for all wishes. When there is not, the modest wishes are met, and the others
   * share the rest.
   *
   * @param needs width of what can't be broken, in em
   * @param wishes width of what would not be broken, in em
   * @param width of the table in pt
   */
  static ColumnWidths of(List<Column> columns, double[] needs, double[] wishes, double width) {
    double size = size(needs, SIZES, TableGrid.PADDING, width);
    double[] needed = points(needs, size, TableGrid.PADDING);
    double[] least = least(needed, points(wishes, size, TableGrid.PADDING), width);
    double[] weights = columns.stream().mapToDouble(Column::weight).toArray();
    return new ColumnWidths(size, share(weights, fitting(least, width), width));
  }

  /**
   * Shares the room for text by weights alone, but for what can't be broken.
   *
   * @param sizes of characters to choose from, the largest first
   * @param padding between a rule and the text beside it
   */
  static ColumnWidths of(
      double[] weights, double[] needs, double[] sizes, double padding, double width) {
    double size = size(needs, sizes, padding, width);
    double room = width - 2 * padding * weights.length;
    double[] least = fitting(points(needs, size, 0), room);
    double[] texts = share(weights, least, room);
    return new ColumnWidths(size, Arrays.stream(texts).map(w -> w + 2 * padding).toArray());
  }

  private static double[] fitting(double[] least, double width) {
    double excess = Math.max(1, sum(least) / width);
    return Arrays.stream(least).map(w -> w / excess).toArray();
  }

  private static double[] least(double[] needed, double[] wished, double width) {
    double low = 0;
    double high = Math.max(width, Arrays.stream(wished).max().orElse(0));
    if (sum(wished) <= width) {
      return wished;
    }
    while (high - low > PRECISION) {
      double most = (low + high) / 2;
      boolean fits = sum(granted(needed, wished, most)) <= width;
      low = fits ? most : low;
      high = fits ? high : most;
    }
    return granted(needed, wished, low);
  }

  /** Each wish, up to {@code most}; what is needed in any case. */
  private static double[] granted(double[] needed, double[] wished, double most) {
    double[] widths = new double[needed.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(needed[i], Math.min(wished[i], most));
    }
    return widths;
  }

  private static double size(double[] needs, double[] sizes, double padding, double width) {
    for (double size : sizes) {
      if (sum(points(needs, size, padding)) <= width) {
        return size;
      }
    }
    return sizes[sizes.length - 1];
  }

  private static double[] points(double[] ems, double size, double padding) {
    return Arrays.stream(ems).map(em -> em * size + 2 * padding).toArray();
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  /** Who would get less than his least is given that first; the others share the rest anew. */
  private static double[] share(double[] shares, double[] least, double width) {
    boolean[] given = new boolean[least.length];
    double[] widths = new double[least.length];
    int poor = 0;
    while (poor >= 0) {
      double room = width;
      double weights = 0;
      for (int i = 0; i < least.length; i++) {
        room -= given[i] ? least[i] : 0;
        weights += given[i] ? 0 : shares[i];
      }
      poor = -1;
      for (int i = 0; i < least.length; i++) {
        widths[i] = given[i] ? least[i] : room * shares[i] / weights;
        poor = !given[i] && widths[i] < least[i] - 1e-6 ? i : poor;
      }
      if (poor >= 0) {
        given[poor] = true;
      }
    }
    return widths;
  }
}
