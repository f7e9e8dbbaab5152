package cn.jiping.output.ofd;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Something that is seen on a page, as OFD knows it; lengths in pt, y grows downwards. */
sealed interface Mark {
  /**
   * Characters of one font on one line.
   *
   * @param place from the line's own space, whose origin is its start on the baseline, to the page
   * @param offsets left edge of each glyph in the line's own space; never changed
   */
  record Text(
      FontFile font,
      double size,
      AffineTransform place,
      List<Glyph> glyphs,
      double[] offsets,
      Color color)
      implements Mark {}

  /**
   * A line or an area.
   *
   * @param shape on the page
   * @param thickness of the line; 0 when the shape is filled
   */
  record Path(Shape shape, double thickness, Color color) implements Mark {}

  /**
   * A picture.
   *
   * @param place from the square of side 1 to the page
   */
  record Picture(PictureFile file, AffineTransform place) implements Mark {}
}
