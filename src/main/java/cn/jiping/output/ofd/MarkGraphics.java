package cn.jiping.output.ofd;

import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.List;

/**
 * Keeps what is drawn on it as marks. Text stays text, in the fonts of the charts; areas are cut to
 * the clip, text is not. Paint is one opaque colour.
 */
final class MarkGraphics extends ShapeGraphics {
  private final Fonts fonts;
  private final List<Mark> marks;

  /**
   * @param marks where the marks are added; their space is that of the untransformed graphics
   */
  MarkGraphics(Fonts fonts, List<Mark> marks) {
    this(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics(), fonts, marks);
  }

  private MarkGraphics(Graphics2D state, Fonts fonts, List<Mark> marks) {
    super(state);
    this.fonts = fonts;
    this.marks = marks;
  }

  @Override
  public Graphics create() {
    return new MarkGraphics((Graphics2D) state.create(), fonts, marks);
  }

  @Override
  public void fill(Shape shape) {
    Shape seen = shape;
    if (getClip() != null && !getClip().contains(shape.getBounds2D())) {
      Area cut = new Area(shape);
      cut.intersect(new Area(getClip()));
      seen = cut;
    }
    Shape placed = getTransform().createTransformedShape(seen);
    if (!placed.getBounds2D().isEmpty()) {
      marks.add(new Mark.Path(placed, 0, getColor()));
    }
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    draw(text, getFont(), x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder characters = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      characters.append(c);
    }
    text.first();
    Font font = (Font) text.getAttribute(TextAttribute.FONT);
    draw(characters.toString(), font == null ? getFont() : font, x, y);
  }

  private void draw(String text, Font font, double x, double y) {
    List<Glyph> glyphs = fonts.glyphs(Fonts.CHART, text);
    double size = font.getSize2D();
    double pen = x;
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).font() != glyphs.get(from).font()) {
        pen += add(List.copyOf(glyphs.subList(from, i)), size, pen, y);
        from = i;
      }
    }
  }

  /** Adds glyphs of one font; their width. */
  private double add(List<Glyph> glyphs, double size, double x, double y) {
    double[] offsets = new double[glyphs.size()];
    double width = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = width;
      width += glyphs.get(i).em() * size;
    }
    AffineTransform place = getTransform();
    place.translate(x, y);
    marks.add(new Mark.Text(glyphs.getFirst().font(), size, place, glyphs, offsets, getColor()));
    return width;
  }
}
