package cn.jiping.output.image;

import cn.jiping.service.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pixels as a PNG file. */
public final class PngFile {
  private PngFile() {}

  /**
   * @throws IOException when the file can't be written
   */
  public static void write(Raster raster, Path file) throws IOException {
    ImageIO.write(image(raster), "png", file.toFile());
  }

  /** The bytes of the file. */
  public static byte[] bytes(Raster raster) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(raster), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing but memory is written", e);
    }
    return out.toByteArray();
  }

  private static BufferedImage image(Raster raster) {
    BufferedImage image =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, raster.width(), raster.height(), raster.argb(), 0, raster.width());
    return image;
  }
}
