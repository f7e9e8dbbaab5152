package cn.jiping.output.preview;

import cn.jiping.output.font.Glyph;
import cn.jiping.output.image.Picture;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.service.Pages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a page on a {@link Graphics2D} whose unit is 1 pt. */
final class PagePainter {
  private final ChartPainter charts;

  PagePainter(ChartPainter charts) {
    this.charts = charts;
  }

  void paint(Graphics2D g, Page page) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Graphics2D items = (Graphics2D) g.create();
    if (page.turned()) {
      items.transform(new AffineTransform(0, -1, 1, 0, 0, Pages.HEIGHT));
    }
    paint(items, page.items());
    items.dispose();
    paint(g, page.furniture());
  }

  private void paint(Graphics2D g, List<Item> items) {
    for (Item item : items) {
      g.setColor(Color.BLACK);
      switch (item) {
        case Item.GlyphRun run -> {
          g.setColor(color(run.ink()));
          paint(g, run);
        }
        case Item.Rule rule -> {
          g.setColor(color(rule.ink()));
          g.setStroke(new BasicStroke((float) rule.thickness()));
          g.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
        }
        case Item.ChartBox box -> paint(g, box);
        case Item.Picture picture -> paint(g, picture);
        case Item.Link link -> {}
      }
    }
  }

  private static void paint(Graphics2D g, Item.GlyphRun run) {
    Font font = run.font().awt().deriveFont((float) run.size());
    int[] ids = run.glyphs().stream().mapToInt(Glyph::id).toArray();
    GlyphVector glyphs = font.createGlyphVector(g.getFontRenderContext(), ids);
    for (int i = 0; i < ids.length; i++) {
      glyphs.setGlyphPosition(i, new Point2D.Double(run.offsets()[i], 0));
    }
    g.drawGlyphVector(glyphs, (float) run.x(), (float) run.y());
  }

  private static Color color(Item.Ink ink) {
    return ink == Item.Ink.RED ? Color.RED : Color.BLACK;
  }

  /** No finer than the screen shows. */
  private static void paint(Graphics2D g, Item.Picture item) {
    AffineTransform scale = g.getTransform();
    double dots = Math.sqrt(Math.abs(scale.getDeterminant()));
    int longest = (int) Math.ceil(Math.max(item.width(), item.height()) * dots);
    BufferedImage image =
        Picture.read(item.image().file(), Math.clamp(longest, 1, Picture.LONGEST)).image();
    Graphics2D own = (Graphics2D) g.create();
    own.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    own.translate(item.x(), item.y());
    own.scale(item.width() / image.getWidth(), item.height() / image.getHeight());
    own.drawImage(image, 0, 0, null);
    own.dispose();
  }

  /** A painter may change the graphics as it likes: it gets its own. */
  private void paint(Graphics2D g, Item.ChartBox box) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(box.x(), box.y());
    charts.draw(own, new Rectangle2D.Double(0, 0, box.width(), box.height()), box.chart());
    own.dispose();
  }
}
