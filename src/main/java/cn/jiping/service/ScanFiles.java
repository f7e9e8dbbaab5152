package cn.jiping.service;

import cn.jiping.domain.report.Scan;
import java.nio.file.Path;

/** Takes scans and photographs in, shows them, and gives them back. Thread-safe, and slow. */
public interface ScanFiles {
  /**
   * Reads a PDF, JPEG, PNG or TIFF file; which of them it is, its bytes say, not its name.
   *
   * @return of kind {@link Scan.Kind#OTHER}, without a title
   * @throws InputFailure when the file can't be read, is too large, has too many pages or dots, is
   *     of another kind, encrypted or damaged; says which and what to do
   */
  ScanFile read(Path file);

  /**
   * A picture that was copied elsewhere, as a PNG file.
   *
   * @throws InputFailure when it is too large
   */
  ScanFile pasted(Raster picture);

  /**
   * A page as the file has it: a photograph that was taken on its side is upright; by how much the
   * clerk has turned the scan is not looked at, see {@link Raster#turned}.
   *
   * @param page from 0
   * @param longest dots of the longer side, at most
   * @throws InputFailure when it can't be drawn
   */
  Raster page(Scan.Type type, byte[] content, int page, int longest);

  /**
   * Writes the file as it came.
   *
   * @throws OutputFailure when it can't be written
   */
  void write(byte[] content, Path file);
}
