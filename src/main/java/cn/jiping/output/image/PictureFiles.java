package cn.jiping.output.image;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Pictures;
import cn.jiping.service.Raster;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Picture files as clerks have them; refuses what no paper can be made of. */
public final class PictureFiles implements Pictures {
  /** Cameras make some 10 MB; in bytes. */
  static final int LARGEST = 30 * 1024 * 1024;

  /** Decoding takes memory by the dot; cameras of 50 million dots are in use. */
  static final long MOST_DOTS = 80_000_000;

  private static final Texts TEXTS = Texts.of(PictureFiles.class);
  private static final int CMYK = 4;

  /** Shortens the decoding: what is thrown away is decoded none the less. */
  private static final int CHECKED_DOT = 4;

  /** A part of the picture is lost; the decoder only warns and fills it with grey. */
  private static final Pattern LOST = Pattern.compile("Truncated File|premature end|bad Huffman");

  @Override
  public PictureFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file, name);
    FileKind kind = FileKind.of(bytes);
    if (kind != FileKind.JPEG && kind != FileKind.PNG) {
      throw new InputFailure(
          TEXTS.get(kind == FileKind.OTHER ? "other" : "kind", name, kind),
          TEXTS.get("kind.advice." + kind));
    }
    PictureSize size = PictureSize.read(bytes).orElseThrow(() -> failure("damaged", null, name));
    if ((long) size.width() * size.height() > MOST_DOTS) {
      throw failure("dots", null, name, size.width(), size.height(), MOST_DOTS / 10_000);
    }
    try {
      if (kind == FileKind.JPEG && components(bytes) == CMYK) {
        throw failure("cmyk", null, name);
      }
      decode(bytes);
    } catch (IOException e) {
      throw failure(isForMemory(e) ? "memory" : "damaged", e, name);
    } catch (OutOfMemoryError e) {
      throw failure("memory", e, name); // what was taken for it is free again
    }
    return new PictureFile(bytes);
  }

  /** A decoder may call it an unreadable picture when its memory was not enough. */
  private static boolean isForMemory(IOException e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  private static byte[] bytes(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw failure("large", null, name, LARGEST / (1024 * 1024));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw failure("missing", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  private static int components(byte[] bytes) throws IOException {
    try {
      return Optional.ofNullable(
              ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                  .getFirstDirectoryOfType(JpegDirectory.class))
          .map(d -> d.getInteger(JpegDirectory.TAG_NUMBER_OF_COMPONENTS))
          .orElse(0);
    } catch (ImageProcessingException e) {
      throw new IOException(e);
    }
  }

  /** Decodes all of it. */
  private static void decode(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      boolean[] lost = {false};
      reader.addIIOReadWarningListener((r, warning) -> lost[0] |= LOST.matcher(warning).find());
      reader.setInput(in, true, true);
      ImageReadParam part = reader.getDefaultReadParam();
      part.setSourceSubsampling(CHECKED_DOT, CHECKED_DOT, 0, 0);
      reader.read(0, part);
      reader.dispose();
      if (lost[0]) {
        throw new IOException("a part is lost");
      }
    }
  }

  @Override
  public Size size(PictureFile file) {
    PictureSize size = PictureSize.of(file);
    return new Size(size.width(), size.height());
  }

  @Override
  public Raster thumbnail(PictureFile file, int longest) {
    BufferedImage image = Picture.read(file, longest).image();
    int width = image.getWidth();
    int height = image.getHeight();
    return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  private static InputFailure failure(String key, Throwable cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
