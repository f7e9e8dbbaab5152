package cn.jiping.output.image;

import cn.jiping.domain.report.PictureFile;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture is when it stands upright.
 *
 * @param width, height in dots, at least 1
 * @param orientation how the dots of the file lie (EXIF 2.3, tag 274), 1–8; 1 is upright
 */
public record PictureSize(int width, int height, int orientation) {
  private static final int UPRIGHT = 1;
  private static final int FIRST_ON_ITS_SIDE = 5;

  /**
   * The size of a picture.
   *
   * @throws IllegalArgumentException when it is no JPEG or PNG; see {@link #read}
   */
  public static PictureSize of(PictureFile file) {
    return of(file.bytes());
  }

  static PictureSize of(byte[] bytes) {
    return read(bytes).orElseThrow(() -> new IllegalArgumentException("no picture"));
  }

  /** The size of a picture, from its head alone; empty when it is no JPEG or PNG. */
  public static Optional<PictureSize> read(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (format.equals("jpeg") || format.equals("png")) {
          reader.setInput(in, true, true);
          Optional<PictureSize> size =
              Optional.of(upright(reader.getWidth(0), reader.getHeight(0), orientation(bytes)));
          reader.dispose();
          return size;
        }
      }
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static PictureSize upright(int width, int height, int orientation) {
    return orientation >= FIRST_ON_ITS_SIDE
        ? new PictureSize(height, width, orientation)
        : new PictureSize(width, height, orientation);
  }

  private static int orientation(byte[] bytes) throws IOException {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
        return UPRIGHT;
      }
      int orientation = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
      return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    } catch (ImageProcessingException | MetadataException unreadable) {
      return UPRIGHT;
    }
  }
}
