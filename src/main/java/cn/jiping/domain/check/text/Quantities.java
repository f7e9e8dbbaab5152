package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of a text: Arabic and Chinese numerals, full-width digits, thousands, decimals,
 * 万 and 亿, percentages, ranges, and words that make them approximate. A Chinese numeral counts only
 * before a unit or 余, since 一 alone is mostly a word (一切, 统一). Telephone numbers, dates in digits,
 * fractions and codes are no quantities. Time grows with the length of the text.
 */
public final class Quantities {
  private static final String RANGE = "—-–~～至到";
  private static final String ABOUT_AFTER = "余多来几";

  /** What may stand before a number and makes it no exact one. */
  private static final List<String> ABOUT_BEFORE =
      List.of(
          "不少于", "不低于", "不超过", "不多于", "多于", "少于", "高于", "低于", "大于", "小于", "不足", "不到", "大约", "大概",
          "将近", "接近", "超过", "至少", "最少", "最多", "至多", "约", "近", "逾", "超", "≥", "≤", ">", "<", "＞",
          "＜");

  /** Words that end like one of the above and say nothing about how exact the number is. */
  private static final List<String> NOT_ABOUT =
      List.of("节约", "预约", "签约", "履约", "违约", "公约", "合约", "集约", "附近", "最近", "临近", "邻近", "靠近");

  /** Before 十, 百, 千: 几十, 数百. */
  private static final String SOME = "几数上";

  /** What may stand between such a word and the number. */
  private static final String LINKS = "有达为在需";

  private static final List<String> ABOUT_BEHIND =
      List.of("左右", "上下", "以上", "以下", "以内", "之内", "不等");

  /** Digits of a number, at most; more is no number of a report. */
  private static final int LONGEST = 18;

  /** Digits of a mobile telephone number. */
  private static final int MOBILE = 11;

