package cn.jiping.domain;

import java.math.BigDecimal;

/** Reads a number as a clerk types it, zero or positive. Wrong input is a value. */
public final class NumberText {
  /** What was read: nothing typed, a number, or what is wrong with it. */
  public sealed interface Reading {}

  /** Nothing but spaces was typed. */
  public record Empty() implements Reading {}

  /** A proper number, with the decimals that were typed. */
  public record Number(BigDecimal value) implements Reading {}

  /** Not such a number; the problem says why. */
  public record Wrong(Problem problem) implements Reading {}

  /** Why a text is no such number. */
  public enum Problem {
    NOT_A_NUMBER,
    TOO_PRECISE,
    TOO_LARGE
  }

  private NumberText() {}

  /**
   * Accepts full-width digits and thousands separators. Decimals that are not zero are never
   * rounded away.
   *
   * @param digits most digits before the point
   * @param decimals most digits after it
   */
  public static Reading read(String text, int digits, int decimals) {
    String plain = PlainText.of(text).replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
    if (plain.isEmpty()) {
      return new Empty();
    }
    if (!plain.matches("\\d+(\\.\\d+)?")) {
      return new Wrong(Problem.NOT_A_NUMBER);
    }
    BigDecimal number = new BigDecimal(plain);
    BigDecimal bare = number.stripTrailingZeros();
    if (bare.scale() > decimals) {
      return new Wrong(Problem.TOO_PRECISE);
    }
    if (bare.precision() - bare.scale() > digits) {
      return new Wrong(Problem.TOO_LARGE);
    }
    return new Number(number.scale() > decimals ? bare.setScale(decimals) : number);
  }
}
