package cn.jiping.output.typeset;

import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Breaks a paragraph into lines. A line takes as many characters as fit. What may not start the
 * next line is pulled in by compressing marks, when that changes the line less than stepping back
 * to the last place where it may end and spreading the rest.
 */
final class LineBreaker {
  /** Far below what a printer can show, far above the rounding of a sum of 28 widths; pt. */
  private static final double EPSILON = 0.001;

  /** A mark that lost space is seen sooner than the same space spread over a line. */
  private static final double SQUEEZE_COST = 2;

  private final Glyph[] text;
  private final double size;
  private final IntPredicate joined;

  private LineBreaker(List<Glyph> text, double size, IntPredicate joined) {
    this.text = text.toArray(Glyph[]::new);
    this.size = size;
    this.joined = joined;
  }

  /**
   * Lines that end at the right edge, but for the last one.
   *
   * @param first width of the first line, in pt
   * @param width of the others, in pt
   */
  static List<Line> justified(List<Glyph> text, double size, double first, double width) {
    return new LineBreaker(text, size, i -> false).lines(first, width, true);
  }

  /** Lines that end where they end: titles, cells of tables. */
  static List<Line> ragged(List<Glyph> text, double size, double width) {
    return new LineBreaker(text, size, i -> false).lines(width, width, false);
  }

  /** Ragged lines of a narrow cell, in which a word stays on one line where there is room. */
  static List<Line> cell(List<Glyph> text, double size, double width) {
    return new LineBreaker(text, size, CellWords.joined(text)).lines(width, width, false);
  }

  private List<Line> lines(double first, double width, boolean justify) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length) {
      double room = lines.isEmpty() ? first : width;
      int to = next(from, room);
      boolean full = justify && to < text.length;
      lines.add(LineSpacing.set(Arrays.asList(text).subList(from, to), size, room, full));
      from = to;
    }
    return lines;
  }

  /** Where the line that starts at {@code from} ends. */
  private int next(int from, double room) {
    int fitting = -1;
    double slack = 0;
    double pen = 0;
    double ink = 0;
    double give = 0;
    for (int i = from; i < text.length; i++) {
      pen += text[i].em() * size;
      ink = text[i].isSpace() ? ink : pen;
      give += LineRules.isCompressible(text[i]) ? size / 2 : 0;
      if (ink - give > room + EPSILON) {
        break;
      }
      if (!LineRules.mayBreakAfter(text, i) || joined.test(i)) {
        continue;
      }
      if (ink > room + EPSILON) {
        double excess = ink - room;
        boolean better = squeezed(excess, text[i]) <= slack / SQUEEZE_COST + EPSILON;
        return fitting < 0 || better ? i + 1 : fitting;
      }
      fitting = i + 1;
      slack = room - ink;
    }
    return fitting < 0 ? cut(from, room) : fitting;
  }

  /** What has to be taken from marks inside the line; at its end nobody sees it. */
  private double squeezed(double excess, Glyph last) {
    boolean free = LineRules.isCompressible(last) && !LineRules.isOpening(last);
    return free ? Math.max(0, excess - size / 2) : excess;
  }

  /** Something longer than a line that may not be split is split all the same, never clipped. */
  private int cut(int from, double room) {
    int to = from + 1;
    double pen = text[from].em() * size;
    while (to < text.length && pen + text[to].em() * size <= room + EPSILON) {
      pen += text[to++].em() * size;
    }
    int best = to;
    while (best - from > (to - from) / 2
        && best < text.length
        && (LineRules.mayNotStart(text, best) || LineRules.mayNotEnd(text[best - 1]))) {
      best--;
    }
    return best - from > (to - from) / 2 ? best : to;
  }
}
