package cn.jiping.output.typeset;

import cn.jiping.output.font.Glyph;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places the characters of one line: compresses marks when it is too long, spreads when short. */
final class LineSpacing {
  private final List<Glyph> text;
  private final double size;
  private final double[] trims;
  private final double[] gaps;
  private int end;

  private LineSpacing(List<Glyph> text, double size) {
    this.text = text;
    this.size = size;
    this.trims = new double[text.size()];
    this.gaps = new double[text.size()];
    this.end = text.size();
    while (end > 1 && text.get(end - 1).isSpace()) {
      end--;
    }
  }

  /**
   * @param room width of the line in pt
   * @param full the line is to end at the right edge
   */
  static Line set(List<Glyph> text, double size, double room, boolean full) {
    return new LineSpacing(text, size).set(room, full);
  }

  private Line set(double room, boolean full) {
    double slack = room - text.subList(0, end).stream().mapToDouble(g -> g.em() * size).sum();
    if (slack < 0) {
      compress(-slack);
    } else if (full) {
      spread(slack);
    }
    double[] offsets = new double[text.size()];
    double pen = 0;
    double width = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = LineRules.isOpening(text.get(i)) ? pen - trims[i] : pen;
      pen += text.get(i).em() * size - trims[i] + gaps[i];
      width = i == end - 1 ? pen : width;
    }
    return new Line(text, offsets, size, width);
  }

  /** First the mark at the line's end, then marks beside marks, then the others; each by half. */
  private void compress(double excess) {
    double left = excess;
    left = trim(left, i -> i == end - 1 && !LineRules.isOpening(text.get(i)));
    left = trim(left, this::standsBesideMark);
    trim(left, i -> true);
  }

  private double trim(double excess, IntPredicate which) {
    int[] marks = marks(which);
    if (marks.length == 0 || excess <= 0) {
      return excess;
    }
    double each = Math.min(size / 2, excess / marks.length);
    for (int i : marks) {
      trims[i] = each;
    }
    return excess - each * marks.length;
  }

  private int[] marks(IntPredicate which) {
    return IntStream.range(0, end)
        .filter(i -> trims[i] == 0 && LineRules.isCompressible(text.get(i)) && which.test(i))
        .toArray();
  }

  private boolean standsBesideMark(int i) {
    boolean opening = LineRules.isOpening(text.get(i));
    int beside = opening ? i - 1 : i + 1;
    return beside >= 0 && beside < end && LineRules.isCompressible(text.get(beside));
  }

  /** Between hanzi; without any, between words; without words, between letters. */
  private void spread(double slack) {
    if (!spread(slack, i -> touchesHanzi(i) && !LineRules.isPair(text.get(i), text.get(i + 1)))
        && !spread(slack, i -> text.get(i).isSpace())) {
      spread(slack, i -> true);
    }
  }

  private boolean spread(double slack, IntPredicate which) {
    int[] places = IntStream.range(0, end - 1).filter(which).toArray();
    for (int i : places) {
      gaps[i] = slack / places.length;
    }
    return places.length > 0;
  }

  private boolean touchesHanzi(int i) {
    return text.get(i).isFull() || text.get(i + 1).isFull();
  }
}
