package cn.jiping.output.sheet;

import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.domain.document.SpanGrid.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Widths and heights of a form on a sheet. A spreadsheet does not make rows higher for what stands
 * in merged cells, so that the heights are counted: a hanzi is as wide as two digits.
 */
final class FormSizes {
  /** A spreadsheet has no higher rows, in pt. */
  static final float HIGHEST = 400;

  private static final float LINE = 14;
  private static final float AROUND = 6;

  /** Of each column no text gets, in digits. */
  private static final double PADDING = 1;

  private final SpanGrid grid;
  private final double[] widths;
  private final int[] lines;

  /**
   * @param width of the form in digits
   */
  FormSizes(SpanTable form, SpanGrid grid, int width) {
    this.grid = grid;
    double all = form.weights().stream().mapToDouble(Double::doubleValue).sum();
    double room = width - PADDING * grid.columns();
    this.widths = form.weights().stream().mapToDouble(w -> room * w / all + PADDING).toArray();
    this.lines = new int[grid.rows()];
    grid.cells().stream()
        .sorted(Comparator.comparing((Placed p) -> p.cell().rows()))
        .forEach(this::widen);
  }

  private void widen(Placed placed) {
    double width = -PADDING;
    for (int column = placed.column(); column < placed.endColumn(); column++) {
      width += widths[column];
    }
    int missing = Math.max(1, lines(placed.cell().text(), width));
    for (int row = placed.row(); row < placed.endRow(); row++) {
      missing -= lines[row];
    }
    for (int i = 0; i < missing; i++) {
      lines[placed.endRow() - 1 - i % placed.cell().rows()]++;
    }
  }

  /** How many lines a text has: about one digit of a line stays blank where a mark is pulled in. */
  private static int lines(String text, double width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      double digits = paragraph.codePoints().mapToDouble(c -> c < 0x2000 ? 1 : 2).sum();
      lines += Math.max(1, (int) Math.ceil(digits / Math.max(2, Math.floor(width / 2) * 2)));
    }
    return lines;
  }

  /** Width of a column in digits. */
  double width(int column) {
    return widths[column];
  }

  /** Height of a row of the form in pt: what is too much for one row of the sheet, in several. */
  List<Float> heights(int row) {
    List<Float> heights = new ArrayList<>();
    float height = Math.max(1, lines[row]) * LINE + AROUND;
    for (; height > HIGHEST; height -= HIGHEST) {
      heights.add(HIGHEST);
    }
    heights.add(height);
    return heights;
  }

  /** Height of a paragraph under the form. */
  float footHeight(String text) {
    double width = -PADDING;
    for (double column : widths) {
      width += column;
    }
    return Math.min(HIGHEST, lines(text, width) * LINE + AROUND);
  }
}
