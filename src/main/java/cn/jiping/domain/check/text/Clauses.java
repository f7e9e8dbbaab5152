package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into clauses and sentences. */
final class Clauses {
  private static final String SENTENCE_ENDS = "。！？!?\n\r";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：,;:";

  private Clauses() {}

  /**
   * A clause or a sentence.
   *
   * @param start first char
   * @param end after the last one, the mark that ends it not included
   */
  record Clause(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** What stands between ，。；：！？, empty ones left out. */
  static List<Clause> in(String text) {
    return split(text, CLAUSE_ENDS);
  }

  /** What stands between 。！？, empty ones left out. */
  static List<Clause> sentences(String text) {
    return split(text, SENTENCE_ENDS);
  }

  static boolean endsClause(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** A Chinese character of everyday use. */
  static boolean isHan(char c) {
    return c >= '一' && c <= '\u9fff';
  }

  private static List<Clause> split(String text, String ends) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ends.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          clauses.add(new Clause(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }
}
