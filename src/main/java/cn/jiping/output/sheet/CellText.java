package cn.jiping.output.sheet;

import java.util.regex.Pattern;

/** Text in cells: characters that XML does not have are written as _x000D_ (22.4.2.4). */
final class CellText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** What a spreadsheet would take for the beginning of a formula, were it typed. */
  private static final String FORMULA = "=+-@\t\r";

  private CellText() {}

  /** Whether a spreadsheet would take the text for a formula, were it typed. */
  static boolean isLikeFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** What is meant by the text of a file. */
  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            m -> {
              char c = (char) Integer.parseInt(m.group(1), 16);
              return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
            });
  }

  /** The text of a file that means this: what looks like such a character, but is none. */
  static String encode(String text) {
    return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
  }
}
