package cn.jiping.output.word;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ChineseNumber;
import java.util.List;
import java.util.Locale;

/** Writes a number as a numbering format says (ECMA-376 part 1, 17.18.59). */
final class NumberFormat {
  private static final Texts TEXTS = Texts.of(NumberFormat.class);
  private static final List<String> STEMS = TEXTS.list("stems");
  private static final List<String> BRANCHES = TEXTS.list("branches");
  private static final String PLAIN_DIGITS = TEXTS.get("digits");
  private static final String FORMAL_DIGITS = TEXTS.get("digits.formal");
  private static final String FORMAL_TEN = TEXTS.get("ten.formal");
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int CIRCLED = 20;

  private NumberFormat() {}

  /** The number; in plain digits when the format is not known or doesn't reach so far. */
  static String of(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "koreanCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          number >= 1 && number <= 99 ? ChineseNumber.of(number) : digits(number, PLAIN_DIGITS);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, PLAIN_DIGITS);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> formal(number);
      case "ideographTraditional" -> of(STEMS, number);
      case "ideographZodiac" -> of(BRANCHES, number);
      case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, '０');
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
      case "decimalEnclosedParen" -> enclosed(number, '⑴');
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
      case "ideographEnclosedCircle" ->
          number >= 1 && number <= 10
              ? String.valueOf((char) ('㊀' + number - 1))
              : String.valueOf(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String digits(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(Math.abs(number)).toCharArray()) {
      text.append(digits.charAt(c - '0'));
    }
    return text.toString();
  }

  private static String formal(int number) {
    if (number < 1 || number > 99) {
      return digits(number, FORMAL_DIGITS);
    }
    String tens = number < 10 ? "" : digits(number / 10, FORMAL_DIGITS) + FORMAL_TEN;
    return number % 10 == 0 ? tens : tens + digits(number % 10, FORMAL_DIGITS);
  }

  private static String of(List<String> words, int number) {
    return number >= 1 && number <= words.size() ? words.get(number - 1) : String.valueOf(number);
  }

  private static String shifted(int number, char zero) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(Math.abs(number)).toCharArray()) {
      text.append((char) (c - '0' + zero));
    }
    return text.toString();
  }

  private static String enclosed(int number, char one) {
    return number >= 1 && number <= CIRCLED
        ? String.valueOf((char) (one + number - 1))
        : String.valueOf(number);
  }

  /** A … Z, AA, BB …, as Word counts. */
  private static String letters(int number, char a) {
    if (number < 1 || number > 26 * 5) {
      return String.valueOf(number);
    }
    return String.valueOf((char) (a + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
