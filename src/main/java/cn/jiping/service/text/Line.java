package cn.jiping.service.text;

/**
 * A line of a report that is read.
 *
 * @param text trimmed, not empty
 * @param level 1–9 when the document calls it a heading; else 0
 * @param beside not text of the report: part of a table that was not understood
 */
record Line(String text, int level, boolean beside) {
  static Line of(String text) {
    return new Line(text, 0, false);
  }

  static Line beside(String text) {
    return new Line(text, 0, true);
  }
}
