package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.PairedMarks.Family;
import cn.jiping.domain.check.text.PairedMarks.Pair;
import cn.jiping.domain.check.text.PairedMarks.Side;
import cn.jiping.domain.check.text.PairedMarks.Straight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * R6: no half-width stop, bracket or straight quote beside a Chinese character. Times, ratios,
 * thousands, decimals, addresses and English phrases have no Chinese character beside their marks.
 */
final class HalfWidthMarks implements PassageCheck {
  private static final Texts TEXTS = Texts.of(HalfWidthMarks.class);
  private static final Map<Character, String> STOPS =
      Map.of(',', "，", ';', "；", ':', "：", '?', "？", '!', "！");

  /** What follows the colon of a smiley. */
  private static final String SMILING = ")-";

  /** The number of a list item up to its point. */
  private static final Pattern NUMBER = Pattern.compile("[\\s　]{0,8}[（(]?[一二三四五六七八九十]{1,3}[）)]?");

  private static final int LONGEST_NUMBER = 13;

  /** Chars of a formula in brackets, at most. */
  private static final int LONGEST_FORMULA = 40;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    if (!mayHaveHalfWidth(text)) {
      return List.of();
    }
    BitSet ignored = NotProse.in(text);
    List<Remark> remarks = new ArrayList<>();
    int end = text.stripTrailing().length();
    for (int i = 0; i < text.length(); i++) {
      if (!ignored.get(i)) {
        addStop(remarks, text, i, end);
      }
    }
    PairedMarks marks = PairedMarks.of(text, ignored);
    addBrackets(remarks, text, marks);
    addQuotes(remarks, text, marks);
    return remarks;
  }

  private static boolean mayHaveHalfWidth(String text) {
    return text.chars().anyMatch(c -> c == '.' || c >= '!' && c <= '?' && !Chars.isDigit(c));
  }

  /** Whether Chinese text stands directly before or after this mark. */
  static boolean isBesideChinese(String text, int at) {
    return Chars.isChineseBefore(text, at) || Chars.isChineseAt(text, at + 1);
  }

  private static void addStop(List<Remark> remarks, String text, int at, int end) {
    char c = text.charAt(at);
    String full = STOPS.get(c);
    boolean smiley = c == ':' && SMILING.indexOf(Chars.at(text, at + 1)) >= 0;
    if (full != null && !smiley && isBesideChinese(text, at)) {
      remarks.add(remark("half.stop", at, c, full).withFix(full));
    } else if (c == '.' && isFullStop(text, at, end)) {
      remarks.add(remark("half.stop", at, c, "。").withFix("。"));
    }
  }

  /** A point between two Chinese words, or behind the last one; none behind a number of a list. */
  private static boolean isFullStop(String text, int at, int end) {
    return Chars.isChineseBefore(text, at)
        && (at + 1 == end || Chars.isChineseAt(text, at + 1))
        && !(at <= LONGEST_NUMBER && NUMBER.matcher(text.substring(0, at)).matches());
  }

  /** Both brackets of a pair are mended together; a lone one belongs to R5. */
  private static void addBrackets(List<Remark> remarks, String text, PairedMarks marks) {
    for (Pair pair : marks.pairs()) {
      int open = pair.open().at();
      int close = pair.close().at();
      if (pair.open().family() != Family.ROUND) {
        continue;
      }
      boolean halfOpen = text.charAt(open) == '(';
      boolean halfClose = text.charAt(close) == ')';
      boolean both = halfOpen && halfClose;
      boolean beside =
          halfOpen && isBesideChinese(text, open) || halfClose && isBesideChinese(text, close);
      if (!beside || both && isFormula(text, open, close)) {
        continue;
      }
      String key = both ? "half.brackets" : "half.bracket";
      if (halfOpen) {
        remarks.add(remark(key, open, '(', "（").withFix("（"));
      }
      if (halfClose) {
        remarks.add(remark(key, close, ')', "）").withFix("）"));
      }
    }
  }

  /** f(x) or Word(docx): directly behind a Latin letter or a digit, and nothing Chinese inside. */
  private static boolean isFormula(String text, int open, int close) {
    char before = Chars.at(text, open - 1);
    return (Chars.isLatin(before) || Chars.isDigit(before))
        && close - open <= LONGEST_FORMULA
        && text.substring(open, close).chars().allMatch(c -> c < 0x80);
  }

  /** Both quotes of a pair are mended together; one without a partner has no certain mend. */
  private static void addQuotes(List<Remark> remarks, String text, PairedMarks marks) {
    Set<Integer> beside = new HashSet<>();
    for (Pair pair : marks.pairs()) {
      if (isBesideChinese(text, pair.open().at()) || isBesideChinese(text, pair.close().at())) {
        beside.add(pair.open().at());
        beside.add(pair.close().at());
      }
    }
    for (Straight quote : marks.straight()) {
      int at = quote.mark().at();
      boolean lone = quote.side() == Side.EITHER && isBesideChinese(text, at);
      if (lone || beside.contains(at)) {
        String right = curly(quote);
        Remark remark = remark("half.quote", at, text.charAt(at), right);
        remarks.add(quote.certain() ? remark.withFix(right) : remark);
      }
    }
  }

  /** Double quotes outside, single ones inside of them. */
  private static String curly(Straight quote) {
    boolean inside = quote.mark().family() == Family.SINGLE_QUOTE && quote.mark().depth() > 0;
    Family family = inside ? Family.SINGLE_QUOTE : Family.DOUBLE_QUOTE;
    return String.valueOf(family.mark(quote.side() == Side.CLOSE ? Side.CLOSE : Side.OPEN));
  }

  private static Remark remark(String key, int at, char half, String full) {
    return Remark.of(
        Rule.R6, Severity.ERROR, at, at + 1, TEXTS.get(key, String.valueOf(half), full));
  }
}
