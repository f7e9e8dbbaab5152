package cn.jiping.output.font;

/**
 * A character as one of the fonts draws it.
 *
 * @param codePoint the character
 * @param font the font that draws it
 * @param id number of its outline in the font; 0 is the box for a missing character
 * @param em advance width in em, at least 0
 */
public record Glyph(int codePoint, FontFile font, int id, double em) {
  /** No font has the character; what is drawn is a box. */
  public boolean isMissing() {
    return id == 0;
  }

  /** Fills a cell of the grid: a hanzi or a full-width mark. */
  public boolean isFull() {
    return em > 0.98;
  }

  /** A space between words. */
  public boolean isSpace() {
    return codePoint == ' ' || codePoint == 0xA0;
  }
}
