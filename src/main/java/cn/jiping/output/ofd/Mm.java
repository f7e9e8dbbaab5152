package cn.jiping.output.ofd;

/** From pt to the unit of OFD, a millimetre, in thousandths: what is written is what is meant. */
final class Mm {
  private static final double PER_PT = 25.4 / 72;
  private static final double PARTS = 1000;

  private Mm() {}

  static double of(double pt) {
    return rounded(pt * PER_PT);
  }

  /** A number without unit, such as that of a matrix, is not scaled. */
  static double rounded(double number) {
    return Math.rint(number * PARTS) / PARTS + 0.0;
  }
}
