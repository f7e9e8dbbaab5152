package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.Fonts;
import java.util.List;

/** The page number (GB/T 9704, 7.5): — 1 —, outside, one character in. */
final class PageNumber {
  /** Height of the dash above the baseline in em. */
  private static final double DASH_HEIGHT = 0.3;

  private final Fonts fonts;

  PageNumber(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * @param number from 1; odd pages have it at the right, even ones at the left
   */
  List<Item> on(int number) {
    double size = Grid.SMALL_SIZE;
    String text = "\u2014 " + number + " \u2014";
    Line line = LineBreaker.ragged(fonts.glyphs(Face.SONG, text), size, Grid.WIDTH).getFirst();
    boolean odd = number % 2 == 1;
    double x = Grid.LEFT + (odd ? Grid.WIDTH - size - line.width() : size);
    double dash = Grid.TOP + Grid.HEIGHT + Grid.PAGE_NUMBER_GAP;
    return line.runs(x, dash + DASH_HEIGHT * size, Tag.ARTIFACT);
  }
}
