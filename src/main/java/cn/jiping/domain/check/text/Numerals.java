package cn.jiping.domain.check.text;

/** The numerals of numbered headings and lists: 1 to 99 as 一 or 1, 1 to 20 as ①. */
final class Numerals {
  private static final String DIGITS = "一二三四五六七八九";
  private static final char TEN = '十';
  private static final char FIRST_CIRCLED = '①';
  private static final int CIRCLED = 20;
  private static final int FULL_WIDTH = '０' - '0';

  /** Words that count, in their order. */
  private static final String[] WORDS = {"首先", "其次", "再次"};

  private Numerals() {}

  static boolean isChinese(char c) {
    return c == TEN || DIGITS.indexOf(c) >= 0;
  }

  static boolean isArabic(char c) {
    return Chars.isDigit(c) || Chars.isDigit(c - FULL_WIDTH);
  }

  static boolean isCircled(char c) {
    return c >= FIRST_CIRCLED && c < FIRST_CIRCLED + CIRCLED;
  }

  /** The value of 一 to 九十九, 1 to 99, ① to ⑳, or a word that counts; 0 for anything else. */
  static int value(String numeral) {
    if (numeral.isEmpty()) {
      return 0;
    }
    char first = numeral.charAt(0);
    if (isCircled(first)) {
      return first - FIRST_CIRCLED + 1;
    }
    if (isArabic(first)) {
      return numeral.chars().reduce(0, (value, c) -> value * 10 + Character.digit(c, 10));
    }
    if (isChinese(first)) {
      return chinese(numeral);
    }
    for (int i = 0; i < WORDS.length; i++) {
      if (WORDS[i].equals(numeral)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int chinese(String numeral) {
    int ten = numeral.indexOf(TEN);
    if (ten < 0) {
      return numeral.length() == 1 ? DIGITS.indexOf(numeral) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(numeral.charAt(0)) + 1 : 0;
    int units = ten + 1 == numeral.length() ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1)) + 1;
    boolean whole = numeral.length() <= ten + 1 || numeral.length() == ten + 2 && units > 0;
    return tens > 0 && whole ? tens * 10 + units : 0;
  }

  /** This number in the manner of another numeral; where that has none, in Arabic digits. */
  static String like(String numeral, int value) {
    char first = numeral.charAt(0);
    if (isCircled(first) && value <= CIRCLED) {
      return String.valueOf((char) (FIRST_CIRCLED + value - 1));
    }
    if (isChinese(first)) {
      return inChinese(value);
    }
    if (value(numeral) > 0 && !isArabic(first) && value <= WORDS.length) {
      return WORDS[value - 1];
    }
    return String.valueOf(value);
  }

  private static String inChinese(int value) {
    String tens = value >= 20 ? digit(value / 10) + TEN : value >= 10 ? String.valueOf(TEN) : "";
    return value % 10 == 0 ? tens : tens + digit(value % 10);
  }

  private static String digit(int value) {
    return String.valueOf(DIGITS.charAt(value - 1));
  }
}
