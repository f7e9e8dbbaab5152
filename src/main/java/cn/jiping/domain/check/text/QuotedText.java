package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.List;

/** What stands in quotes or 书名号: names, which the rules on sentences leave alone. */
final class QuotedText {
  private static final String OPEN = "“‘《〈「";
  private static final String CLOSE = "”’》〉」";

  /** Chars of a quotation, at most; a longer one is a quote that was never closed. */
  private static final int LONGEST = 60;

  private static final char BLANK = '□';

  private QuotedText() {}

  /**
   * One quotation, the innermost one where they nest.
   *
   * @param open place of the opening mark
   * @param end after the closing mark
   */
  record Quoted(int open, int end) {
    /** Without its marks. */
    String inner(String text) {
      return text.substring(open + 1, end - 1);
    }
  }

  /** What stands between matching marks, in order. */
  static List<Quoted> in(String text) {
    List<Quoted> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open = i;
      } else if (CLOSE.indexOf(c) >= 0) {
        boolean pairs = open >= 0 && OPEN.indexOf(text.charAt(open)) == CLOSE.indexOf(c);
        if (pairs && i - open <= LONGEST) {
          found.add(new Quoted(open, i + 1));
        }
        open = -1;
      }
    }
    return found;
  }

  /** The same text, char for char, with a blank for every char inside of marks. */
  static String blanked(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (Quoted quoted : in(text)) {
      for (int i = quoted.open() + 1; i < quoted.end() - 1; i++) {
        plain.setCharAt(i, BLANK);
      }
    }
    return plain.toString();
  }
}
