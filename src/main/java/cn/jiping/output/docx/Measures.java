package cn.jiping.output.docx;

import cn.jiping.domain.report.PageSetup;
import cn.jiping.output.typeset.Grid;
import cn.jiping.service.Pages;

/**
 * Measures of a page as Word counts them, in twentieths of a pt. Word gives the last line of a page
 * its whole pitch, so that the pitch for 22 lines is a little less than on our own pages.
 *
 * @param spacing between characters, so that 3号 ones fill the grid; at most 0
 */
record Measures(
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    int textWidth,
    int textHeight,
    int pitch,
    int cells,
    int spacing) {
  private static final double MM = 1440 / 25.4;
  private static final double POINT = 20;
  private static final double BODY_SIZE = 16;

  static Measures of(PageSetup setup) {
    Grid grid = Grid.of(setup);
    double cell = grid.width() / grid.cells();
    return new Measures(
        (int) Math.round(Pages.WIDTH * POINT),
        (int) Math.round(Pages.HEIGHT * POINT),
        (int) Math.round(setup.top() * MM),
        (int) Math.round(setup.bottom() * MM),
        (int) Math.round(setup.left() * MM),
        (int) Math.round(setup.right() * MM),
        (int) Math.floor(grid.width() * POINT),
        (int) Math.floor(grid.height() * POINT),
        (int) Math.floor(grid.height() / grid.lines() * POINT),
        grid.cells(),
        (int) Math.min(0, Math.floor((cell - BODY_SIZE) * POINT)));
  }

  /** Width of one character. */
  int cell() {
    return textWidth / cells;
  }

  /** As many characters wide. */
  int cells(double count) {
    return (int) Math.round(count * textWidth / cells);
  }
}
