package cn.jiping.output.image;

import cn.jiping.service.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pixels as a PNG file. */
public final class PngFile {
  private PngFile() {}

  /**
   * @throws IOException when the file can't be written
   */
  public static void write(Raster raster, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, raster.width(), raster.height(), raster.argb(), 0, raster.width());
    ImageIO.write(image, "png", file.toFile());
  }
}
