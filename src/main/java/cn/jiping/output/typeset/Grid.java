package cn.jiping.output.typeset;

import cn.jiping.domain.report.PageSetup;
import cn.jiping.service.Pages;

/**
 * Measures of a page in pt (GB/T 9704-2012, 5 and 6). By default A4 with a text area (版心) of 156 ×
 * 225 mm, 22 lines of 28 characters. Lengths count from the upper left corner of the page as it is
 * read, y grows downwards.
 *
 * @param left, top upper left corner of the text area
 * @param width, height size of the text area
 * @param cell one cell, and the size of 3号 on this grid: 16 pt characters would be 158 mm wide
 * @param pitch from one line's upper edge to the next one's
 */
public record Grid(
    double left, double top, double width, double height, double cell, double pitch) {
  private static final double MM = 72 / 25.4;

  /** 3号: a cell is as near to it as whole cells allow. */
  private static final double BODY_SIZE = 16;

  /** A pitch that is so near to one that fills the page is meant to fill it. */
  private static final double PITCH_ROUNDING = 0.02;

  /** The grid of the standard. */
  public static final Grid STANDARD = of(PageSetup.STANDARD);

  /** 2号: the title. */
  public static final double TITLE_SIZE = 22;

  /** 4号: page numbers, tables, imprint. */
  public static final double SMALL_SIZE = 14;

  /** From the text area's lower edge to the dashes of the page number: 7 mm (7.5). */
  public static final double PAGE_NUMBER_GAP = 7 * MM;

  /** From the upper edge of a character to its baseline, in em; the same in all our fonts. */
  public static final double ASCENT = 0.88;

  /** The grid of this setup, on an upright page. */
  public static Grid of(PageSetup setup) {
    double width = Pages.WIDTH - (setup.left() + setup.right()) * MM;
    double height = Pages.HEIGHT - (setup.top() + setup.bottom()) * MM;
    return fitted(setup.left() * MM, setup.top() * MM, width, height, setup.pitch());
  }

  /**
   * The grid of a page that is read from the side, with its head at the binding side of odd pages
   * (7.3.8): the same text area, turned.
   */
  public Grid turned() {
    return fitted(Pages.HEIGHT - top - height, left, height, width, pitch);
  }

  /**
   * The grid of a page that lies on its side by itself: nothing is bound there, so that the margins
   * of the sides are those of head and foot, too.
   */
  public static Grid lying(PageSetup setup) {
    double left = setup.left() * MM;
    double right = setup.right() * MM;
    double width = Pages.HEIGHT - left - right;
    return fitted(left, left, width, Pages.WIDTH - left - right, setup.pitch());
  }

  private static Grid fitted(double left, double top, double width, double height, double pitch) {
    double cell = width / Math.ceil(width / BODY_SIZE - 0.01);
    double gaps = Math.floor((height - cell) / pitch + PITCH_ROUNDING);
    double filling = (height - cell) / gaps;
    boolean fills = Math.abs(filling - pitch) < PITCH_ROUNDING;
    return new Grid(left, top, width, height, cell, fills ? filling : pitch);
  }

  /** Lines on a full page. */
  public int lines() {
    return 1 + (int) Math.floor((height - cell) / pitch + 1e-6);
  }

  /** Characters on a full line. */
  public int cells() {
    return (int) Math.round(width / cell);
  }

  /** Right edge of the text area. */
  public double right() {
    return left + width;
  }

  /** Lower edge of the text area. */
  public double bottom() {
    return top + height;
  }
}
