package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a form are, how large its characters, and the lines of its cells. */
final class SpanColumns {
  /** 5号, 小5号: forms are set small. */
  private static final double[] SIZES = {10.5, 9};

  /** Between a rule and the text beside it, in pt. */
  private static final double PADDING = 2.5;

  /** Something longer that can't be broken, such as an address, is broken all the same; in em. */
  private static final double LONGEST = 8;

  /** Figures stand in the middle of their column, but not further from the rule, in em. */
  private static final double DEEPEST = 2;

  /** A last line is not shorter, where the others can be; in em. */
  private static final double SHORTEST = 2.1;

  private final Characters characters;
  private final SpanGrid grid;
  private final double size;
  private final double[] lefts;
  private final double[] figures;

  SpanColumns(Block.SpanTable table, SpanGrid grid, double width, Characters characters) {
    this.characters = characters;
    this.grid = grid;
    this.figures = new double[grid.columns()];
    double[] weights = table.weights().stream().mapToDouble(Double::doubleValue).toArray();
    ColumnWidths widths = ColumnWidths.of(weights, needs(), SIZES, PADDING, width);
    this.size = widths.size();
    this.lefts = new double[grid.columns() + 1];
    for (int i = 0; i < grid.columns(); i++) {
      lefts[i + 1] = lefts[i] + widths.widths()[i];
    }
  }

  private double[] needs() {
    double[] needs = new double[grid.columns()];
    for (SpanGrid.Placed placed : grid.cells()) {
      SpanCell cell = placed.cell();
      if (cell.columns() > 1) {
        continue;
      }
      int column = placed.column();
      for (String line : cell.text().split("\n")) {
        List<Glyph> glyphs = glyphs(cell, line);
        needs[column] = Math.max(needs[column], Math.min(unbroken(glyphs), LONGEST));
        if (cell.align() == Align.RIGHT) {
          double figure = em(glyphs) - em(mark(line, cell));
          figures[column] = Math.max(figures[column], figure);
        }
      }
    }
    return needs;
  }

  /** Width of the longest stretch in which no line may end, in em. */
  private static double unbroken(List<Glyph> glyphs) {
    Glyph[] text = glyphs.toArray(Glyph[]::new);
    double longest = 0;
    double stretch = 0;
    for (int i = 0; i < text.length; i++) {
      boolean mark = LineRules.isCompressible(text[i]);
      stretch += mark ? text[i].em() / 2 : text[i].em();
      longest = Math.max(longest, stretch);
      stretch = LineRules.mayBreakAfter(text, i) ? 0 : stretch;
    }
    return longest;
  }

  private List<Glyph> glyphs(SpanCell cell, String line) {
    return characters.of(cell.heading() ? Face.HEI : Face.BODY, line);
  }

  private List<Glyph> mark(String line, SpanCell cell) {
    return line.endsWith(SpanCell.MARK) ? glyphs(cell, SpanCell.MARK) : List.of();
  }

  private static double em(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(Glyph::em).sum();
  }

  /** Size of the characters in pt. */
  double size() {
    return size;
  }

  /** Left edge of a column in pt; that of the column after the last one is the right edge. */
  double left(int column) {
    return lefts[column];
  }

  /** From the first rule to the last in pt. */
  double width() {
    return lefts[lefts.length - 1];
  }

  /**
   * The text of a cell.
   *
   * @param repeated it is set again on each page that the cell reaches over
   */
  Area area(SpanGrid.Placed placed, int tag, boolean repeated) {
    SpanCell cell = placed.cell();
    double left = lefts[placed.column()] + PADDING;
    double right = lefts[placed.endColumn()] - PADDING;
    List<Line> lines = new ArrayList<>();
    if (!cell.text().isEmpty()) {
      for (String line : cell.text().split("\n")) {
        lines.addAll(lines(glyphs(cell, line), right - left, cell.align()));
      }
    }
    Area.Room room = new Area.Room(left, right, cell.align(), 0);
    if (cell.align() == Align.RIGHT && lines.size() == 1) {
      room = figure(placed, left, right);
    }
    return new Area(lines, size, room, tag, repeated);
  }

  /** Lines in the middle are about as long as each other; no single character has its own. */
  private List<Line> lines(List<Glyph> glyphs, double width, Align align) {
    List<Line> lines = LineBreaker.cell(glyphs, size, width);
    if (lines.size() == 1) {
      return lines;
    }
    if (align == Align.CENTER) {
      return narrowed(glyphs, lines, em(glyphs) * size / lines.size(), width);
    }
    boolean alone = lines.getLast().width() < SHORTEST * size;
    return alone ? narrowed(glyphs, lines, width - size, width - size / 2) : lines;
  }

  /** The same number of lines, but as narrow as they may be. */
  private List<Line> narrowed(List<Glyph> glyphs, List<Line> lines, double from, double to) {
    for (double width = from; width < to; width += size / 4) {
      List<Line> narrow = LineBreaker.cell(glyphs, size, width);
      if (narrow.size() == lines.size()) {
        return narrow;
      }
    }
    return lines;
  }

  /** Figures of a column end under one another; the mark behind one hangs over. */
  private Area.Room figure(SpanGrid.Placed placed, double left, double right) {
    double middle = (right - left - figures[placed.column()] * size) / 2;
    double depth = Math.max(0, Math.min(middle, DEEPEST * size));
    double mark = em(mark(placed.cell().text(), placed.cell())) * size;
    return new Area.Room(left, right - depth, Align.RIGHT, Math.min(mark, depth + PADDING));
  }
}
