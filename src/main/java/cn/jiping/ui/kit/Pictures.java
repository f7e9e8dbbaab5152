package cn.jiping.ui.kit;

import cn.jiping.service.Raster;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels as an image of the toolkit. */
public final class Pictures {
  private Pictures() {}

  /** The same pixels. */
  public static WritableImage of(Raster raster) {
    int width = raster.width();
    int height = raster.height();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), raster.argb(), 0, width);
    return image;
  }

  /** An image of the toolkit as pixels. */
  public static Raster raster(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Raster(width, height, argb);
  }
}
