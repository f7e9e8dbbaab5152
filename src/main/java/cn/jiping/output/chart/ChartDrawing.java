package cn.jiping.output.chart;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.output.typeset.ChartPainter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/**
 * Draws a chart: its title with the unit, the bars, and at each bar its category and its label. No
 * axis values, grid or legend, since the labels carry the figures. What does not fit the area is
 * set smaller, and nothing is ever drawn outside it. Thread-safe.
 */
public final class ChartDrawing implements ChartPainter {
  private static final Texts TEXTS = Texts.of(ChartDrawing.class);

  /** Size of all text in pt, where there is room. */
  private static final double TEXT_SIZE = 10.5;

  private static final double SMALLEST = 4;

  /** Width and height of one bar's place, in text sizes, below which the text gets smaller. */
  private static final double CHART_WIDTH = 34;

  private static final double ROW_HEIGHT = 2.6;
  private static final double TITLE_HEIGHT = 2;

  private final Font font;

  /**
   * @param font a font that has every character of the charts, of any size
   */
  public ChartDrawing(Font font) {
    this.font = font;
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area, Block.Chart chart) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      own.clip(area);
      own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      own.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      own.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      double size = textSize(area, chart);
      Font sized = font.deriveFont((float) size);
      drawTitle(own, area, chart, sized);
      if (!chart.bars().isEmpty()) {
        double title = size * TITLE_HEIGHT;
        Rectangle2D rest =
            new Rectangle2D.Double(
                area.getX(), area.getY() + title, area.getWidth(), area.getHeight() - title);
        new BarPlot(own, sized, chart).draw(rest);
      }
    } finally {
      own.dispose();
    }
  }

  private static void drawTitle(Graphics2D g, Rectangle2D area, Block.Chart chart, Font sized) {
    String title =
        chart.unit().isEmpty() ? chart.title() : TEXTS.get("title", chart.title(), chart.unit());
    g.setFont(sized);
    g.setPaint(Color.BLACK);
    TextUtils.drawAlignedString(
        title,
        g,
        (float) area.getCenterX(),
        (float) (area.getY() + sized.getSize2D() * 0.2),
        TextAnchor.TOP_CENTER);
  }

  /** The full size, or what still leaves room for every bar. */
  private static double textSize(Rectangle2D area, Block.Chart chart) {
    double rows = chart.kind() == Block.Chart.Kind.BARS ? chart.bars().size() : 3;
    double byHeight = area.getHeight() / (Math.max(rows, 1) * ROW_HEIGHT + TITLE_HEIGHT);
    double byWidth = area.getWidth() / CHART_WIDTH;
    return Math.max(SMALLEST, Math.min(TEXT_SIZE, Math.min(byHeight, byWidth)));
  }
}
