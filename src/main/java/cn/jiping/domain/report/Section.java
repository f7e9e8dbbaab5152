package cn.jiping.domain.report;

/**
 * The narrative text under one heading.
 *
 * @param key key of the {@link Heading}
 * @param text paragraphs, one a line; may hold named figures such as {@code {资金.合计}}
 * @param carriedOver true while the text is last year's and nobody has touched it
 */
public record Section(String key, String text, boolean carriedOver) {
  /** Nothing but white space. */
  public boolean isEmpty() {
    return text.isBlank();
  }

  /** The same section with other text, now this year's. */
  public Section withText(String newText) {
    return new Section(key, newText, false);
  }
}
