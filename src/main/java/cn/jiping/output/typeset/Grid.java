package cn.jiping.output.typeset;

/**
 * Measures of the page in pt (GB/T 9704-2012, 5 and 6): A4, text area (版心) 156 × 225 mm, 22 lines
 * of 28 characters. Lengths count from the upper left corner of the page, y grows downwards.
 */
public final class Grid {
  private static final double MM = 72 / 25.4;

  /** Lines on a full page. */
  public static final int LINES = 22;

  /** Characters on a full line. */
  public static final int CELLS = 28;

  /** Left edge of the text area: 28 mm, the binding side. */
  public static final double LEFT = 28 * MM;

  /** Upper edge of the text area: 37 mm. */
  public static final double TOP = 37 * MM;

  /** Width of the text area: 156 mm. */
  public static final double WIDTH = 156 * MM;

  /** Height of the text area: 225 mm. */
  public static final double HEIGHT = 225 * MM;

  /** One cell, and the size of 3号 on this grid: 16 pt characters would be 158 mm wide. */
  public static final double CELL = WIDTH / CELLS;

  /** From one baseline to the next, so that the 22nd line ends at the lower edge. */
  public static final double PITCH = (HEIGHT - CELL) / (LINES - 1);

  /** 2号: the title. */
  public static final double TITLE_SIZE = 22;

  /** 4号: page numbers and tables. */
  public static final double SMALL_SIZE = 14;

  /** From the text area's lower edge to the dashes of the page number: 7 mm (7.5). */
  public static final double PAGE_NUMBER_GAP = 7 * MM;

  /** From the upper edge of a character to its baseline, in em; the same in all our fonts. */
  public static final double ASCENT = 0.88;

  private Grid() {}
}
