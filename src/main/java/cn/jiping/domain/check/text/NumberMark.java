package cn.jiping.domain.check.text;

/**
 * The number of a heading, a paragraph or an item of a list, as it is written.
 *
 * @param passage which passage of the manuscript, from 0
 * @param start first char
 * @param end after the last char of the number and its own marks
 * @param number its value, from 1
 * @param numeralStart first char of the numeral alone
 * @param numeralEnd after it
 * @param first whether it stands at the start of its passage
 * @param doubtful whether it may be something else, as in 3.5万元 or 一、二
 */
record NumberMark(
    int passage,
    int start,
    int end,
    Level level,
    int number,
    int numeralStart,
    int numeralEnd,
    boolean first,
    boolean doubtful) {

  /** The kinds of numbers, from the outermost to the innermost. */
  enum Level {
    /** 一、 */
    CHAPTER,
    /** （一） */
    SECTION,
    /** 1. or 1、 */
    ITEM,
    /** （1） */
    SUBITEM,
    /** 1） */
    CLOSED,
    /** ① */
    CIRCLED,
    /** 第一， */
    ORDINAL,
    /** 一是 */
    SPOKEN,
    /** 一要 */
    MUST,
    /** 首先 */
    ORDER;

    /** Written as a sign, not as a word of the sentence. */
    boolean isSign() {
      return compareTo(ORDINAL) <= 0;
    }
  }

  /** The same mark with another number, as it would be written. */
  String with(int other, String text) {
    return text.substring(start, numeralStart)
        + Numerals.like(text.substring(numeralStart, numeralEnd), other)
        + text.substring(numeralEnd, end);
  }

  String quote(String text) {
    return text.substring(start, end);
  }
}
