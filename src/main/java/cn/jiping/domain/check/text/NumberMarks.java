package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.NumberMark.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the numbers that stand at the start of a passage or of a clause in it. What looks like a
 * number of a list and may be none (3.5万元, 一、二两个社区) is marked as doubtful.
 */
final class NumberMarks {
  private static final String CLAUSE_STARTS = "。；：，！？;:,、";
  private static final String[] ORDER = {"首先", "其次", "再次"};
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");

  private final int passage;
  private final String text;
  private final List<NumberMark> marks = new ArrayList<>();

  private NumberMarks(int passage, String text) {
    this.passage = passage;
    this.text = text;
  }

  /** All marks of this passage, in order. */
  static List<NumberMark> in(int passage, String text) {
    NumberMarks reader = new NumberMarks(passage, text);
    reader.readAll();
    return reader.marks;
  }

  private void readAll() {
    int start = 0;
    while (start < text.length() && Chars.isSpace(text.charAt(start))) {
      start++;
    }
    int at = start;
    while (at < text.length()) {
      int before = marks.size();
      if (mayBegin(text.charAt(at))) {
        read(at, at == start);
      }
      at = marks.size() > before ? marks.getLast().end() : at + 1;
    }
  }

  private static boolean mayBegin(char c) {
    return c == '（'
        || c == '('
        || c == '第'
        || c == '首'
        || c == '其'
        || c == '再'
        || Numerals.isArabic(c)
        || Numerals.isChinese(c)
        || Numerals.isCircled(c);
  }

  private void read(int at, boolean first) {
    char c = text.charAt(at);
    boolean clause = first || isClauseStart(at);
    if (c == '（' || c == '(') {
      bracketed(at, first, clause);
    } else if (Numerals.isCircled(c)) {
      addAnywhere(Level.CIRCLED, at, at, at + 1, at + 1, first, clause);
    } else if (!clause) {
      return;
    } else if (Numerals.isArabic(c)) {
      arabic(at, first);
    } else if (Numerals.isChinese(c)) {
      chinese(at, first);
    } else if (c == '第') {
      int end = chineseEnd(at + 1);
      if ("，,是".indexOf(Chars.at(text, end)) >= 0 && end < text.length()) {
        add(Level.ORDINAL, at, at + 1, end, end, first, false);
      }
    } else {
      order(at, first);
    }
  }

  private boolean isClauseStart(int at) {
    char before = Chars.at(text, at - 1);
    return CLAUSE_STARTS.indexOf(before) >= 0
        || Chars.isSpace(before)
        || "”）)".indexOf(before) >= 0;
  }

  /** （一） and （1）; a stop behind it is read with it. */
  private void bracketed(int at, boolean first, boolean clause) {
    boolean chinese = Numerals.isChinese(Chars.at(text, at + 1));
    int end = chinese ? chineseEnd(at + 1) : arabicEnd(at + 1);
    char close = Chars.at(text, end);
    if ((close == '）' || close == ')') && !isReference(at, end + 1)) {
      boolean stop = first && "、.．".indexOf(Chars.at(text, end + 1)) >= 0;
      addAnywhere(
          chinese ? Level.SECTION : Level.SUBITEM,
          at,
          at + 1,
          end,
          stop && end + 1 < text.length() ? end + 2 : end + 1,
          first,
          clause);
    }
  }

  /** （一）至（三）, （二）、（四）项: speaks of items that stand elsewhere. */
  private boolean isReference(int start, int end) {
    char after = Chars.at(text, end);
    char next = Chars.at(text, end + 1);
    boolean joined = "、和及".indexOf(after) >= 0 && "（(".indexOf(next) >= 0;
    boolean counted = after == '项' && next != '目';
    return after == '至' || joined || counted || "至和及第".indexOf(Chars.at(text, start - 1)) >= 0;
  }

  private void arabic(int at, boolean first) {
    int end = arabicEnd(at);
    char after = Chars.at(text, end);
    if (after == '）' || after == ')') {
      add(Level.CLOSED, at, at, end, end + 1, first, false);
    } else if (after == '.' || after == '．' || after == '、') {
      char next = Chars.at(text, end + 1);
      boolean year = YEAR.matcher(text).region(end + 1, text.length()).lookingAt();
      boolean number = Numerals.isArabic(next) && !year;
      boolean word =
          Chars.isSpace(next) || Chars.isHanAt(text, end + 1) || "“《（".indexOf(next) >= 0;
      add(Level.ITEM, at, at, end, end + 1, first, number || !first && !word);
    }
  }

  private void chinese(int at, boolean first) {
    int end = chineseEnd(at);
    char after = Chars.at(text, end);
    if (after == '是' || after == '要') {
      add(after == '是' ? Level.SPOKEN : Level.MUST, at, at, end, end + 1, first, false);
    } else if (first && (after == '、' || after == '.' || after == '．')) {
      boolean doubtful = Numerals.isChinese(Chars.at(text, end + 1));
      add(Level.CHAPTER, at, at, end, end + 1, true, doubtful);
    }
  }

  private void order(int at, boolean first) {
    for (String word : ORDER) {
      int end = at + word.length();
      char after = Chars.at(text, end);
      boolean counts = after == '，' || after == ',' || after == '是' || !word.equals(ORDER[2]);
      if (text.startsWith(word, at) && counts) {
        add(Level.ORDER, at, at, end, end, first, false);
      }
    }
  }

  /** A first item may stand anywhere in a sentence, a later one only where a clause begins. */
  private void addAnywhere(
      Level level,
      int start,
      int numeralStart,
      int numeralEnd,
      int end,
      boolean first,
      boolean clause) {
    if (clause || Numerals.value(text.substring(numeralStart, numeralEnd)) == 1) {
      add(level, start, numeralStart, numeralEnd, end, first, false);
    }
  }

  private void add(
      Level level,
      int start,
      int numeralStart,
      int numeralEnd,
      int end,
      boolean first,
      boolean doubtful) {
    int number = Numerals.value(text.substring(numeralStart, numeralEnd));
    if (number > 0) {
      marks.add(
          new NumberMark(
              passage, start, end, level, number, numeralStart, numeralEnd, first, doubtful));
    }
  }

  /** After a Chinese numeral of at most three chars. */
  private int chineseEnd(int from) {
    int end = from;
    while (end < text.length() && end - from < 4 && Numerals.isChinese(text.charAt(end))) {
      end++;
    }
    return end - from > 3 ? from : end;
  }

  /** After an Arabic numeral of at most two digits. */
  private int arabicEnd(int from) {
    int end = from;
    while (end < text.length() && end - from < 3 && Numerals.isArabic(text.charAt(end))) {
      end++;
    }
    return end - from > 2 ? from : end;
  }
}
