package cn.jiping.output.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Which fields are open, and whether what is read is a code or a result (17.16.18). */
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
  }

  /**
   * @param type begin, separate or end; one without its begin is nothing
   */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().inResult = true;
        }
      }
      case "end" -> open.poll();
      default -> {
        // no such mark
      }
    }
  }

  void code(String text) {
    if (!open.isEmpty()) {
      open.peek().code.append(text);
    }
  }

  /** Whether text that is read now is seen on paper. */
  boolean showsText() {
    return open.stream().allMatch(f -> f.inResult);
  }

  boolean isContents() {
    return open.stream().anyMatch(f -> isContents(f.code.toString()));
  }

  static boolean isContents(String code) {
    return code.strip().toUpperCase(Locale.ROOT).startsWith("TOC");
  }
}
