package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a chart. Thread-safe; the same chart in the same area is always the same drawing. */
public interface ChartPainter {
  /**
   * Draws the chart, with its title, inside the area and nowhere else.
   *
   * @param g its units are pt, y grows downwards
   * @param area where the chart stands, in pt
   */
  void draw(Graphics2D g, Rectangle2D area, Block.Chart chart);
}