  private final String text;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text) {
    this.text = text;
  }

  /** All numbers of the text, in order. */
  public static List<Quantity> in(String text) {
    Quantities reader = new Quantities(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.next(at);
    }
    return List.copyOf(reader.found);
  }

  /**
   * Those that begin between two places.
   *
   * @param quantities numbers of a text, in order
   */
  public static List<Quantity> between(List<Quantity> quantities, int from, int to) {
    int first = firstFrom(quantities, from);
    return quantities.subList(first, Math.max(first, firstFrom(quantities, to)));
  }

  private static int firstFrom(List<Quantity> quantities, int place) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Digits and what belongs to them.
   *
   * @param end after the digits, 余, 万 and %
   * @param scale power of ten that 万, 千 or 亿 behind the digits stands for
   * @param unit empty when none follows
   * @param unitEnd after it
   */
  private record Number(
      int start,
      int end,
      BigDecimal digits,
      int scale,
      boolean approximate,
      boolean chinese,
      int decimals,
      String unit,
      int unitEnd) {
    BigDecimal value() {
      return scale == 0 ? digits : digits.scaleByPowerOfTen(scale);
    }
  }

  /** Reads what begins here; the place to go on. */
  private int next(int at) {
    if (!beginsNumber(at)) {
      return at + 1;
    }
    Optional<Number> number = number(at);
    if (number.isEmpty()) {
      return afterRun(at);
    }
    Number first = number.get();
    Optional<Number> second = upperEnd(first);
    Number last = second.orElse(first);
    if (last.unit().isEmpty() && isDash(last.end()) && digit(last.end() + 1) >= 0) {
      return afterRun(last.end() + 1); // a date or a telephone number
    }
    if (!last.chinese() || !last.unit().isEmpty() || endsAbout(last)) {
      found.add(quantity(first, second));
    }
    return Math.max(last.unitEnd(), at + 1);
  }

  /** 余 or the like ends the number. */
  private boolean endsAbout(Number number) {
    return ABOUT_AFTER.indexOf(text.charAt(number.end() - 1)) >= 0;
  }

  private Quantity quantity(Number first, Optional<Number> second) {
    Number last = second.orElse(first);
    boolean sharesScale = second.isPresent() && first.unit().isEmpty() && first.scale() == 0;
    return new Quantity(
        first.start(),
        last.end(),
        sharesScale ? first.digits().scaleByPowerOfTen(last.scale()) : first.value(),
        second.map(Number::value),
        last.approximate() || first.approximate() || isAbout(first.start()) || isAboutBehind(last),
        first.start() > 0 && text.charAt(first.start() - 1) == '第',
        last.chinese(),
        last.decimals(),
        last.unit(),
        last.unitEnd());
  }

  /** The other end of a range: 5%—10%, 3至5个, 10万元—20万元. */
  private Optional<Number> upperEnd(Number first) {
    int mark = first.unitEnd();
    if (mark >= text.length() || RANGE.indexOf(text.charAt(mark)) < 0) {
      return Optional.empty();
    }
    int at = text.startsWith("——", mark) ? mark + 2 : mark + 1;
    return Optional.of(at)
        .filter(this::beginsNumber)
        .flatMap(this::number)
        .filter(n -> n.chinese() == first.chinese())
        .filter(n -> first.unit().isEmpty() || first.unit().equals(n.unit()));
  }

  private boolean beginsNumber(int at) {
    return digit(at) >= 0 || ChineseNumeral.begins(text, at);
  }

  /** The number here with its unit; nothing when the characters say no quantity. */
  private Optional<Number> number(int at) {
    if (ChineseNumeral.begins(text, at)) {
      return ChineseNumeral.read(text, at).map(this::withUnit);
    }
    return arabic(at).map(this::withUnit).filter(n -> !isTelephone(n));
  }

  private static boolean isTelephone(Number number) {
    return number.unit().isEmpty()
        && number.digits().scale() <= 0
        && number.digits().precision() == MOBILE;
  }

  private Number withUnit(ChineseNumeral numeral) {
    int end = numeral.end();
    if (numeral.percent()) {
      return new Number(
          numeral.start(), end, numeral.value(), 0, false, true, numeral.decimals(), "%", end);
    }
    return withUnit(numeral.start(), end, numeral.value(), 0, true, numeral.rhetorical());
  }

  private Number withUnit(Digits digits) {
    int end = digits.end();
    if (end < text.length() && "%％".indexOf(text.charAt(end)) >= 0) {
      return new Number(
          digits.start(),
          end + 1,
          digits.value(),
          0,
          false,
          false,
          digits.decimals(),
          "%",
          end + 1);
    }
    return withUnit(digits.start(), end, digits.value(), digits.decimals(), false, false);
  }

  private Number withUnit(
      int start, int digitsEnd, BigDecimal digits, int decimals, boolean chinese, boolean about) {
    int end = afterAbout(digitsEnd);
    int scale = scale(end);
    int scaled = scale == 0 ? end : afterAbout(end + 1);
    boolean approximate = about || scaled > digitsEnd + (scale == 0 ? 0 : 1);
    int space = !chinese && scaled < text.length() && text.charAt(scaled) == ' ' ? 1 : 0;
    String unit = MeasureWords.at(text, scaled + space, chinese);
    int unitEnd = unit.isEmpty() ? scaled : scaled + space + unit.length();
    return new Number(start, scaled, digits, scale, approximate, chinese, decimals, unit, unitEnd);
  }

  private int afterAbout(int at) {
    int end = at;
    while (end < text.length() && ABOUT_AFTER.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The power of ten of 万, 亿 or 千 here; 0 when it belongs to the unit (万元) or there is none. */
  private int scale(int at) {
    if (at >= text.length() || text.startsWith("元", at + 1) && text.charAt(at) != '千') {
      return 0;
    }
    boolean thousand =
        text.charAt(at) == '千'
            && at + 1 < text.length()
            && "元名人余多".indexOf(text.charAt(at + 1)) >= 0;
    return text.charAt(at) == '万' ? 4 : text.charAt(at) == '亿' ? 8 : thousand ? 3 : 0;
  }

  private boolean isAbout(int start) {
    boolean some = start > 0 && SOME.indexOf(text.charAt(start - 1)) >= 0;
    if (some && "十百千".indexOf(text.charAt(start)) >= 0) {
      return true;
    }
    int end = start > 0 && LINKS.indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    return endsWith(ABOUT_BEFORE, end) && !endsWith(NOT_ABOUT, end);
  }

  private boolean endsWith(List<String> words, int end) {
    return words.stream().anyMatch(w -> text.startsWith(w, end - w.length()));
  }

  private boolean isAboutBehind(Number number) {
    return ABOUT_BEHIND.stream().anyMatch(w -> text.startsWith(w, number.unitEnd()));
  }

  /** Arabic digits as read. */
  private record Digits(int start, int end, BigDecimal value, int decimals) {}

  /** Digits, thousands and decimals; nothing when they are a code, a fraction or too many. */
  private Optional<Digits> arabic(int start) {
    StringBuilder plain = new StringBuilder();
    int at = start;
    int point = -1;
    int group = 0;
    while (at < text.length()) {
      if (digit(at) >= 0) {
        plain.append(digit(at));
        group++;
      } else if (point < 0 && isPoint(at) && digit(at + 1) >= 0) {
        point = plain.length();
        plain.append('.');
      } else if (point < 0 && group <= 3 && isThousand(at)) {
        group = 0;
      } else {
        break;
      }
      at++;
    }
    boolean code = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
    if (plain.length() > LONGEST || code || isPartOfCode(start, at)) {
      return Optional.empty();
    }
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    return Optional.of(new Digits(start, at, new BigDecimal(plain.toString()), decimals));
  }

  /** Digits in A4, 1/3 or 1.2.3. */
  private boolean isPartOfCode(int start, int end) {
    boolean letter = start > 0 && isLetter(text.charAt(start - 1));
    boolean slash = end < text.length() && text.charAt(end) == '/' && digit(end + 1) >= 0;
    boolean point = end < text.length() && isPoint(end) && digit(end + 1) >= 0;
    return letter || slash || point;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isPoint(int at) {
    return text.charAt(at) == '.' || text.charAt(at) == '．';
  }

  private boolean isDash(int at) {
    return at < text.length() && text.charAt(at) == '-';
  }

  /** A comma before three digits and no fourth one. */
  private boolean isThousand(int at) {
    return text.charAt(at) == ','
        && digit(at + 1) >= 0
        && digit(at + 2) >= 0
        && digit(at + 3) >= 0
        && digit(at + 4) < 0;
  }

  /** After all characters that may belong to what is no quantity. */
  private int afterRun(int at) {
    int end = at;
    if (digit(at) >= 0) {
      while (end < text.length() && (digit(end) >= 0 || ".．,-/".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
    } else {
      end = ChineseNumeral.afterRun(text, at);
    }
    return Math.max(end, at + 1);
  }

  /** The digit here, half- or full-width; -1 when there is none. */
  private int digit(int at) {
    if (at < 0 || at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
