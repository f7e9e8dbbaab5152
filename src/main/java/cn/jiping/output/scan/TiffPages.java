package cn.jiping.output.scan;

import cn.jiping.output.image.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pages of a TIFF file. */
final class TiffPages implements AutoCloseable {
  /** Of an entry in the directory of a page, in bytes (TIFF 6.0, section 2). */
  private static final int ENTRY = 12;

  /** Where in an entry its value stands. */
  private static final int VALUE = 8;

  /** Lines of letters are still seen when so many dots make one of a small picture. */
  private static final int FINENESS = 4;

  private static final int ORIENTATION = 274;

  private final List<Integer> orientations;
  private final ImageInputStream in;
  private final ImageReader reader;

  /**
   * @param most where to stop counting
   * @throws IndexOutOfBoundsException when a directory leads out of the file
   */
  TiffPages(byte[] bytes, int most) throws IOException {
    orientations = orientations(bytes, most);
    in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    reader = ImageIO.getImageReadersByFormatName("tiff").next();
    reader.setInput(in, false, true);
  }

  /**
   * How the dots of each page lie. The directories of the pages are a chain, which may be closed to
   * a ring.
   */
  private static List<Integer> orientations(byte[] bytes, int most) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    file.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    List<Integer> found = new ArrayList<>();
    for (int at = file.getInt(4); at != 0 && found.size() < most; ) {
      int end = at + 2 + Short.toUnsignedInt(file.getShort(at)) * ENTRY;
      found.add(orientation(file, at + 2, end));
      at = file.getInt(end);
    }
    return found;
  }

  private static int orientation(ByteBuffer file, int from, int end) {
    for (int entry = from; entry < end; entry += ENTRY) {
      if (file.getShort(entry) == ORIENTATION) {
        int orientation = file.getShort(entry + VALUE);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
      }
    }
    return 1;
  }

  /** How many there are, as far as they were counted. */
  int count() {
    return orientations.size();
  }

  /**
   * Width of a page in dots, as it is stored.
   *
   * @param page from 0
   */
  int width(int page) throws IOException {
    return reader.getWidth(page);
  }

  /** Height of a page in dots, as it is stored. */
  int height(int page) throws IOException {
    return reader.getHeight(page);
  }

  /** Draws a page, see {@link cn.jiping.service.ScanFiles#page}. */
  BufferedImage draw(int page, int longest) throws IOException {
    int step = Math.max(1, Math.max(width(page), height(page)) / (longest * FINENESS));
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceSubsampling(step, step, 0, 0);
    return Picture.upright(reader.read(page, part), orientations.get(page), longest);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
