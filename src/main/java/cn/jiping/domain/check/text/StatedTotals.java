package cn.jiping.domain.check.text;

import cn.jiping.domain.figure.RoundingDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds totals that a text breaks down (R1): an amount, shortly after it 其中, then at least two
 * named amounts up to the end of the sentence. What stands in brackets after a part is not counted
 * with it. Time grows with the length of the text only.
 */
public final class StatedTotals {
  private static final String BREAKDOWN = "其中";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})? ?(亿元|万元|元)");
  private static final Map<String, Integer> EXPONENT = Map.of("元", 0, "万元", 4, "亿元", 8);
  private static final String SENTENCE_ENDS = "。！？\n\r";
  private static final String SEPARATORS = "、，,；;：:";

  /** Chars between the total and 其中, at most. */
  private static final int NEAR = 12;

  /** Chars of one breakdown, at most. */
  private static final int LONGEST = 2_000;

  /**
   * A total and its parts.
   *
   * @param stated the total as written, in {@code unit}
   * @param unit 元, 万元 or 亿元
   * @param start place of the total in the text, in chars
   * @param end after its unit
   */
  public record StatedTotal(BigDecimal stated, String unit, int start, int end, List<Part> parts) {
    /** The exact sum of the parts, in {@code unit}. */
    public BigDecimal sum() {
      return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How the parts miss the total; empty when they add up to it. */
    public Optional<RoundingDifference> difference() {
      return RoundingDifference.between(stated, parts.stream().map(Part::amount).toList());
    }
  }

  /**
   * One part.
   *
   * @param name what stands before the amount; may be empty
   * @param amount in the unit of the total
   * @param offset place of the amount in the text, in chars
   */
  public record Part(String name, BigDecimal amount, int offset) {}

  private final String plain;
  private final List<MatchResult> amounts;

  private StatedTotals(String plain) {
    this.plain = plain;
    this.amounts = AMOUNT.matcher(plain).results().toList();
  }

  /** All totals with two or more parts, in the order of the text. */
  public static List<StatedTotal> in(String text) {
    return new StatedTotals(halfWidth(text)).all();
  }

  private List<StatedTotal> all() {
    List<StatedTotal> found = new ArrayList<>();
    int next = 0;
    for (int at = plain.indexOf(BREAKDOWN); at >= 0; at = plain.indexOf(BREAKDOWN, at + 1)) {
      while (next < amounts.size() && amounts.get(next).end() <= at) {
        next++;
      }
      if (next > 0 && isNear(amounts.get(next - 1), at)) {
        MatchResult total = amounts.get(next - 1);
        List<Part> parts = parts(at + BREAKDOWN.length(), next, total.group(3));
        if (parts.size() >= 2) {
          found.add(
              new StatedTotal(number(total), total.group(3), total.start(), total.end(), parts));
        }
      }
    }
    return found;
  }

  private boolean isNear(MatchResult total, int at) {
    return at - total.end() <= NEAR
        && plain.substring(total.end(), at).chars().noneMatch(StatedTotals::endsSentence);
  }

  /**
   * @param from after 其中
   * @param next index of the first amount behind it
   */
  private List<Part> parts(int from, int next, String unit) {
    List<Part> parts = new ArrayList<>();
    int end = Math.min(plain.length(), from + LONGEST);
    int nameStart = from;
    int depth = 0;
    int opened = -1;
    for (int i = from; i < end; i++) {
      char c = plain.charAt(i);
      if (c == '（' || c == '(') {
        opened = depth == 0 ? i : opened;
        depth++;
      } else if (c == '）' || c == ')') {
        if (depth == 0) {
          break;
        }
        depth--;
        nameStart = depth == 0 && opened == nameStart ? i + 1 : nameStart;
      } else if (endsSentence(c) || depth == 0 && plain.startsWith(BREAKDOWN, i)) {
        break;
      } else if (next < amounts.size() && i == amounts.get(next).start()) {
        MatchResult amount = amounts.get(next);
        next++;
        if (depth == 0) {
          parts.add(new Part(name(plain.substring(nameStart, i)), inUnit(amount, unit), i));
          nameStart = amount.end();
        }
        i = amount.end() - 1;
      }
    }
    return parts;
  }

  private static String name(String between) {
    int from = 0;
    while (from < between.length() && isSeparator(between.charAt(from))) {
      from++;
    }
    int end = between.length();
    while (end > from && isSeparator(between.charAt(end - 1))) {
      end--;
    }
    return between.substring(from, end).strip();
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static boolean endsSentence(int c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  private static BigDecimal number(MatchResult amount) {
    String decimals = amount.group(2) == null ? "" : amount.group(2);
    return new BigDecimal(amount.group(1).replace(",", "") + decimals);
  }

  private static BigDecimal inUnit(MatchResult amount, String unit) {
    int shift = EXPONENT.get(amount.group(3)) - EXPONENT.get(unit);
    return shift == 0 ? number(amount) : number(amount).scaleByPowerOfTen(shift);
  }

  /** The same text, char for char, with half-width digits and points. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '０' && c <= '９' || c == '．') {
        plain.setCharAt(i, (char) (c - '．' + '.'));
      }
    }
    return plain.toString();
  }
}
