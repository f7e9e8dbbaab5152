package cn.jiping.domain.figure;

import java.math.BigDecimal;

/** Points as they are written. */
public final class Points {
  private Points() {}

  /** Without decimals that say nothing: 10, 2.5. */
  public static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
