package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.util.Arrays;

/** The four grades of an evaluation, half-open: 优 [90,100], 良 [80,90), 中 [60,80), 差 [0,60). */
enum Band {
  EXCELLENT('优', 90),
  GOOD('良', 80),
  FAIR('中', 60),
  POOR('差', 0);

  private final char sign;
  private final BigDecimal least;

  Band(char sign, int least) {
    this.sign = sign;
    this.least = BigDecimal.valueOf(least);
  }

  char sign() {
    return sign;
  }

  /** The band of a score, 0 or more. */
  static Band of(BigDecimal score) {
    return Arrays.stream(values())
        .filter(b -> score.compareTo(b.least) >= 0)
        .findFirst()
        .orElse(POOR);
  }
}
