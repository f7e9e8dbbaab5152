package cn.jiping.service;

import cn.jiping.domain.report.PictureFile;
import java.nio.file.Path;

/**
 * Takes photographs and certificates in and shows them. Thread-safe, and slow: decodes pictures.
 */
public interface Pictures {
  /**
   * How large a picture is when it stands upright.
   *
   * @param width, height in dots
   */
  record Size(int width, int height) {}

  /**
   * Reads a JPEG or PNG file to be attached; it is decoded once, so that paper can be made of it.
   *
   * @throws InputFailure when the file can't be read, is too large, of another kind, or damaged;
   *     says which and what to do
   */
  PictureFile read(Path file);

  /** The size of an attached picture. */
  Size size(PictureFile file);

  /**
   * An attached picture, upright and small.
   *
   * @param longest dots of the longer side, at most
   */
  Raster thumbnail(PictureFile file, int longest);
}
