package cn.jiping.output.scan;

import cn.jiping.output.image.TestPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Real files as scanners leave them, made in memory: left half red, right half blue. */
final class TestScans {
  private TestScans() {}

  /** Something that may fail as files do. */
  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] pdf(int pages) {
    return written(
        out -> {
          try (PDDocument document = document(pages)) {
            document.save(out);
          }
        });
  }

  /**
   * A PDF that everyone can read, but not print.
   *
   * @param password to read it; may be empty
   */
  static byte[] encrypted(String password) {
    return written(
        out -> {
          try (PDDocument document = document(1)) {
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            document.save(out);
          }
        });
  }

  /** A PDF of one page whose picture is packed as JPEG 2000, or says that it is. */
  static byte[] jpeg2000() {
    return written(
        out -> {
          try (PDDocument document = document(1)) {
            PDResources resources = document.getPage(0).getResources();
            resources.put(
                resources.getXObjectNames().iterator().next(),
                new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[9]),
                    COSName.JPX_DECODE,
                    60,
                    80,
                    8,
                    PDDeviceRGB.INSTANCE));
            document.save(out);
          }
        });
  }

  private static PDDocument document(int pages) throws IOException {
    PDDocument document = new PDDocument();
    BufferedImage image = image(60, 80);
    for (int i = 0; i < pages; i++) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
    }
    return document;
  }

  private static BufferedImage image(int width, int height) {
    try {
      return ImageIO.read(new ByteArrayInputStream(TestPictures.png(width, height)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] tiff(int pages) {
    return tiff(pages, 80, 60, 1);
  }

  /**
   * @param orientation as in EXIF, tag 274
   */
  static byte[] tiff(int pages, int width, int height, int orientation) {
    byte[] dots = new byte[width * height * 3];
    for (int i = 0; i < width * height; i++) {
      dots[i * 3 + (i % width < width / 2 ? 0 : 2)] = (byte) 0xFF;
    }
    return tiff(pages, width, height, orientation, dots);
  }

  /** A TIFF as section 6 of TIFF 6.0 has it (RGB, not packed), each page with these dots. */
  static byte[] tiff(int pages, int width, int height, int orientation, byte[] dots) {
    int entries = 10;
    int directory = 2 + entries * 12 + 4 + 6;
    ByteBuffer file = ByteBuffer.allocate(8 + pages * (directory + dots.length + 1));
    file.putInt(0x4D4D002A).putInt(8);
    for (int page = 1; page <= pages; page++) {
      int start = file.position();
      int next = start + directory + dots.length + (dots.length & 1);
      file.putShort((short) entries);
      entry(file, 256, 4, 1, width);
      entry(file, 257, 4, 1, height);
      entry(file, 258, 3, 3, start + directory - 6); // bits, three times
      entry(file, 259, 3, 1, 1 << 16);
      entry(file, 262, 3, 1, 2 << 16);
      entry(file, 273, 4, 1, start + directory);
      entry(file, 274, 3, 1, orientation << 16);
      entry(file, 277, 3, 1, 3 << 16);
      entry(file, 278, 4, 1, height);
      entry(file, 279, 4, 1, dots.length);
      file.putInt(page == pages ? 0 : next);
      file.putShort((short) 8).putShort((short) 8).putShort((short) 8);
      file.put(dots).position(next);
    }
    return Arrays.copyOf(file.array(), file.position());
  }

  private static void entry(ByteBuffer file, int tag, int type, int count, int value) {
    file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
