package cn.jiping.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The unit in which amounts are shown and typed; stored is always 元. */
public enum AmountUnit {
  /** 元. */
  YUAN("元", BigDecimal.ONE),
  /** 万元, 10,000 元. */
  WAN("万元", BigDecimal.valueOf(10_000));

  private final String label;
  private final BigDecimal yuan;

  AmountUnit(String label, BigDecimal yuan) {
    this.label = label;
    this.yuan = yuan;
  }

  /** The unit as it is written in documents. */
  public String label() {
    return label;
  }

  /** How many 元 one unit is. */
  public BigDecimal yuan() {
    return yuan;
  }

  /** The amount in this unit, rounded half up to two decimals, as documents print it: 288.90. */
  public BigDecimal rounded(Money money) {
    return money.yuan().divide(yuan, 2, RoundingMode.HALF_UP);
  }

  /** {@link #rounded} as plain text without separators: {@code 288.90}. */
  public String format(Money money) {
    return rounded(money).toPlainString();
  }

  /** {@link #format} followed by the unit: {@code 288.90万元}. */
  public String formatWithUnit(Money money) {
    return format(money) + label;
  }

  /** The exact amount in this unit, for editing: as few decimals as it needs, but at least two. */
  public String formatExact(Money money) {
    BigDecimal exact = money.yuan().divide(yuan).stripTrailingZeros();
    return exact.setScale(Math.max(2, exact.scale())).toPlainString();
  }
}
