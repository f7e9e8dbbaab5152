package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number as a text states it, with what is counted.
 *
 * @param start first char of the number
 * @param end after its last char, 余, 万 and % included, the unit not
 * @param value the number in {@code unit}: 176.77 of 176.77万元, 30000 of 3万名, 37 of 37%
 * @param upTo the upper end of a range (5%—10%); then {@code value} is the lower one
 * @param approximate 余, 多, 近, 约, 至少 …: it says no exact number, and no sum is made of it
 * @param ordinal 第三: it counts nothing
 * @param chinese written in Chinese numerals
 * @param decimals digits behind the point
 * @param unit 元, 万元, 亿元, %, or a classifier like 个; empty when none follows
 * @param unitEnd after the unit
 */
public record Quantity(
    int start,
    int end,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    boolean approximate,
    boolean ordinal,
    boolean chinese,
    int decimals,
    String unit,
    int unitEnd) {
  private static final Map<String, Integer> MONEY = Map.of("元", 0, "万元", 4, "亿元", 8);

  /** An amount of money. */
  public boolean isMoney() {
    return MONEY.containsKey(unit);
  }

  public boolean isPercent() {
    return unit.equals("%");
  }

  /** Says one exact number. */
  public boolean isExact() {
    return !approximate && !ordinal && upTo.isEmpty();
  }

  /** Money in 元. */
  public BigDecimal yuan() {
    return value.scaleByPowerOfTen(MONEY.get(unit));
  }
}
