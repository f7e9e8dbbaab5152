package cn.jiping.output.typeset;

import cn.jiping.output.font.Glyph;

/** Where a line may end (GB/T 15834-2011, 5.1; GB/T 9704) and which marks give up space. */
final class LineRules {
  private static final String CLOSING = "，。、；：）》”’〉】〕』」］｝";
  private static final String OPENING = "（《“‘〈【〔『「［｛";
  private static final String NO_START = CLOSING + "？！％‰℃°·～–…-,.;:?!)]}%/";
  private static final String NO_END = OPENING + "￥＄([{$";
  private static final String BREAK_IN_ADDRESS = "/?&=_@";
  private static final String MYRIADS = "\u4E07\u4EBF";
  private static final int YUAN = 0x5143;
  private static final String SIGNS = "－＋±≤≥＜＞";
  private static final int DASH = 0x2014;
  private static final int ELLIPSIS = 0x2026;

  private LineRules() {}

  /** Whether a line may end after {@code text[i]}; the end of the text always may. */
  static boolean mayBreakAfter(Glyph[] text, int i) {
    if (i + 1 == text.length) {
      return true;
    }
    Glyph left = text[i];
    Glyph right = text[i + 1];
    if (right.isSpace() || mayNotStart(text, i + 1) || mayNotEnd(left)) {
      return false;
    }
    if (left.isSpace()) {
      return true;
    }
    if (isPair(left, right)) {
      return false;
    }
    if (!left.isFull() && !right.isFull()) {
      return contains(BREAK_IN_ADDRESS, left) && Character.isLetter(right.codePoint());
    }
    boolean unit = isDigit(left) && Character.isIdeographic(right.codePoint());
    boolean signed = contains(SIGNS, left) && isDigit(right);
    boolean amount = contains(MYRIADS, left) && right.codePoint() == YUAN;
    return !unit && !signed && !amount;
  }

  /** A mark that never stands at a line's start; a whole —— may, a single — (连接号) may not. */
  static boolean mayNotStart(Glyph[] text, int i) {
    if (text[i].codePoint() != DASH) {
      return contains(NO_START, text[i]);
    }
    boolean first = i == 0 || text[i - 1].codePoint() != DASH;
    boolean followed = i + 1 < text.length && text[i + 1].codePoint() == DASH;
    return !(first && followed);
  }

  /** A mark that never stands at a line's end. */
  static boolean mayNotEnd(Glyph glyph) {
    return contains(NO_END, glyph);
  }

  /** —— and …… are one mark of two characters: never split, never spread. */
  static boolean isPair(Glyph left, Glyph right) {
    int c = left.codePoint();
    return c == right.codePoint() && (c == DASH || c == ELLIPSIS);
  }

  /** The empty half of the mark is before it. */
  static boolean isOpening(Glyph glyph) {
    return contains(OPENING, glyph);
  }

  /** The mark has an empty half, which a tight line may take. */
  static boolean isCompressible(Glyph glyph) {
    return glyph.isFull() && (contains(CLOSING, glyph) || contains(OPENING, glyph));
  }

  private static boolean isDigit(Glyph glyph) {
    int c = glyph.codePoint();
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean contains(String marks, Glyph glyph) {
    return marks.indexOf(glyph.codePoint()) >= 0;
  }
}
