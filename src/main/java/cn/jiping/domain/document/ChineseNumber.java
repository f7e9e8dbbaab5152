package cn.jiping.domain.document;

/** Chinese numerals for headings. */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /**
   * @param number 1–99
   * @return 一 … 九十九
   */
  public static String of(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("number " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String text = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ones == 0 ? text : text + digit(ones);
  }

  private static String digit(int digit) {
    return String.valueOf(DIGITS.charAt(digit));
  }
}
