package cn.jiping.output.image;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a JPEG or PNG file can be drawn: it is decoded once. */
public final class PictureCheck {
  /** Decoding takes memory by the dot; cameras of 50 million dots are in use. */
  public static final long MOST_DOTS = 80_000_000;

  private static final Texts TEXTS = Texts.of(PictureCheck.class);
  private static final int CMYK = 4;

  /** Shortens the decoding: what is thrown away is decoded none the less. */
  private static final int CHECKED_DOT = 4;

  /** A part of the picture is lost; the decoder only warns and fills it with grey. */
  private static final Pattern LOST = Pattern.compile("Truncated File|premature end|bad Huffman");

  private PictureCheck() {}

  /**
   * Decodes it.
   *
   * @param name of the file
   * @throws InputFailure when it can't be drawn; says why and what to do
   */
  public static void check(String name, FileKind kind, byte[] bytes) {
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
  }

  /** A decoder may call it an unreadable picture when its memory was not enough. */
  public static boolean isForMemory(Exception e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
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

  static InputFailure failure(String key, Throwable cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
