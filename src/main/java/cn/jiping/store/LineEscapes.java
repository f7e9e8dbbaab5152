package cn.jiping.store;

/** Text in one line without tabs, and back. */
final class LineEscapes {
  private LineEscapes() {}

  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /**
   * The way back.
   *
   * @throws IllegalArgumentException when this is no escaped text
   */
  static String unescaped(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      text.append(c == '\\' && ++i < line.length() ? unescaped(line.charAt(i)) : c);
    }
    return text.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> throw new IllegalArgumentException("\\" + c);
    };
  }
}
