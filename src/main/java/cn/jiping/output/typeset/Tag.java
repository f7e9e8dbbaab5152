package cn.jiping.output.typeset;

/**
 * A part of the document's structure; its number is its place in the list of tags.
 *
 * @param parent number of the part that holds it; -1 for the document itself
 * @param level of a heading block 1–3, else 0
 * @param text a heading's wording, a figure's alternative text, else empty
 * @param span what of a table a cell reaches over
 */
public record Tag(Role role, int parent, int level, String text, Span span) {
  /** The number for what belongs to the page and not to the document: rules, page numbers. */
  public static final int ARTIFACT = -1;

  /** The document itself. */
  static final int ROOT = 0;

  /** A part that is no cell, or one of its own row and column. */
  public Tag(Role role, int parent, int level, String text) {
    this(role, parent, level, text, Span.ONE);
  }

  /**
   * What a cell reaches over.
   *
   * @param rows at least 1
   * @param columns at least 1
   * @param beside a head cell names what stands beside it, not under it
   */
  public record Span(int rows, int columns, boolean beside) {
    static final Span ONE = new Span(1, 1, false);
  }
}
