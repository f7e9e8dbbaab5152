package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number in Chinese numerals: 三十三, 一百零五, 两千, 三万五千, 百分之三十点五.
 *
 * @param end after the last numeral; a 万 or 亿 that belongs to 万元 or 亿元 is left to the unit
 * @param percent 百分之 stands before it and is part of it
 * @param decimals digits behind 点, only of percentages
 * @param rhetorical begins with 百 or 千 (百名, 千场): many rather than a count
 */
record ChineseNumeral(
    int start, int end, BigDecimal value, boolean percent, int decimals, boolean rhetorical) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FIRST = "零〇一二三四五六七八九十百千两";
  private static final String NUMERALS = FIRST + "万亿";
  private static final String PER_CENT = "百分之";
  private static final String PARTS = "分之";

  /** Before 一 alone: 统一, 唯一, 每一个 … count nothing. */
  private static final String BEFORE_WORDS = "统唯逐不专单划归之合万同每某这那任另哪逐其";

  /** What begins with 一 and counts nothing. */
  private static final List<String> WORDS =
      List.of("一次性", "一部分", "一方面", "一条龙", "一块", "一天天", "一个个", "一件件", "一家亲", "一堂课");

  /** Numerals of a number, at most. */
  private static final int LONGEST = 18;

  /** Whether a numeral stands here. */
  static boolean begins(String text, int at) {
    return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0;
  }

  /** After all numerals that stand here. */
  static int afterRun(String text, int start) {
    int end = start;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The number that begins here; nothing when the characters say none (三五个, 二〇二一年, 统一). */
  static Optional<ChineseNumeral> read(String text, int start) {
    if (text.startsWith(PER_CENT, start)) {
      return percentage(text, start);
    }
    int end = afterRun(text, start);
    boolean fraction = text.startsWith(PARTS, end) || text.startsWith("点", end);
    if (end - start > LONGEST || fraction || isWord(text, start, end)) {
      return Optional.empty();
    }
    String numerals = text.substring(start, end);
    boolean unitTakesLast =
        text.startsWith("元", end) && "万亿".indexOf(numerals.charAt(numerals.length() - 1)) >= 0;
    String before = numerals.substring(0, numerals.length() - 1);
    if (unitTakesLast && before.indexOf('万') < 0 && before.indexOf('亿') < 0) {
      numerals = before;
    }
    int numeralsEnd = start + numerals.length();
    boolean rhetorical = "百千".indexOf(text.charAt(start)) >= 0;
    return value(numerals)
        .map(v -> new ChineseNumeral(start, numeralsEnd, v, false, 0, rhetorical));
  }

  private static boolean isWord(String text, int start, int end) {
    boolean one = end == start + 1 && text.charAt(start) == '一';
    return one
        && (start > 0 && BEFORE_WORDS.indexOf(text.charAt(start - 1)) >= 0
            || WORDS.stream().anyMatch(w -> text.startsWith(w, start)));
  }

  private static Optional<ChineseNumeral> percentage(String text, int start) {
    int from = start + PER_CENT.length();
    int end = afterRun(text, from);
    if (end - from > LONGEST) {
      return Optional.empty();
    }
    Optional<BigDecimal> whole = value(text.substring(from, end));
    if (whole.isEmpty() || !text.startsWith("点", end) || !begins(text, end + 1)) {
      return whole.map(v -> new ChineseNumeral(start, end, v, true, 0, false));
    }
    int decimalsEnd = Math.min(afterRun(text, end + 1), end + 1 + LONGEST);
    StringBuilder decimals = new StringBuilder(whole.get().toPlainString()).append('.');
    for (int i = end + 1; i < decimalsEnd; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      decimals.append(digit);
    }
    return Optional.of(
        new ChineseNumeral(
            start,
            decimalsEnd,
            new BigDecimal(decimals.toString()),
            true,
            decimalsEnd - end - 1,
            false));
  }

  private static Optional<BigDecimal> value(String numerals) {
    long total = 0;
    long section = 0;
    long place = 10_000;
    int digit = -1;
    boolean zero = false;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      long weight = weight(c);
      if (weight >= 10_000) {
        section += Math.max(0, digit);
        if (section == 0 || total % (weight * 10_000) != 0 && weight > 10_000) {
          return Optional.empty();
        }
        total = weight == 10_000 ? total + section * weight : (total + section) * weight;
        section = 0;
        place = 10_000;
        digit = -1;
        zero = false;
      } else if (weight > 1) {
        if (weight >= place || digit == 0) {
          return Optional.empty(); // 十百, 零十
        }
        section += (digit < 0 ? 1 : digit) * weight;
        place = weight;
        digit = -1;
        zero = false;
      } else if (digit > 0) {
        return Optional.empty(); // 三五个, 一二: about, or a year
      } else {
        zero |= digit(c) == 0;
        digit = digit(c);
      }
    }
    boolean colloquial = digit > 0 && !zero && place >= 100 && (section > 0 || total > 0);
    boolean none = numerals.isEmpty() || colloquial; // 一百五 is 150 to some
    return none
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(total + section + Math.max(0, digit)));
  }

  private static long weight(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  private static int digit(char c) {
    return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
  }
}
