package cn.jiping.output.chart;

import cn.jiping.domain.document.Block;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.service.ChartRenderer;
import cn.jiping.service.Raster;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Charts as pixels for the screen, on a transparent ground. */
public final class ChartImages implements ChartRenderer {
  private final ChartPainter painter;

  public ChartImages(ChartPainter painter) {
    this.painter = painter;
  }

  @Override
  public Raster render(Block.Chart chart, int width, int height, double scale) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(scale, scale);
      painter.draw(g, new Rectangle2D.Double(0, 0, width / scale, height / scale), chart);
    } finally {
      g.dispose();
    }
    return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
