package cn.jiping.service;

import cn.jiping.domain.document.Block;

/** Draws charts for the screen, with the very drawing that the paper gets. Thread-safe. */
public interface ChartRenderer {
  /**
   * @param width in pixels, at least 100
   * @param height in pixels, at least 80
   * @param scale pixels for one point of the drawing, e.g. 1.5 on a screen at 150 %
   */
  Raster render(Block.Chart chart, int width, int height, double scale);
}
