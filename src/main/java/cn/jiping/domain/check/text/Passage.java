package cn.jiping.domain.check.text;

/**
 * One line of a text: a title, a heading with its number, or a paragraph.
 *
 * @param text as it stands, without line end
 */
public record Passage(Kind kind, String text) {

  /** What a passage is. */
  public enum Kind {
    TITLE,
    HEADING,
    BODY
  }

  /** A paragraph. */
  public static Passage body(String text) {
    return new Passage(Kind.BODY, text);
  }

  /** A heading with its number. */
  public static Passage heading(String text) {
    return new Passage(Kind.HEADING, text);
  }

  public boolean isBody() {
    return kind == Kind.BODY;
  }
}
