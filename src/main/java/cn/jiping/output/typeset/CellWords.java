package cn.jiping.output.typeset;

import cn.jiping.domain.Texts;
import cn.jiping.output.font.Glyph;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Common words of forms and tables, which a line of a cell should not split. */
final class CellWords {
  private static final List<String> WORDS = Texts.of(CellWords.class).list("cell.words");

  private CellWords() {}

  /** Whether the character at an index and the one after it are of one word. */
  static IntPredicate joined(List<Glyph> text) {
    int[] codePoints = text.stream().mapToInt(Glyph::codePoint).toArray();
    BitSet joined = new BitSet();
    for (String word : WORDS) {
      int[] wanted = word.codePoints().toArray();
      for (int i = 0; i + wanted.length <= codePoints.length; i++) {
        if (isAt(codePoints, i, wanted)) {
          joined.set(i, i + wanted.length - 1);
        }
      }
    }
    return joined::get;
  }

  private static boolean isAt(int[] text, int start, int[] word) {
    for (int i = 0; i < word.length; i++) {
      if (text[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
