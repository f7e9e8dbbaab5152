package cn.jiping.output.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Real picture files, made in memory: the left half red, the right half blue. */
public final class TestPictures {
  private TestPictures() {}

  public static byte[] jpeg(int width, int height) {
    return file("jpg", width, height);
  }

  public static byte[] png(int width, int height) {
    return file("png", width, height);
  }

  /** A JPEG whose dots lie as EXIF says (tag 274). */
  public static byte[] jpegWithOrientation(int width, int height, int orientation) {
    byte[] exif = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001".getBytes(StandardCharsets.ISO_8859_1);
    byte[] entry = {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
    int length = 2 + exif.length + entry.length;
    byte[] plain = jpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) length});
    out.writeBytes(exif);
    out.writeBytes(entry);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static byte[] file(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(Color.BLUE);
    g.fillRect(width / 2, 0, width - width / 2, height);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
