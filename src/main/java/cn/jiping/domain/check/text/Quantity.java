package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * A number as a text states it, with what is counted.
 *
 * @param start first char of the number
 * @param end after its last char, 余, 万 and % included, the unit not
 * @param value the number in {@code unit}: 176.77 of 176.77万元, 30000 of 3万名, 37 of 37%
 * @param upTo the upper end of a range (5%—10%); then {@code value} is the lower one
 * @param approximate 余, 多, 近, 约, 至少, 左右 …: it says no exact number, and no sum is made of it
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

  /** A number of things or people: no money, percentage, score or time, and no bare number. */
  public boolean isCount() {
    return !unit.isEmpty()
        && !isMoney()
        && !isPercent()
        && !unit.equals("分")
        && !MeasureWords.isTime(unit);
  }

  /** Says one exact number. */
  public boolean isExact() {
    return !approximate && !ordinal && upTo.isEmpty();
  }

  /** Whether both may be added: 名 and 人, 元 and 万元. */
  public boolean isOfOneKindWith(Quantity other) {
    return MeasureWords.kind(unit).equals(MeasureWords.kind(other.unit));
  }

  /** Money in 元. */
  public BigDecimal yuan() {
    return value.scaleByPowerOfTen(MONEY.get(unit));
  }

  /** The number in the unit of another quantity of the same kind. */
  public BigDecimal valueIn(Quantity other) {
    int shift = isMoney() ? MONEY.get(unit) - MONEY.get(other.unit) : 0;
    return shift == 0 ? value : value.scaleByPowerOfTen(shift);
  }

  /** Whether this is how a number may be written with so many decimals: rounded half up, or cut. */
  public boolean isShownFor(BigDecimal exact) {
    return value.compareTo(exact.setScale(decimals, RoundingMode.HALF_UP)) == 0
        || value.compareTo(exact.setScale(decimals, RoundingMode.DOWN)) == 0;
  }

  /** Whether this amount of money may stand for an exact one in 元. */
  public boolean isShownForYuan(BigDecimal yuan) {
    return isShownFor(yuan.scaleByPowerOfTen(-MONEY.get(unit)));
  }

  /** An amount in 元 in the unit of this one, as many decimals as it needs. */
  public String ofYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-MONEY.get(unit)).stripTrailingZeros().toPlainString();
  }

  /** The number and its unit as the text has them. */
  public String in(String text) {
    return text.substring(start, unitEnd);
  }
}
