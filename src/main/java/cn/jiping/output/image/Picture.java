package cn.jiping.output.image;

import cn.jiping.domain.report.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as it is drawn: upright, on white, in RGB, at most {@link #LONGEST} dots long.
 *
 * @param isPhotograph it came as JPEG, and may be kept as one
 */
public record Picture(BufferedImage image, boolean isPhotograph) {
  /** 225 mm at 300 dots an inch: a printer shows no more. */
  public static final int LONGEST = 2658;

  /**
   * Decodes a picture.
   *
   * @throws UncheckedIOException when the file is damaged: it is checked when it is attached
   */
  public static Picture of(PictureFile file) {
    return read(file, LONGEST);
  }

  /**
   * Decodes a picture for a small area of the screen, in little memory.
   *
   * @param longest dots of the longer side, at most
   */
  public static Picture read(PictureFile file, int longest) {
    return read(file.bytes(), longest);
  }

  /**
   * As {@link #read(PictureFile, int)}.
   *
   * @param bytes a JPEG or PNG file
   */
  public static Picture read(byte[] bytes, int longest) {
    PictureSize size = PictureSize.of(bytes);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      int all = Math.max(size.width(), size.height());
      int step = Math.max(1, all / longest);
      ImageReadParam part = reader.getDefaultReadParam();
      part.setSourceSubsampling(step, step, 0, 0);
      BufferedImage stored = reader.read(0, part);
      boolean photograph = !reader.getFormatName().equalsIgnoreCase("png");
      reader.dispose();
      return new Picture(upright(stored, size.orientation(), longest), photograph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A stored picture as it is drawn.
   *
   * @param orientation how its dots lie (EXIF 2.3, tag 274), 1–8; 1 is upright
   * @param longest dots of the longer side, at most
   */
  public static BufferedImage upright(BufferedImage stored, int orientation, int longest) {
    boolean onSide = orientation >= 5;
    int width = onSide ? stored.getHeight() : stored.getWidth();
    int height = onSide ? stored.getWidth() : stored.getHeight();
    double scale = Math.min(1, longest / (double) Math.max(width, height));
    BufferedImage upright =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = upright.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, upright.getWidth(), upright.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.scale(upright.getWidth() / (double) width, upright.getHeight() / (double) height);
    g.drawImage(stored, turn(orientation, width, height), null);
    g.dispose();
    return upright;
  }

  /**
   * From the stored dots to the upright picture (EXIF 2.3, tag 274).
   *
   * @param width, height of the upright picture
   */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }
}
