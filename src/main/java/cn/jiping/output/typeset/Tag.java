package cn.jiping.output.typeset;

/**
 * A part of the document's structure; its number is its place in the list of tags.
 *
 * @param parent number of the part that holds it; -1 for the document itself
 * @param level of a heading block 1–3, else 0
 * @param text a heading's wording, a figure's alternative text, else empty
 */
public record Tag(Role role, int parent, int level, String text) {
  /** The number for what belongs to the page and not to the document: rules, page numbers. */
  public static final int ARTIFACT = -1;

  /** The document itself. */
  static final int ROOT = 0;
}
