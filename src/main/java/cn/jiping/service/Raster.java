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

  /**
   * The picture made smaller, each dot the mean of those it stands for: letters stay readable.
   *
   * @param newWidth at least 1; when it is more than there is, there is no change
   * @param newHeight as {@code newWidth}
   */
  public Raster shrunk(int newWidth, int newHeight) {
    if (newWidth >= width || newHeight >= height) {
      return this;
    }
    int[] small = new int[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      int top = start(y, height, newHeight);
      int bottom = start(y + 1, height, newHeight);
      for (int x = 0; x < newWidth; x++) {
        int left = start(x, width, newWidth);
        small[y * newWidth + x] = mean(left, start(x + 1, width, newWidth), top, bottom);
      }
    }
    return new Raster(newWidth, newHeight, small);
  }

  private static int start(int index, int all, int parts) {
    return (int) ((long) index * all / parts);
  }

  private int mean(int left, int right, int top, int bottom) {
    int alpha = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int dot = argb[y * width + x];
        alpha += dot >>> 24;
        red += dot >> 16 & 0xFF;
        green += dot >> 8 & 0xFF;
        blue += dot & 0xFF;
      }
    }
    int dots = (right - left) * (bottom - top);
    return alpha / dots << 24 | red / dots << 16 | green / dots << 8 | blue / dots;
  }
}
