package cn.jiping.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets put them on the clipboard and into .csv files: cells apart by tabs or
 * commas, rows by line breaks, cells with either in quotes, a quote in quotes doubled.
 */
public final class SeparatedText {
  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private SeparatedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * The cells; nothing for an empty text. A line break at the end begins no further row.
   *
   * @param separator what stands between cells: a tab, a comma, a semicolon
   */
  public static List<List<String>> parse(String text, char separator) {
    SeparatedText parser =
        new SeparatedText(text.replace("\r\n", "\n").replace('\r', '\n'), separator);
    parser.parse();
    return parser.rows;
  }

  /** The text with tabs that {@link #parse} reads back, and spreadsheets paste. */
  public static String tabbed(List<List<String>> rows) {
    return rows.stream()
        .map(r -> r.stream().map(SeparatedText::quoted).collect(Collectors.joining("\t")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    boolean plain = !cell.startsWith("\"") && cell.chars().noneMatch(c -> "\t\n\r".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private void parse() {
    while (at < text.length()) {
      int end = closingQuote();
      if (end < 0) {
        end = plainEnd();
        row.add(text.substring(at, end));
      } else {
        row.add(text.substring(at + 1, end - 1).replace("\"\"", "\""));
      }
      boolean more = end < text.length() && text.charAt(end) == separator;
      at = end + 1;
      if (!more) {
        endRow();
      } else if (at == text.length()) {
        row.add("");
        endRow();
      }
    }
  }

  private void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  private int plainEnd() {
    int end = at;
    while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /**
   * Where a quoted cell that begins here ends, after its closing quote; -1 when the quotes are part
   * of the text, as in a cell that only begins with one.
   */
  private int closingQuote() {
    if (text.charAt(at) != '"') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) != '"') {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
        end += 2;
      } else {
        end++;
        boolean closes =
            end == text.length() || text.charAt(end) == separator || text.charAt(end) == '\n';
        return closes ? end : -1;
      }
    }
    return -1;
  }
}
