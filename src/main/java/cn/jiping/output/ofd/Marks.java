package cn.jiping.output.ofd;

import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.service.Pages;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Takes pages apart into marks; charts are drawn into lines, areas and text. */
final class Marks {
  private final Fonts fonts;
  private final ChartPainter charts;

  Marks(Fonts fonts, ChartPainter charts) {
    this.fonts = fonts;
    this.charts = charts;
  }

  /** What is seen on the page, in reading order. */
  List<Mark> of(Page page) {
    AffineTransform upright = new AffineTransform();
    AffineTransform space =
        page.turned() ? new AffineTransform(0, -1, 1, 0, 0, Pages.HEIGHT) : upright;
    List<Mark> marks = new ArrayList<>();
    page.items().forEach(item -> add(marks, space, item));
    page.furniture().forEach(item -> add(marks, upright, item));
    return marks;
  }

  /**
   * @param space from the space of the items to that of the page
   */
  private void add(List<Mark> marks, AffineTransform space, Item item) {
    switch (item) {
      case Item.GlyphRun run -> {
        AffineTransform place = new AffineTransform(space);
        place.translate(run.x(), run.y());
        marks.add(
            new Mark.Text(
                run.font(), run.size(), place, run.glyphs(), run.offsets(), color(run.ink())));
      }
      case Item.Rule rule -> {
        Line2D line = new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2());
        marks.add(
            new Mark.Path(space.createTransformedShape(line), rule.thickness(), color(rule.ink())));
      }
      case Item.ChartBox box -> {
        MarkGraphics g = new MarkGraphics(fonts, marks);
        g.transform(space);
        g.translate(box.x(), box.y());
        charts.draw(g, new Rectangle2D.Double(0, 0, box.width(), box.height()), box.chart());
        g.dispose();
      }
      case Item.Picture picture -> {
        AffineTransform place = new AffineTransform(space);
        place.translate(picture.x(), picture.y());
        place.scale(picture.width(), picture.height());
        marks.add(new Mark.Picture(picture.image().file(), place));
      }
      case Item.Link link -> {}
    }
  }

  private static Color color(Item.Ink ink) {
    return ink == Item.Ink.RED ? Color.RED : Color.BLACK;
  }
}
