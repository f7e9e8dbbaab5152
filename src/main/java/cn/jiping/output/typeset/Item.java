package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.util.List;

/** Something that is drawn on a page; lengths in pt. */
public sealed interface Item {
  /** The part of the structure it belongs to, or {@link Tag#ARTIFACT}. */
  int tag();

  /** The same item elsewhere, its tag {@code tags} further on. */
  Item moved(double dx, double dy, int tags);

  /** Colours of the paper. */
  enum Ink {
    BLACK,
    /** The red of a document's head. */
    RED
  }

  private static int later(int tag, int tags) {
    return tag > Tag.ROOT ? tag + tags : tag;
  }

  /**
   * Characters of one font on one line.
   *
   * @param x left edge of the run
   * @param y baseline
   * @param offsets of each glyph from {@code x}; never changed
   */
  record GlyphRun(
      FontFile font,
      double size,
      double x,
      double y,
      List<Glyph> glyphs,
      double[] offsets,
      int tag,
      Ink ink)
      implements Item {
    @Override
    public GlyphRun moved(double dx, double dy, int tags) {
      return new GlyphRun(font, size, x + dx, y + dy, glyphs, offsets, later(tag, tags), ink);
    }

    /** The same characters in another colour. */
    GlyphRun in(Ink other) {
      return new GlyphRun(font, size, x, y, glyphs, offsets, tag, other);
    }

    /** Its characters. */
    public String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(g -> text.appendCodePoint(g.codePoint()));
      return text.toString();
    }
  }

  /** A straight line; always an artifact. */
  record Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink)
      implements Item {
    Rule(double x1, double y1, double x2, double y2, double thickness) {
      this(x1, y1, x2, y2, thickness, Ink.BLACK);
    }

    @Override
    public int tag() {
      return Tag.ARTIFACT;
    }

    @Override
    public Rule moved(double dx, double dy, int tags) {
      return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, ink);
    }
  }

  /** The place of a chart. */
  record ChartBox(double x, double y, double width, double height, Block.Chart chart, int tag)
      implements Item {
    @Override
    public ChartBox moved(double dx, double dy, int tags) {
      return new ChartBox(x + dx, y + dy, width, height, chart, later(tag, tags));
    }
  }

  /** The place of a picture, which is turned upright and fills it. */
  record Picture(double x, double y, double width, double height, Block.Image image, int tag)
      implements Item {
    @Override
    public Picture moved(double dx, double dy, int tags) {
      return new Picture(x + dx, y + dy, width, height, image, later(tag, tags));
    }
  }

  /**
   * An area that leads to a heading when it is clicked; nothing is drawn.
   *
   * @param target tag of the heading
   * @param words what it leads to
   */
  record Link(double x, double y, double width, double height, int target, String words, int tag)
      implements Item {
    @Override
    public Link moved(double dx, double dy, int tags) {
      return new Link(x + dx, y + dy, width, height, target, words, later(tag, tags));
    }
  }
}
