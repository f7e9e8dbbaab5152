package cn.jiping.domain.report;

/**
 * How a unit's pages are set up. The default is GB/T 9704-2012; a unit may have its own.
 *
 * @param top, bottom, left, right margins in mm, {@link #LEAST_MARGIN} to {@link #MOST_MARGIN}
 * @param pitch from one line to the next in pt, {@link #LEAST_PITCH} to {@link #MOST_PITCH}
 */
public record PageSetup(
    double top,
    double bottom,
    double left,
    double right,
    double pitch,
    NumberStyle numberStyle,
    FigureFace figureFace,
    FontSource fontSource) {

  public static final double LEAST_MARGIN = 10;
  public static final double MOST_MARGIN = 60;
  public static final double LEAST_PITCH = 18;
  public static final double MOST_PITCH = 40;

  /** GB/T 9704-2012, 5.2: text area 156 × 225 mm, 22 lines. */
  public static final PageSetup STANDARD =
      new PageSetup(37, 35, 28, 26, 29.62, NumberStyle.OUTSIDE, FigureFace.CJK, FontSource.PROGRAM);

  /** How the pages are numbered. */
  public enum NumberStyle {
    /** — 1 —, odd pages at the right, even ones at the left (GB/T 9704, 7.5). */
    OUTSIDE,
    /** — 1 —, in the middle. */
    CENTRED,
    /** 1, in the middle. */
    PLAIN,
    /** 第1页 共8页, in the middle. */
    OF_TOTAL,
    NONE
  }

  /** Which face the Arabic figures and Latin letters of the text have. */
  public enum FigureFace {
    /** That of the characters around them. */
    CJK,
    /** Like Times. */
    WESTERN
  }

  /** Where the fonts come from. */
  public enum FontSource {
    /** Those that the program carries. */
    PROGRAM,
    /** 仿宋, 黑体, 楷体, 宋体 of the system, where it has them. */
    SYSTEM
  }

  public PageSetup {
    for (double margin : new double[] {top, bottom, left, right}) {
      if (!isMargin(margin)) {
        throw new IllegalArgumentException("margin " + margin);
      }
    }
    if (!isPitch(pitch)) {
      throw new IllegalArgumentException("pitch " + pitch);
    }
  }

  /** Whether a margin may be so wide, in mm. */
  public static boolean isMargin(double margin) {
    return margin >= LEAST_MARGIN && margin <= MOST_MARGIN;
  }

  /** Whether lines may be so far apart, in pt. */
  public static boolean isPitch(double pitch) {
    return pitch >= LEAST_PITCH && pitch <= MOST_PITCH;
  }

  /** The same setup with other margins, in mm. */
  public PageSetup withMargins(double newTop, double newBottom, double newLeft, double newRight) {
    return new PageSetup(
        newTop, newBottom, newLeft, newRight, pitch, numberStyle, figureFace, fontSource);
  }

  public PageSetup withPitch(double value) {
    return new PageSetup(top, bottom, left, right, value, numberStyle, figureFace, fontSource);
  }

  public PageSetup withNumberStyle(NumberStyle value) {
    return new PageSetup(top, bottom, left, right, pitch, value, figureFace, fontSource);
  }

  public PageSetup withFigureFace(FigureFace value) {
    return new PageSetup(top, bottom, left, right, pitch, numberStyle, value, fontSource);
  }

  public PageSetup withFontSource(FontSource value) {
    return new PageSetup(top, bottom, left, right, pitch, numberStyle, figureFace, value);
  }
}
