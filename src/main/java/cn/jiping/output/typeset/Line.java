package cn.jiping.output.typeset;

import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of text, with the place of each character.
 *
 * @param offsets left edge of each glyph from the line's start, in pt
 * @param width up to the last visible character's advance, in pt
 */
record Line(List<Glyph> glyphs, double[] offsets, double size, double width) {
  /** The line as runs, one a font. */
  List<Item> runs(double x, double baseline, int tag) {
    List<Item> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).font() != glyphs.get(start).font()) {
        runs.add(run(start, i, x, baseline, tag));
        start = i;
      }
    }
    return runs;
  }

  private Item.GlyphRun run(int from, int to, double x, double baseline, int tag) {
    double origin = offsets[from];
    double[] places = Arrays.stream(offsets, from, to).map(o -> o - origin).toArray();
    List<Glyph> part = List.copyOf(glyphs.subList(from, to));
    return new Item.GlyphRun(
        part.getFirst().font(), size, x + origin, baseline, part, places, tag, Item.Ink.BLACK);
  }
}
