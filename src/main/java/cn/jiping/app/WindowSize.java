package cn.jiping.app;

/** How large the window is when it opens. */
final class WindowSize {
  /** Room for title bar and borders, in the units of a scene; Windows takes some 31 by 16. */
  private static final int FRAME = 40;

  private WindowSize() {}

  /**
   * One side of the window, frame included. A window larger than the screen would have its title
   * bar above it and its status bar below it.
   *
   * @param content what is wanted inside the frame
   * @param screen what the screen has, without the task bar
   */
  static double side(double content, double screen) {
    return least(content + FRAME, screen);
  }

  /**
   * The height of the window. A system that adds the title bar afterwards would push the lower edge
   * off a low screen: room is left for it.
   *
   * @param content as in {@link #side}
   * @param screen as in {@link #side}
   */
  static double height(double content, double screen) {
    return side(content, screen - FRAME);
  }

  /**
   * How small one side may be made. A larger minimum would win over {@link #side}.
   *
   * @param wanted what is wanted, frame included
   * @param screen what the screen has, without the task bar
   */
  static double least(double wanted, double screen) {
    return Math.min(wanted, screen);
  }
}
