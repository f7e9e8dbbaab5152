package cn.jiping.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its references to named figures replaced.
 *
 * @param text the text to print; an unresolved reference stands in it as it was typed
 * @param unresolved references that have no value, in order
 */
public record ResolvedText(String text, List<Unresolved> unresolved) {
  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}\\n]{0,80})\\}");

  /**
   * A reference without a value.
   *
   * @param name name between the braces
   * @param start place of the opening brace in the text as typed, in chars
   * @param end place after the closing brace
   * @param known the name exists, but nothing has been entered for it yet
   */
  public record Unresolved(String name, int start, int end, boolean known) {}

  /** Replaces each {@code {name}} in the text by its figure. */
  public static ResolvedText of(String text, Figures figures) {
    if (text.indexOf('{') < 0) {
      return new ResolvedText(text, List.of());
    }
    StringBuilder resolved = new StringBuilder();
    List<Unresolved> unresolved = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      resolved.append(text, from, matcher.start());
      from = matcher.end();
      String name = matcher.group(1);
      var figure = figures.named(name);
      if (figure.isPresent() && figure.get().isKnown()) {
        resolved.append(figure.get().value());
      } else {
        resolved.append(matcher.group());
        unresolved.add(new Unresolved(name, matcher.start(), matcher.end(), figure.isPresent()));
      }
    }
    resolved.append(text, from, text.length());
    return new ResolvedText(resolved.toString(), List.copyOf(unresolved));
  }

  /** Every reference has a value. */
  public boolean isComplete() {
    return unresolved.isEmpty();
  }
}
