package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The band (等级) of a total score; each begins where the text beside it says, and ends below the one
 * above it.
 */
public enum Band {
  /** 优. */
  EXCELLENT,
  /** 良. */
  GOOD,
  /** 中. */
  FAIR,
  /** 差. */
  POOR;

  private static final Texts TEXTS = Texts.of(Band.class);

  /** Its name as printed, e.g. 优. */
  public String label() {
    return TEXTS.get("band." + this);
  }

  /** The score with which it begins. */
  public BigDecimal from() {
    return new BigDecimal(TEXTS.get("band." + this + ".from"));
  }

  /**
   * The band of a score as it is printed, with two decimals: 89.995 is printed as 90.00 and is in
   * the highest one, or the paper would contradict itself.
   *
   * @param score 0–100
   */
  public static Band of(BigDecimal score) {
    BigDecimal printed = score.setScale(IndicatorScore.DECIMALS, RoundingMode.HALF_UP);
    for (Band band : values()) {
      if (printed.compareTo(band.from()) >= 0) {
        return band;
      }
    }
    return POOR;
  }
}
