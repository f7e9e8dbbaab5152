package cn.jiping.output.image;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.output.InputFile;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Pictures;
import cn.jiping.service.Raster;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** Picture files as clerks have them; refuses what no paper can be made of. */
public final class PictureFiles implements Pictures {
  /** Cameras make some 10 MB; in bytes. */
  public static final int LARGEST = 30 * 1024 * 1024;

  private static final Texts TEXTS = Texts.of(PictureFiles.class);

  @Override
  public PictureFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = InputFile.read(file, LARGEST);
    if (bytes.length > LARGEST) {
      throw PictureCheck.failure("large", null, name, LARGEST / (1024 * 1024));
    }
    check(name, bytes);
    return new PictureFile(bytes);
  }

  /**
   * Looks at a file that is to be a picture of a report.
   *
   * @param name in sentences
   * @throws InputFailure when it is none, or can't be drawn; says why
   */
  public static void check(String name, byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    if (kind != FileKind.JPEG && kind != FileKind.PNG) {
      throw new InputFailure(
          TEXTS.get(kind == FileKind.OTHER ? "other" : "kind", name, kind),
          TEXTS.get("kind.advice." + kind));
    }
    PictureCheck.check(name, kind, bytes);
  }

  @Override
  public Size size(PictureFile file) {
    PictureSize size = PictureSize.of(file);
    return new Size(size.width(), size.height());
  }

  @Override
  public Raster thumbnail(PictureFile file, int longest) {
    return raster(Picture.read(file, longest).image());
  }

  /** The same pixels. */
  public static Raster raster(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
