package cn.jiping.service.text;

import java.util.Arrays;
import java.util.List;

/** Lines of a text without indentation, trailing space and blank ones. */
final class Lines {
  private Lines() {}

  static List<String> of(String text) {
    return Arrays.stream(text.split("\\R")).map(Lines::trim).filter(l -> !l.isEmpty()).toList();
  }

  /** Cuts off spaces of every kind, the ideographic and the fixed one too, and byte order marks. */
  static String trim(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\0';
  }
}
