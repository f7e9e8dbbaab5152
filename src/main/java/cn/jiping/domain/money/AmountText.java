package cn.jiping.domain.money;

import cn.jiping.domain.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount as a clerk types it. Wrong input is a value, never an exception. */
public final class AmountText {
  private static final int LONGEST = 40;
  private static final Pattern AMOUNT =
      Pattern.compile("[¥￥]?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(万元|万|元)?");

  /** What was read: nothing typed, an amount, or what is wrong with it. */
  public sealed interface Reading {}

  /** Nothing but spaces was typed. */
  public record Empty() implements Reading {}

  /** A proper amount. */
  public record Amount(Money money) implements Reading {}

  /** Not an amount; the problem says why. */
  public record Wrong(Problem problem) implements Reading {}

  /** Why a text is no amount. */
  public enum Problem {
    NOT_A_NUMBER,
    NEGATIVE,
    TOO_PRECISE,
    TOO_LARGE
  }

  private AmountText() {}

  /**
   * Accepts full-width digits, thousands separators, a leading ¥, and a trailing 元, 万 or 万元, which
   * overrides the unit of the field. More than two decimals of 元 are refused, not rounded.
   *
   * @param text what was typed
   * @param unit the unit when none is written
   */
  public static Reading read(String text, AmountUnit unit) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return new Empty();
    }
    if (plain.startsWith("-")) {
      return new Wrong(Problem.NEGATIVE);
    }
    Matcher matcher = AMOUNT.matcher(plain);
    if (plain.length() > LONGEST || !matcher.matches()) {
      return new Wrong(Problem.NOT_A_NUMBER);
    }
    BigDecimal yuan =
        new BigDecimal(matcher.group(1).replace(",", ""))
            .multiply(unitOf(matcher.group(2)).orElse(unit).yuan())
            .stripTrailingZeros();
    if (yuan.scale() > 2) {
      return new Wrong(Problem.TOO_PRECISE);
    }
    if (yuan.compareTo(Money.MAX.yuan()) > 0) {
      return new Wrong(Problem.TOO_LARGE);
    }
    return new Amount(new Money(yuan));
  }

  /** Half-width, without spaces; 。 is what an input method in Chinese mode makes of a point. */
  private static String plain(String text) {
    return PlainText.halfWidth(text).replace('。', '.').replaceAll("[\\s\\p{Z}]", "");
  }

  private static Optional<AmountUnit> unitOf(String suffix) {
    if (suffix == null) {
      return Optional.empty();
    }
    return Optional.of(suffix.startsWith("万") ? AmountUnit.WAN : AmountUnit.YUAN);
  }
}
