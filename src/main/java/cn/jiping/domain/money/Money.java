package cn.jiping.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * An exact amount in 元 with two decimals, zero or positive.
 *
 * @param yuan the amount in 元, scale 2
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /** The largest amount that is stored: 16 digits before the point ({@code DECIMAL(18,2)}). */
  public static final Money MAX = new Money(new BigDecimal("9999999999999999.99"));

  /**
   * @throws ArithmeticException when the amount has more than two decimals: they are never rounded
   *     away silently
   */
  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
  }

  /** An amount written in the given unit, e.g. {@code of("10", WAN)} is 100,000 元. */
  public static Money of(String number, AmountUnit unit) {
    return new Money(new BigDecimal(number).multiply(unit.yuan()));
  }

  /** The sum; {@link #ZERO} for nothing. */
  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  /** This of a whole in %, two decimals, half up; empty when the whole is 0. */
  public Optional<BigDecimal> percentOf(Money whole) {
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(yuan.movePointRight(2).divide(whole.yuan, 2, RoundingMode.HALF_UP));
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }
}
