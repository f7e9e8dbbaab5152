package cn.jiping.domain.check.record;

import java.util.Locale;

/** Makes text out of a report fit for a cell, also where it is wrong for being invisible. */
final class Printable {
  /** Longer quotes are cut after so many characters. */
  private static final int QUOTED = 60;

  private static final int REPLACEMENT = 0xFFFD;
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private Printable() {}

  /** The beginning of a text that may be long. */
  static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= QUOTED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "……";
  }

  /** The text on one line; characters that can't be seen or that no font has by their number. */
  static String of(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t' || c == '\r') {
                result.append(' ');
              } else if (isShown(c)) {
                result.appendCodePoint(c);
              } else {
                result.append(String.format(Locale.ROOT, "〔U+%04X〕", c));
              }
            });
    return result.toString();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ' || c == IDEOGRAPHIC_SPACE;
      default -> Character.isBmpCodePoint(c) && c != REPLACEMENT;
    };
  }
}
