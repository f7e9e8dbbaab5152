package cn.jiping.domain.figure;

import cn.jiping.domain.PlainText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that may carry its unit, as targets and named figures do.
 *
 * @param unit empty when none is written
 */
record MeasuredNumber(BigDecimal value, String unit) {
  /** A mark of comparison before a number, as clerks write it. */
  static final String MARK = "[≥≤≧≦=<>＝＜＞]*\\s*";

  /**
   * What follows a number is its unit; a second number, a range or a fraction is none, but the
   * power of m² is.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          MARK
              + "(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?)\\s*"
              + "((?:[^\\p{N},.~…—-]|(?<=\\p{L})[²³])*)");

  private static final Map<String, Integer> MONEY = Map.of("元", 0, "万元", 4, "亿元", 8);

  /**
   * Reads it; full-width digits, thousands separators and a mark of comparison before it are
   * allowed, words such as 约 are not.
   *
   * @return empty when the text is no such number
   */
  static Optional<MeasuredNumber> read(String text) {
    Matcher matcher = NUMBER.matcher(PlainText.halfWidth(text).strip());
    return matcher.matches()
        ? Optional.of(
            new MeasuredNumber(
                new BigDecimal(matcher.group(1).replace(",", "")), matcher.group(2).strip()))
        : Optional.empty();
  }

  /**
   * The number in a unit. One without a unit is taken to be in it; 元, 万元 and 亿元 are converted.
   *
   * @param wanted any when blank
   * @return empty when it is of another unit
   */
  Optional<BigDecimal> in(String wanted) {
    String plain = PlainText.halfWidth(wanted).strip();
    if (unit.isEmpty() || plain.isEmpty() || unit.equals(plain)) {
      return Optional.of(value);
    }
    return MONEY.containsKey(unit) && MONEY.containsKey(plain)
        ? Optional.of(value.scaleByPowerOfTen(MONEY.get(unit) - MONEY.get(plain)))
        : Optional.empty();
  }
}
