package cn.jiping.ui.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets put them on the clipboard: cells apart by tabs, rows by line breaks, cells
 * with either in quotes, a quote in quotes doubled.
 */
public final class TabbedText {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private TabbedText(String text) {
    this.text = text;
  }

  /** The cells; nothing for an empty text. A line break at the end begins no further row. */
  public static List<List<String>> parse(String text) {
    TabbedText parser = new TabbedText(text.replace("\r\n", "\n").replace('\r', '\n'));
    parser.parse();
    return parser.rows;
  }

  /** The text that {@link #parse} reads back, and spreadsheets paste. */
  public static String format(List<List<String>> rows) {
    return rows.stream()
        .map(r -> r.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"");
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
      boolean more = end < text.length() && text.charAt(end) == '\t';
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
    while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
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
        boolean closes = end == text.length() || "\t\n".indexOf(text.charAt(end)) >= 0;
        return closes ? end : -1;
      }
    }
    return -1;
  }
}
