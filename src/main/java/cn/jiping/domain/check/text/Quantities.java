package cn.jiping.domain.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of a text: Arabic and Chinese numerals, full-width digits, thousands, decimals,
 * 万 and 亿, percentages, ranges, and words that make them approximate. A Chinese numeral counts only
 * before a unit, since 一 alone is mostly a word (一切, 统一). Time grows with the length of the text.
 */
public final class Quantities {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CHINESE = "零〇一二三四五六七八九十百千两";
  private static final String RANGE = "—-–~～至";
  private static final String ABOUT_AFTER = "余多来几";

  /** What may stand before a number and makes it no exact one; the longest first. */
  private static final List<String> ABOUT_BEFORE =
      List.of("不少于", "不低于", "不超过", "大约", "将近", "超过", "至少", "最多", "约", "近", "逾", "超");

  /** What is counted or measured; the longest first where one begins another. */
  private static final List<String> UNITS =
      List.of(
          "亿元", "万元", "元", "个百分点", "场次", "人次", "户次", "平方米", "公里", "小时", "分钟", "课时", "个", "名", "人",
          "次", "场", "期", "项", "家", "件", "条", "户", "部", "批", "支", "篇", "份", "册", "本", "套", "台", "处",
          "所", "位", "座", "间", "栋", "类", "种", "轮", "节", "堂", "届", "岁", "年", "月", "日", "天", "周", "分",
          "米", "亩", "吨", "幅", "块", "张", "组", "队", "辆", "面", "封", "档", "级", "步", "方面", "点", "倍");

  /** Digits of a number, at most; more is no number of a report. */
  private static final int LONGEST = 18;

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
      at = reader.read(at);
    }
    return List.copyOf(reader.found);
  }

  /** A number that begins or ends a range, or stands alone. */
  private record Number(BigDecimal value, int end, int decimals, boolean about) {}

  /** Reads what begins here; the place to go on. */
  private int read(int at) {
    boolean chinese = isChinese(at);
    if (!chinese && digit(at) < 0) {
      return at + 1;
    }
    Optional<Number> first = chinese ? chinese(at) : arabic(at);
    if (first.isEmpty()) {
      return runEnd(at, chinese);
    }
    Number number = first.get();
    Optional<BigDecimal> upTo = Optional.empty();
    boolean percent = isPercent(number.end());
    int mark = number.end() + (percent ? 1 : 0);
    if (!chinese && mark < text.length() && RANGE.indexOf(text.charAt(mark)) >= 0) {
      int second = mark + 1;
      if (text.charAt(mark) == '—' && second < text.length() && text.charAt(second) == '—') {
        second++;
      }
      Optional<Number> other = digit(second) >= 0 ? arabic(second) : Optional.empty();
      if (other.isPresent()) {
        upTo = other.map(Number::value);
        number = other.get();
      }
    }
    return add(at, number, first.get().value(), upTo, chinese);
  }

  private int add(
      int start, Number number, BigDecimal value, Optional<BigDecimal> upTo, boolean chinese) {
    int end = number.end();
    boolean about = number.about() || isAbout(start);
    BigDecimal scaled = value;
    String unit = "";
    if (isPercent(end)) {
      end++;
      unit = "%";
    } else {
      while (end < text.length() && ABOUT_AFTER.indexOf(text.charAt(end)) >= 0) {
        about = true;
        end++;
      }
      if (!isMoney(end) && end < text.length() && "万亿".indexOf(text.charAt(end)) >= 0) {
        scaled = value.scaleByPowerOfTen(text.charAt(end) == '万' ? 4 : 8);
        end++;
        while (end < text.length() && ABOUT_AFTER.indexOf(text.charAt(end)) >= 0) {
          about = true;
          end++;
        }
      }
      unit = unit(end);
    }
    if (chinese && unit.isEmpty()) {
      return number.end();
    }
    boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
    int unitEnd = unit.equals("%") ? end : end + unit.length();
    found.add(
        new Quantity(
            start, end, scaled, upTo, about, ordinal, chinese, number.decimals(), unit, unitEnd));
    return unitEnd;
  }

  private boolean isMoney(int at) {
    return text.startsWith("万元", at) || text.startsWith("亿元", at);
  }

  private String unit(int at) {
    int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (from != at) {
      return "";
    }
    return UNITS.stream().filter(u -> text.startsWith(u, at)).findFirst().orElse("");
  }

  private boolean isAbout(int start) {
    return ABOUT_BEFORE.stream().anyMatch(w -> text.startsWith(w, start - w.length()));
  }

  private boolean isPercent(int at) {
    return at < text.length() && "%％".indexOf(text.charAt(at)) >= 0;
  }

  /** Digits, thousands and decimals; nothing when it is a telephone number or the like. */
  private Optional<Number> arabic(int start) {
    StringBuilder plain = new StringBuilder();
    int at = start;
    int decimals = -1;
    while (at < text.length()) {
      if (digit(at) >= 0) {
        plain.append(digit(at));
        decimals += decimals >= 0 ? 1 : 0;
        at++;
      } else if (decimals < 0 && isPoint(at) && digit(at + 1) >= 0) {
        plain.append('.');
        decimals = 0;
        at++;
      } else if (decimals < 0 && isThousand(at)) {
        at++;
      } else {
        break;
      }
    }
    boolean code = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
    if (plain.length() > LONGEST || code) {
      return Optional.empty();
    }
    return Optional.of(
        new Number(new BigDecimal(plain.toString()), at, Math.max(0, decimals), false));
  }

  private boolean isPoint(int at) {
    return text.charAt(at) == '.' || text.charAt(at) == '．';
  }

  /** A comma before three digits and no fourth one. */
  private boolean isThousand(int at) {
    return text.charAt(at) == ','
        && digit(at + 1) >= 0
        && digit(at + 2) >= 0
        && digit(at + 3) >= 0
        && digit(at + 4) < 0;
  }

  /** 三十三, 一百零五, 两千, 十; nothing when the characters say no number. */
  private Optional<Number> chinese(int start) {
    int end = runEnd(start, true);
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    long total = 0;
    long section = 0;
    int digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int place = "十百千".indexOf(c);
      if (place >= 0) {
        long weight = place == 0 ? 10 : place == 1 ? 100 : 1000;
        section += (digit < 0 ? 1 : digit) * weight;
        digit = -1;
      } else if (digit >= 0 && digit != 0) {
        return Optional.empty(); // 三五个, 一二: about, or a year
      } else {
        digit = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
      }
    }
    total += section + Math.max(0, digit);
    return Optional.of(new Number(BigDecimal.valueOf(total), end, 0, false));
  }

  private int runEnd(int start, boolean chinese) {
    int end = start;
    while (end < text.length() && (chinese ? isChinese(end) : isInNumber(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private boolean isInNumber(int at) {
    return digit(at) >= 0 || ".．,-".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isChinese(int at) {
    return at < text.length() && CHINESE.indexOf(text.charAt(at)) >= 0;
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
