package cn.jiping.ui.preview;

import java.util.List;

/**
 * How large pages are shown.
 *
 * @param fit to what the page is fitted
 * @param percent size when it is fitted to nothing; 100 is a point for a point
 */
public record Zoom(Fit fit, int percent) {
  /** A page as wide as the window. */
  public static final Zoom WIDTH = new Zoom(Fit.WIDTH, 100);

  /** A whole page in the window. */
  public static final Zoom PAGE = new Zoom(Fit.PAGE, 100);

  private static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);

  /** To what a page is fitted. */
  public enum Fit {
    WIDTH,
    PAGE,
    NOTHING
  }

  /** This size in percent. */
  public static Zoom percent(int percent) {
    return new Zoom(Fit.NOTHING, percent);
  }

  /**
   * The next larger of the usual sizes.
   *
   * @param shown the size that is shown now, in percent
   */
  public static Zoom larger(double shown) {
    return percent(STEPS.stream().filter(s -> s > shown + 1).findFirst().orElse(STEPS.getLast()));
  }

  /** The next smaller one. */
  public static Zoom smaller(double shown) {
    return percent(
        STEPS.reversed().stream().filter(s -> s < shown - 1).findFirst().orElse(STEPS.getFirst()));
  }

  /**
   * Pixels of the layout for one pt.
   *
   * @param width room in layout pixels
   * @param height likewise
   */
  public double scale(double width, double height, double pageWidth, double pageHeight) {
    return switch (fit) {
      case WIDTH -> Math.max(0.3, width / pageWidth);
      case PAGE -> Math.max(0.3, Math.min(width / pageWidth, height / pageHeight));
      case NOTHING -> percent / 100.0 * 96 / 72;
    };
  }
}
