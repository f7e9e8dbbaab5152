package cn.jiping.output.ofd;

import cn.jiping.output.font.Glyph;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;

/** Writes the objects of one page (GB/T 33190, 7.7). */
final class PageContent {
  /** How far glyphs reach above and below the baseline in em: the box in which text is found. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = 0.12;

  private final SubsetFonts fonts;
  private final Pictures pictures;
  private final Ids ids;
  private final CT_Layer layer = new CT_Layer();

  PageContent(SubsetFonts fonts, Pictures pictures, Ids ids) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.ids = ids;
  }

  Page of(List<Mark> marks) {
    layer.setObjID(ids.next());
    layer.setType(Type.Body);
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Text text -> add(text);
        case Mark.Path path -> add(path);
        case Mark.Picture picture -> add(picture);
      }
    }
    return new Page().setContent(new Content().addLayer(layer));
  }

  /**
   * A character beyond the BMP gets an object of its own: viewers don't agree whether it counts as
   * one code or two, and the font's table doesn't have it.
   */
  private void add(Mark.Text text) {
    List<Glyph> glyphs = text.glyphs();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isBmp(glyphs.get(i)) || !isBmp(glyphs.get(i - 1))) {
        add(text, from, i);
        from = i;
      }
    }
  }

  private void add(Mark.Text text, int from, int to) {
    SubsetFont font = fonts.of(text.font());
    Glyph last = text.glyphs().get(to - 1);
    double start = text.offsets()[from];
    double end = text.offsets()[to - 1] + last.em() * text.size();
    AffineTransform place = text.place();
    Rectangle2D own =
        new Rectangle2D.Double(
            start, -ASCENT * text.size(), end - start, (ASCENT + DESCENT) * text.size());
    ST_Box box = box(place.createTransformedShape(own).getBounds2D());
    TextObject object = new TextObject(ids.next());
    object.setBoundary(box);
    object.setFont(font.id());
    object.setSize(Mm.of(text.size()));
    if (!text.color().equals(Color.BLACK)) {
      object.setFillColor(color(text.color()));
    }
    double x = Mm.of(place.getTranslateX()) - box.getTopLeftX();
    double y = Mm.of(place.getTranslateY()) - box.getTopLeftY();
    TextCode code = new TextCode();
    if (isUpright(place)) {
      code.setCoordinate(Mm.rounded(x + Mm.of(start)), Mm.rounded(y));
    } else {
      object.setCTM(matrix(place, x, y));
      code.setCoordinate(Mm.of(start), 0.0);
    }
    if (!isBmp(last)) {
      object.addCGTransform(outline(font.glyphIds().get(last.codePoint())));
    }
    if (to - from > 1) {
      code.setDeltaX(advances(text.offsets(), from, to));
    }
    StringBuilder characters = new StringBuilder();
    text.glyphs().subList(from, to).forEach(g -> characters.appendCodePoint(g.codePoint()));
    object.addTextCode(code.setContent(characters.toString()));
    layer.addPageBlock(object);
  }

  /** From each glyph to the next; what rounding takes from one, the next gets back. */
  private static Double[] advances(double[] offsets, int from, int to) {
    Double[] advances = new Double[to - from - 1];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = Mm.rounded(Mm.of(offsets[from + i + 1]) - Mm.of(offsets[from + i]));
    }
    return advances;
  }

  private static CT_CGTransform outline(int glyphId) {
    return new CT_CGTransform()
        .setCodePosition(0)
        .setCodeCount(1)
        .setGlyphCount(1)
        .setGlyphs(new ST_Array(glyphId));
  }

  private void add(Mark.Path path) {
    boolean filled = path.thickness() == 0;
    Rectangle2D reach =
        filled
            ? path.shape().getBounds2D()
            : new BasicStroke((float) path.thickness())
                .createStrokedShape(path.shape())
                .getBounds2D();
    ST_Box box = box(reach);
    PathObject object = new PathObject(new ST_ID(ids.next()));
    object.setBoundary(box);
    if (filled) {
      object.setStroke(false);
      object.setFill(true);
      object.setFillColor(color(path.color()));
    } else {
      object.setLineWidth(Mm.of(path.thickness()));
      object.setStrokeColor(color(path.color()));
    }
    object.setAbbreviatedData(PathData.of(path.shape(), box.getTopLeftX(), box.getTopLeftY()));
    layer.addPageBlock(object);
  }

  /** The matrix takes the square of side 1 to the object's own area (GB/T 33190, 10). */
  private void add(Mark.Picture picture) {
    AffineTransform place = picture.place();
    Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
    ST_Box box = box(place.createTransformedShape(square).getBounds2D());
    ImageObject object = new ImageObject(ids.next());
    object.setBoundary(box);
    object.setResourceID(new ST_RefID(pictures.id(picture.file())));
    object.setCTM(
        new ST_Array(
            Mm.of(place.getScaleX()),
            Mm.of(place.getShearY()),
            Mm.of(place.getShearX()),
            Mm.of(place.getScaleY()),
            Mm.of(place.getTranslateX()) - box.getTopLeftX(),
            Mm.of(place.getTranslateY()) - box.getTopLeftY()));
    layer.addPageBlock(object);
  }

  private static boolean isBmp(Glyph glyph) {
    return Character.isBmpCodePoint(glyph.codePoint());
  }

  private static boolean isUpright(AffineTransform place) {
    return (place.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
  }

  private static ST_Array matrix(AffineTransform place, double x, double y) {
    return new ST_Array(
        Mm.rounded(place.getScaleX()),
        Mm.rounded(place.getShearY()),
        Mm.rounded(place.getShearX()),
        Mm.rounded(place.getScaleY()),
        Mm.rounded(x),
        Mm.rounded(y));
  }

  private static ST_Box box(Rectangle2D area) {
    return new ST_Box(
        Mm.of(area.getX()), Mm.of(area.getY()), Mm.of(area.getWidth()), Mm.of(area.getHeight()));
  }

  private static CT_Color color(Color color) {
    return CT_Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
  }
}
