package cn.jiping.output;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ChartPainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The plainest chart: title, and a bar and its words for each value. */
public final class PlainCharts implements ChartPainter {
  private final Fonts fonts;

  public PlainCharts(Fonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area, Block.Chart chart) {
    g.setFont(fonts.file(Fonts.CHART).awt().deriveFont(10f));
    double pitch = area.getHeight() / (chart.bars().size() + 1);
    double y = area.getY() + pitch / 2;
    g.setColor(Color.BLACK);
    g.drawString(chart.title(), (float) area.getX(), (float) y);
    for (Block.Bar bar : chart.bars()) {
      y += pitch;
      g.setColor(Color.LIGHT_GRAY);
      double length = Math.min(area.getWidth() / 2, bar.value().doubleValue());
      g.fill(new Rectangle2D.Double(area.getX(), y - 10, length, 12));
      g.setColor(Color.BLACK);
      g.drawString(bar.category() + bar.label(), (float) area.getX(), (float) y);
    }
  }
}
