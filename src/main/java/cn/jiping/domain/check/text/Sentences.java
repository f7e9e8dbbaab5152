package cn.jiping.domain.check.text;

/**
 * Where sentences, clauses and what stands in quotes or brackets begin and end. Looks at most
 * {@link #LONGEST} chars far, so that what asks for each place of a text takes time by its length.
 */
public final class Sentences {
  /** Chars of a sentence that rules look at, at most, to either side. */
  static final int LONGEST = 600;

  /** Chars between an opening mark and its closing one, at most. */
  private static final int LONGEST_QUOTE = 120;

  private static final String ENDS = "。！？!?\n\r";
  private static final String CLAUSE_ENDS = "，,；;：:、" + ENDS;
  private static final String OPENING = "“‘《〈（([【「『〔";
  private static final String CLOSING = "”’》〉）)]】」』〕";

  private Sentences() {}

  static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** The first char of the sentence around a place. */
  public static int start(String text, int at) {
    int start = at;
    int least = Math.max(0, at - LONGEST);
    while (start > least && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The mark that ends the sentence around a place, or the end of the text. */
  public static int end(String text, int at) {
    int end = at;
    int most = Math.min(text.length(), at + LONGEST);
    while (end < most && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether no sentence ends between two places. */
  public static boolean inOne(String text, int from, int to) {
    return to - from <= LONGEST && end(text, from) >= to;
  }

  /** The first char after the last 、，；：。 or opening mark before a place. */
  public static int clauseStart(String text, int at) {
    int start = at;
    int least = Math.max(0, at - LONGEST);
    while (start > least && !separates(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean separates(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0 || "（(【[".indexOf(c) >= 0;
  }

  /**
   * After the partner of the mark that opens here; the next place when none opens, or it has no
   * partner before {@code limit}.
   */
  static int afterQuoted(String text, int at, int limit) {
    int kind = OPENING.indexOf(text.charAt(at));
    if (kind < 0) {
      return at + 1;
    }
    int most = Math.min(limit, at + LONGEST_QUOTE);
    int depth = 0;
    for (int i = at; i < most; i++) {
      char c = text.charAt(i);
      depth += c == OPENING.charAt(kind) ? 1 : c == CLOSING.charAt(kind) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return at + 1;
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }
}
