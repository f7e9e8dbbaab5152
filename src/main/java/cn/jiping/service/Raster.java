package cn.jiping.service;

/**
 * A picture as pixels, which every toolkit can show.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb width × height pixels, row by row, alpha first, not premultiplied; owned by the
 *     reader
 */
public record Raster(int width, int height, int[] argb) {}
