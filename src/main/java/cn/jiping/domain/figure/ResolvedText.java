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
  /** Full-width braces too: an input method in full-width mode types them. */
  private static final Pattern REFERENCE = Pattern.compile("[{｛]([^{}｛｝\\n]{0,80})[}｝]");

  /**
   * A reference without a value.
   *
   * @param name name between the braces
   * @param start place of the opening brace in the text as typed, in chars
   * @param end place after the closing brace
   * @param known the name exists, but nothing has been entered for it yet
   */
  public record Unresolved(String name, int start, int end, boolean known) {}

  /**
   * A stretch of a text that comes from one origin.
   *
   * @param source as typed
   * @param text as printed
   */
  public record Piece(Kind kind, String source, String text) {
    /** Where the printed text comes from. */
    public enum Kind {
      /** Typed as it stands. */
      TYPED,
      /** The value of a figure. */
      VALUE,
      /** A reference without a value, as typed. */
      UNRESOLVED
    }
  }

  /** Replaces each {@code {name}} in the text by its figure. */
  public static ResolvedText of(String text, Figures figures) {
    StringBuilder resolved = new StringBuilder();
    List<Unresolved> unresolved = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces(text, figures)) {
      int end = start + piece.source().length();
      resolved.append(piece.text());
      if (piece.kind() == Piece.Kind.UNRESOLVED) {
        String name = piece.source().substring(1, piece.source().length() - 1);
        unresolved.add(new Unresolved(name, start, end, figures.named(name).isPresent()));
      }
      start = end;
    }
    return new ResolvedText(resolved.toString(), List.copyOf(unresolved));
  }

  /** The text in order, cut at its references, for a screen that marks what comes from the data. */
  public static List<Piece> pieces(String text, Figures figures) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      addTyped(pieces, text.substring(from, matcher.start()));
      from = matcher.end();
      String source = matcher.group();
      pieces.add(
          figures
              .named(matcher.group(1))
              .filter(Figure::isKnown)
              .map(f -> new Piece(Piece.Kind.VALUE, source, f.value()))
              .orElse(new Piece(Piece.Kind.UNRESOLVED, source, source)));
    }
    addTyped(pieces, text.substring(from));
    return List.copyOf(pieces);
  }

  private static void addTyped(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Piece.Kind.TYPED, text, text));
    }
  }
}
