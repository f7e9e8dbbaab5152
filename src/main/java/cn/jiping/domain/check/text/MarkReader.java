package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.PairedMarks.Family;
import cn.jiping.domain.check.text.PairedMarks.Mark;
import cn.jiping.domain.check.text.PairedMarks.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the quotes and brackets of a passage. */
final class MarkReader {
  private MarkReader() {}

  /**
   * All marks in order; apostrophes and inches are none.
   *
   * @param ignored chars that are no prose
   */
  static List<Mark> marks(String text, BitSet ignored) {
    int straightDoubles = count(text, '"', ignored);
    int straightSingles = count(text, '\'', ignored);
    List<Mark> marks = new ArrayList<>();
    Map<Family, Integer> depth = new EnumMap<>(Family.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ignored.get(i)) {
        continue;
      }
      boolean odd = (c == '"' ? straightDoubles : straightSingles) % 2 == 1;
      if (c == '"' || c == '\'') {
        boolean measure = odd && Chars.isDigit(Chars.at(text, i - 1));
        if (!measure && !isApostrophe(text, i)) {
          Family family = c == '"' ? Family.DOUBLE_QUOTE : Family.SINGLE_QUOTE;
          marks.add(new Mark(i, family, Side.EITHER, depth.getOrDefault(family.inner(), 0)));
        }
        continue;
      }
      Family family = family(c);
      if (family == null || c == '’' && isApostrophe(text, i)) {
        continue;
      }
      Side side = family.opens(c) ? Side.OPEN : Side.CLOSE;
      marks.add(new Mark(i, family, side, depth.getOrDefault(family.inner(), 0)));
      depth.merge(family, side == Side.OPEN ? 1 : -1, Integer::sum);
    }
    return marks;
  }

  private static int count(String text, char wanted, BitSet ignored) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count += ignored.get(i) || isApostrophe(text, i) ? 0 : 1;
    }
    return count;
  }

  private static Family family(char c) {
    return switch (c) {
      case '“', '”' -> Family.DOUBLE_QUOTE;
      case '‘', '’' -> Family.SINGLE_QUOTE;
      case '《', '》' -> Family.TITLE;
      case '〈', '〉' -> Family.SINGLE_TITLE;
      case '（', '）', '(', ')' -> Family.ROUND;
      case '【', '】' -> Family.LENTICULAR;
      case '〔', '〕' -> Family.TORTOISE;
      case '[', ']', '［', '］' -> Family.SQUARE;
      case '「', '」' -> Family.CORNER;
      case '『', '』' -> Family.WHITE_CORNER;
      default -> null;
    };
  }

  /** don’t, boys’: after a Latin letter, before another one or a space. */
  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    char next = Chars.at(text, at + 1);
    return (c == '’' || c == '\'')
        && Chars.isLatin(Chars.at(text, at - 1))
        && (Chars.isLatin(next) || next == ' ');
  }

  /** “1）”, “:)”: what closes nothing though it looks so. */
  static boolean isNumberOrSmiley(String text, Mark mark) {
    if (mark.family() != Family.ROUND) {
      return false;
    }
    int at = mark.at();
    char before = Chars.at(text, at - 1);
    if (text.charAt(at) < 0x80 && (before == ':' || before == ';' || before == '-')) {
      return true;
    }
    int start = at;
    while (start > 0 && at - start < 3 && isNumberChar(text.charAt(start - 1))) {
      start--;
    }
    return mark.side() == Side.CLOSE
        && start < at
        && (start == 0
            || Chars.isSpace(text.charAt(start - 1))
            || "。；：，、;:,（(“".indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean isNumberChar(char c) {
    return Chars.isDigit(c) || Chars.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }
}
