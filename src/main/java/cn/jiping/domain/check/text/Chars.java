package cn.jiping.domain.check.text;

/** What kind of character stands at a place of a text; outside of it stands none. */
final class Chars {
  /** Brackets and title marks that only Chinese text has. */
  private static final String CHINESE_BRACKETS = "（）《》〈〉【】〔〕「」『』";

  /** Stops that only Chinese text has. */
  private static final String CHINESE_STOPS = "，。、；：？！";

  /** Quotes and dashes that English text has too. */
  private static final String SHARED_MARKS = "“”‘’—…·";

  /** What stands between a word and its stop without parting them. */
  private static final String CLOSERS = "“”‘’\"'()[]";

  private Chars() {}

  static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  static boolean isHanAt(String text, int at) {
    return at >= 0 && at < text.length() && isHan(text.codePointAt(at));
  }

  static boolean isHanBefore(String text, int at) {
    return at > 0 && at <= text.length() && isHan(text.codePointBefore(at));
  }

  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The char here; 0 outside of the text. */
  static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }

  /** Blank of any width, tabulator included. */
  static boolean isSpace(int c) {
    return c == '\t' || c == '\u00A0' || Character.isSpaceChar(c);
  }

  static boolean isChineseBracket(int c) {
    return CHINESE_BRACKETS.indexOf(c) >= 0;
  }

  static boolean isChineseMark(int c) {
    return isChineseBracket(c) || CHINESE_STOPS.indexOf(c) >= 0;
  }

  static boolean isSharedMark(int c) {
    return SHARED_MARKS.indexOf(c) >= 0;
  }

  static boolean endsSentence(int c) {
    return "。！？".indexOf(c) >= 0;
  }

  /** Whether Chinese text ends before this place; a few closing marks are looked through. */
  static boolean isChineseBefore(String text, int at) {
    int i = at;
    while (i > 0 && at - i < 3 && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return isHanBefore(text, i) || isChineseBracket(at(text, i - 1));
  }

  /** Whether Chinese text begins at this place; a few opening marks are looked through. */
  static boolean isChineseAt(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 3 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return isHanAt(text, i) || isChineseBracket(at(text, i));
  }
}
