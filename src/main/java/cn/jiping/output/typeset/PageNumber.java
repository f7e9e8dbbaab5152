package cn.jiping.output.typeset;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.PageSetup.NumberStyle;
import cn.jiping.output.font.Fonts;
import java.util.List;

/** The page number (GB/T 9704, 7.5): by default — 1 —, outside, one character in. */
final class PageNumber {
  private static final Texts TEXTS = Texts.of(PageNumber.class);

  /** Height of the dash above the baseline in em. */
  private static final double DASH_HEIGHT = 0.3;

  private final Fonts fonts;
  private final Grid grid;
  private final NumberStyle style;

  /**
   * @param grid of the upright page
   */
  PageNumber(Fonts fonts, Grid grid, NumberStyle style) {
    this.fonts = fonts;
    this.grid = grid;
    this.style = style;
  }

  /**
   * @param number from 1; odd pages have it at the right, even ones at the left
   * @param total number of the last page
   */
  List<Item> on(int number, int total) {
    if (style == NumberStyle.NONE) {
      return List.of();
    }
    double size = Grid.SMALL_SIZE;
    String text =
        switch (style) {
          case OUTSIDE, CENTRED -> "\u2014 " + number + " \u2014";
          case OF_TOTAL -> TEXTS.get("page.of.total", number, total);
          default -> Integer.toString(number);
        };
    Line line = LineBreaker.ragged(fonts.glyphs(Face.SONG, text), size, grid.width()).getFirst();
    double dash = grid.bottom() + Grid.PAGE_NUMBER_GAP;
    return line.runs(
        grid.left() + x(line.width(), number), dash + DASH_HEIGHT * size, Tag.ARTIFACT);
  }

  private double x(double width, int number) {
    if (style != NumberStyle.OUTSIDE) {
      return (grid.width() - width) / 2;
    }
    return number % 2 == 1 ? grid.width() - Grid.SMALL_SIZE - width : Grid.SMALL_SIZE;
  }
}
