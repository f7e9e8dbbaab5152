package cn.jiping.ui.kit.figure;

import cn.jiping.domain.figure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference that is being typed.
 *
 * @param start place of the opening brace, in chars
 * @param end where the reference ends: the caret, or after the closing brace when there is one
 * @param typed what stands between the brace and the caret
 */
public record Completion(int start, int end, String typed) {
  /** No reference is longer; a brace further back is not being completed. */
  private static final int LONGEST = 80;

  private static final String OPEN = "{｛";
  private static final String CLOSE = "}｝";

  /** The reference the caret stands in; empty when it stands in none. */
  public static Optional<Completion> at(String text, int caret) {
    for (int i = caret - 1; i >= 0 && caret - i <= LONGEST; i--) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        return Optional.of(new Completion(i, end(text, caret), text.substring(i + 1, caret)));
      }
      if (CLOSE.indexOf(c) >= 0 || c == '\n') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int end(String text, int caret) {
    for (int i = caret; i < text.length() && i - caret < LONGEST; i++) {
      char c = text.charAt(i);
      if (CLOSE.indexOf(c) >= 0) {
        return i + 1;
      }
      if (OPEN.indexOf(c) >= 0 || c == '\n') {
        return caret;
      }
    }
    return caret;
  }

  /**
   * The figures that fit what is typed: names that begin with it, then names that hold it, then
   * those whose description does. All of them while nothing is typed.
   */
  public List<Figure> matches(List<Figure> figures) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return figures.stream()
        .filter(f -> rank(f, wanted) < 3)
        .sorted(Comparator.comparingInt(f -> rank(f, wanted)))
        .toList();
  }

  private static int rank(Figure figure, String wanted) {
    String name = figure.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      return 0;
    }
    return name.contains(wanted) ? 1 : figure.about().contains(wanted) ? 2 : 3;
  }
}
