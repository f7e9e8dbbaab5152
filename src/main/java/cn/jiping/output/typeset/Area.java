package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell that may reach over several pieces, and so over pages. It is the same cell
 * only when it is the same object.
 */
final class Area {
  /** Height of a line in em. */
  static final double LEADING = 1.35;

  /** Over the first and under the last line, in em. */
  static final double PADDING = 0.35;

  private final List<Line> lines;
  private final double size;
  private final Room room;
  private final int tag;
  private final boolean repeated;

  /**
   * Where the lines stand.
   *
   * @param left edge of the room for text in pt
   * @param right edge of it; figures end there
   * @param hanging what hangs over the right edge: the mark behind a figure, in pt by line
   */
  record Room(double left, double right, Align align, double hanging) {
    private double x(Line line) {
      return switch (align) {
        case LEFT -> left;
        case CENTER -> (left + right - line.width()) / 2;
        case RIGHT -> right - line.width() + hanging;
      };
    }
  }

  /**
   * @param size of the characters in pt
   * @param repeated its text is set again on each page that it reaches over
   */
  Area(List<Line> lines, double size, Room room, int tag, boolean repeated) {
    this.lines = List.copyOf(lines);
    this.size = size;
    this.room = room;
    this.tag = tag;
    this.repeated = repeated;
  }

  int lines() {
    return lines.size();
  }

  boolean isRepeated() {
    return repeated;
  }

  /** Height that its whole text needs, in pt. */
  double height() {
    return height(lines.size(), size);
  }

  static double height(int lines, double size) {
    return (lines * LEADING + 2 * PADDING) * size;
  }

  /**
   * Lines for which there is room where a page ends.
   *
   * @param from the first of them; over the first of all there is some space
   */
  int capacity(double height, int from) {
    double em = height / size - (from == 0 ? PADDING : 0);
    return (int) Math.max(0, Math.floor(em / LEADING + 1e-6));
  }

  /**
   * Some of its lines, in the middle of a height when they are all of them.
   *
   * @param again they were set on a page before: they are read there
   */
  List<Item> items(double height, int from, int to, boolean again) {
    boolean whole = from == 0 && to == lines.size();
    double free = Math.max(0, height - (to - from) * LEADING * size);
    double top = whole ? free / 2 : from == 0 ? Math.min(free, PADDING * size) : 0;
    List<Item> items = new ArrayList<>();
    for (int i = from; i < to; i++) {
      double upper = top + ((i - from) * LEADING + (LEADING - 1) / 2) * size;
      Line line = lines.get(i);
      double baseline = upper + Grid.ASCENT * size;
      items.addAll(line.runs(room.x(line), baseline, again ? Tag.ARTIFACT : tag));
    }
    return items;
  }
}
