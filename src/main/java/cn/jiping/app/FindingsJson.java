package cn.jiping.app;

import cn.jiping.service.check.PlacedFinding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Findings as one JSON array (RFC 8259), an object a line. */
final class FindingsJson implements FindingsPrinter {
  private final PrintWriter out;
  private boolean first = true;

  FindingsJson(PrintWriter out) {
    this.out = out;
    out.print("[");
  }

  @Override
  public void print(String name, List<PlacedFinding> findings) {
    for (PlacedFinding finding : findings) {
      out.print(first ? "\n" : ",\n");
      first = false;
      out.print(object(name, finding));
    }
  }

  @Override
  public void close() {
    out.print(first ? "]\n" : "\n]\n");
    out.flush();
  }

  private static String object(String file, PlacedFinding finding) {
    StringBuilder json = new StringBuilder("{");
    string(json, "file", file);
    string(json, "rule", finding.rule().name());
    string(json, "severity", finding.severity().name().toLowerCase(Locale.ROOT));
    if (!finding.place().isEmpty()) {
      string(json, "place", finding.place());
    }
    number(json, "line", finding.line());
    number(json, "column", finding.column());
    number(json, "length", finding.length());
    string(json, "quote", finding.quote());
    string(json, "message", finding.message());
    finding.fix().ifPresent(fix -> string(json, "fix", fix));
    return json.append('}').toString();
  }

  private static void number(StringBuilder json, String name, int value) {
    name(json, name);
    json.append(value);
  }

  private static void string(StringBuilder json, String name, String value) {
    name(json, name);
    quote(json, value);
  }

  private static void name(StringBuilder json, String name) {
    if (json.length() > 1) {
      json.append(',');
    }
    quote(json, name);
    json.append(':');
  }

  /** Escapes what JSON must, and what would not survive as UTF-8 or end a line. */
  private static void quote(StringBuilder json, String value) {
    json.append('"');
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (mustBeEscaped(c)) {
                json.append("\\u%04x".formatted(c));
              } else {
                json.appendCodePoint(c);
              }
            });
    json.append('"');
  }

  private static boolean mustBeEscaped(int c) {
    return Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || c == 0x2028
        || c == 0x2029;
  }
}
