package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import java.time.LocalDate;
import java.util.Optional;

/** Lines of a text that is being written, worded by {@code texts.properties}. */
final class TextLines {
  static final Texts TEXTS = Texts.of(TextLines.class);

  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  void add(String line) {
    text.append(line).append('\n');
  }

  /** A text as typed, and below each line with references, as it is printed. */
  void addTyped(String typed, Figures figures) {
    for (String line : typed.lines().filter(l -> !l.isBlank()).toList()) {
      add(line);
      String resolved = ResolvedText.of(line, figures).text();
      if (!resolved.equals(line)) {
        put("resolved", resolved);
      }
    }
  }

  /** A worded line. */
  void put(String key, Object... args) {
    add(TEXTS.get("show." + key, args));
  }

  /** A worded line; none when the value is blank. */
  void putUnlessBlank(String key, String value) {
    if (!value.isBlank()) {
      put(key, value);
    }
  }

  /** A blank line and the title of what follows. */
  void part(String key, Object... args) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    put(key, args);
  }

  static String date(Optional<LocalDate> date) {
    return date.map(ReportDocument::date).orElse("");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
