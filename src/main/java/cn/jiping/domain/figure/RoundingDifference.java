package cn.jiping.domain.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The difference between a shown total and the sum of its shown parts (尾差). When every part was
 * rounded to two decimals, the sum of n parts may be off by at most n × 0.005 of the unit; more is
 * not a matter of rounding.
 *
 * @param total the total as shown
 * @param sum the sum of the parts as shown
 * @param parts number of parts
 */
public record RoundingDifference(BigDecimal total, BigDecimal sum, int parts) {
  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  /** Empty when the parts add up to the total. */
  public static Optional<RoundingDifference> between(BigDecimal total, List<BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(total) == 0
        ? Optional.empty()
        : Optional.of(new RoundingDifference(total, sum, parts.size()));
  }

  /** Sum minus total, in the unit they are shown in. */
  public BigDecimal difference() {
    return sum.subtract(total);
  }

  /** The largest difference that rounding alone can make, in the same unit. */
  public BigDecimal largestByRounding() {
    return HALF_A_CENT.multiply(BigDecimal.valueOf(parts));
  }

  /** Whether rounding alone can explain it. */
  public boolean mayBeRounding() {
    return difference().abs().compareTo(largestByRounding()) <= 0;
  }
}
