package cn.jiping.service;

/**
 * A picture as pixels, which every toolkit can show.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb width × height pixels, row by row, alpha first, not premultiplied; owned by the
 *     reader
 */
public record Raster(int width, int height, int[] argb) {
  /**
   * The picture turned clockwise.
   *
   * @param quarters how often by 90°, 0–3
   */
  public Raster turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    int[] turned = new int[argb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = height - 1 - y;
        turned[x * height + column] = argb[y * width + x];
      }
    }
    return new Raster(height, width, turned).turned(quarters - 1);
  }
}
