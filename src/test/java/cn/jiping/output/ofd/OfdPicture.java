package cn.jiping.output.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Scanner;
import org.w3c.dom.Element;

/** A page of an OFD as a viewer would show it, drawn from what the file says and nothing else. */
final class OfdPicture {
  private OfdPicture() {}

  /**
   * @param scale pixels for one mm
   */
  static BufferedImage of(OfdFile file, Element page, int width, int height, double scale)
      throws Exception {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.scale(scale, scale);
    for (Element object : OfdFile.all(page, "*")) {
      AffineTransform before = g.getTransform();
      if (object.getLocalName().equals("TextObject")) {
        enter(g, object);
        g.fill(text(file, object, g));
      } else if (object.getLocalName().equals("PathObject")) {
        enter(g, object);
        Shape path = path(OfdFile.one(object, "AbbreviatedData").getTextContent());
        if (object.getAttribute("Fill").equals("true")) {
          g.fill(path);
        } else {
          g.setStroke(new BasicStroke((float) OfdFile.numbers(object, "LineWidth")[0]));
          g.draw(path);
        }
      }
      g.setTransform(before);
    }
    g.dispose();
    return image;
  }

  private static void enter(Graphics2D g, Element object) {
    double[] box = OfdFile.numbers(object, "Boundary");
    g.translate(box[0], box[1]);
    double[] matrix = OfdFile.numbers(object, "CTM");
    if (matrix.length > 0) {
      g.transform(new AffineTransform(matrix));
    }
    g.setColor(Color.BLACK);
    for (String kind : new String[] {"FillColor", "StrokeColor"}) {
      for (Element color : OfdFile.all(object, kind)) {
        double[] rgb = OfdFile.numbers(color, "Value");
        g.setColor(new Color((int) rgb[0], (int) rgb[1], (int) rgb[2]));
      }
    }
  }

  private static Shape text(OfdFile file, Element object, Graphics2D g) throws Exception {
    byte[] program = file.files().get("Doc_0/Res/font_" + object.getAttribute("Font") + ".ttf");
    Font font =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program))
            .deriveFont((float) OfdFile.numbers(object, "Size")[0]);
    Element code = OfdFile.one(object, "TextCode");
    GlyphVector glyphs = font.createGlyphVector(g.getFontRenderContext(), code.getTextContent());
    double[] delta = OfdFile.numbers(code, "DeltaX");
    double x = 0;
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      glyphs.setGlyphPosition(i, new Point2D.Double(x, 0));
      x += i < delta.length ? delta[i] : 0;
    }
    return glyphs.getOutline(
        (float) OfdFile.numbers(code, "X")[0], (float) OfdFile.numbers(code, "Y")[0]);
  }

  private static Shape path(String data) {
    Path2D path = new Path2D.Double();
    try (Scanner in = new Scanner(data)) {
      while (in.hasNext()) {
        switch (in.next()) {
          case "S", "M" -> path.moveTo(next(in), next(in));
          case "L" -> path.lineTo(next(in), next(in));
          case "Q" -> path.quadTo(next(in), next(in), next(in), next(in));
          case "B" -> path.curveTo(next(in), next(in), next(in), next(in), next(in), next(in));
          default -> path.closePath();
        }
      }
    }
    return path;
  }

  private static double next(Scanner in) {
    return Double.parseDouble(in.next());
  }
}
