package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Block.Face;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are, and how large its characters. */
final class TableGrid {
  /** Between a rule and the text beside it, in pt. */
  static final double PADDING = 5;

  /** A column of text has room for so many characters on a line; one of short words for fewer. */
  private static final double TEXT = 10;

  private static final double SHORT_WORDS = 5;

  /**
   * Figures stand under the middle of their head, but not further from the rule than this, in em.
   */
  private static final double DEEPEST = 2;

  private final List<Column> columns;
  private final double size;
  private final double[] widths;
  private final double[] figureWidths;
  private final double[] fractions;

  private TableGrid(
      List<Column> columns, double size, double[] widths, double[] figures, double[] fractions) {
    this.columns = columns;
    this.size = size;
    this.widths = widths;
    this.figureWidths = figures;
    this.fractions = fractions;
  }

  static TableGrid of(Block.Table table, double width, Characters characters) {
    int count = table.columns().size();
    List<List<String>> rows = new ArrayList<>(table.rows());
    table.totals().ifPresent(rows::add);
    double[] figures = new double[count];
    double[] fractions = new double[count];
    double[] needs = new double[count];
    double[] wishes = new double[count];
    for (int i = 0; i < count; i++) {
      double whole = 0;
      double longest = em(table.columns().get(i).head(), characters);
      for (List<String> row : rows) {
        double fraction = em(fraction(row.get(i)), characters);
        double all = em(row.get(i), characters);
        whole = Math.max(whole, all - fraction);
        fractions[i] = Math.max(fractions[i], fraction);
        longest = Math.max(longest, all);
      }
      figures[i] = table.columns().get(i).align() == Align.RIGHT ? whole + fractions[i] : 0;
      double words = table.columns().get(i).align() == Align.LEFT ? TEXT : SHORT_WORDS;
      needs[i] = Math.max(figures[i], Math.min(longest, words));
      wishes[i] = Math.max(longest, needs[i]);
    }
    ColumnWidths widths = ColumnWidths.of(table.columns(), needs, wishes, width);
    return new TableGrid(table.columns(), widths.size(), widths.widths(), figures, fractions);
  }

  private static double em(String text, Characters characters) {
    return characters.of(Face.BODY, text).stream().mapToDouble(g -> g.em()).sum();
  }

  private static String fraction(String text) {
    int point = text.indexOf('.');
    return point < 0 ? "" : text.substring(point);
  }

  /** From the first rule to the last in pt. */
  double width() {
    return left(widths.length);
  }

  int columns() {
    return columns.size();
  }

  /** Size of the characters in pt. */
  double size() {
    return size;
  }

  Align align(int column) {
    return columns.get(column).align();
  }

  /** Left edge in pt. */
  double left(int column) {
    double left = 0;
    for (int i = 0; i < column; i++) {
      left += widths[i];
    }
    return left;
  }

  /** Width from rule to rule in pt. */
  double width(int column) {
    return widths[column];
  }

  /** Room for text in pt. */
  double textWidth(int column) {
    return widths[column] - 2 * PADDING;
  }

  /** Right edge of a figure in pt: the decimal points of a column stand under one another. */
  double figureEnd(int column, Line figure) {
    double middle = (widths[column] - figureWidths[column] * size) / 2;
    double depth = Math.max(PADDING, Math.min(middle, DEEPEST * size));
    String text = text(figure);
    double fraction =
        figure.glyphs().stream()
            .skip(text.length() - fraction(text).length())
            .mapToDouble(g -> g.em())
            .sum();
    boolean isFigure = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    double missing = isFigure ? fractions[column] - fraction : 0;
    return left(column) + widths[column] - depth - missing * size;
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    line.glyphs().forEach(g -> text.appendCodePoint(g.codePoint()));
    return text.toString();
  }
}
