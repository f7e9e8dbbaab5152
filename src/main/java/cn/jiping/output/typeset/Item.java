package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.util.List;

/** Something that is drawn on a page; lengths in pt. */
public sealed interface Item {
  /** The part of the structure it belongs to, or {@link Tag#ARTIFACT}. */
  int tag();

  /** The same item elsewhere. */
  Item moved(double dx, double dy);

  /**
   * Characters of one font on one line.
   *
   * @param x left edge of the run
   * @param y baseline
   * @param offsets of each glyph from {@code x}; never changed
   */
  record GlyphRun(
      FontFile font, double size, double x, double y, List<Glyph> glyphs, double[] offsets, int tag)
      implements Item {
    @Override
    public GlyphRun moved(double dx, double dy) {
      return new GlyphRun(font, size, x + dx, y + dy, glyphs, offsets, tag);
    }

    /** Its characters. */
    public String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(g -> text.appendCodePoint(g.codePoint()));
      return text.toString();
    }
  }

  /** A straight line of a table; always an artifact. */
  record Rule(double x1, double y1, double x2, double y2, double thickness) implements Item {
    @Override
    public int tag() {
      return Tag.ARTIFACT;
    }

    @Override
    public Rule moved(double dx, double dy) {
      return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness);
    }
  }

  /** The place of a chart. */
  record ChartBox(double x, double y, double width, double height, Block.Chart chart, int tag)
      implements Item {
    @Override
    public ChartBox moved(double dx, double dy) {
      return new ChartBox(x + dx, y + dy, width, height, chart, tag);
    }
  }
}
