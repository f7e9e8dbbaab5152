package cn.jiping.service;

import java.util.List;
import java.util.stream.Collectors;

/** Tables for Excel: UTF-8 with a mark, all cells quoted (RFC 4180). */
public final class Csv {
  /** By it Excel knows the encoding. */
  private static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r";
  private static final String END = "\r\n";

  private Csv() {}

  /** The rows as one text. */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + END)
        .collect(Collectors.joining("", MARK, ""));
  }

  /** What begins like a formula is made a text. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
