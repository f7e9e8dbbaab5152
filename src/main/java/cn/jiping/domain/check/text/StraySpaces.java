package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * R19: no spaces at the end of a passage, between Chinese characters, beside Chinese marks, and
 * none twice. A space between Chinese and Latin text is a matter of style. Passages laid out with
 * spaces (columns, forms) and words spread over a line (目　录) are left alone.
 */
final class StraySpaces implements PassageCheck {
  private static final Texts TEXTS = Texts.of(StraySpaces.class);

  /** As wide as two Chinese characters: nobody types that between words by mistake. */
  private static final int WIDE = 4;

  /** The number of an item, or a dash or dot before it. */
  private static final Pattern NUMBER = Pattern.compile("[(（]?[0-9A-Za-z]{1,3}[.．)）]|[—–·•●■◆-]");

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    int start = skip(text, 0);
    if (start == text.length()) {
      return text.isEmpty() ? List.of() : List.of(remark("space.line", 0, text.length(), ""));
    }
    int end = text.length();
    while (Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<Remark> remarks = new ArrayList<>();
    List<int[]> gaps = gaps(text, start, end);
    if (!gaps.isEmpty() && !isLaidOut(text, gaps) && !isSpread(gaps, start, end)) {
      for (int[] gap : gaps) {
        inside(text, start, gap).ifPresent(remarks::add);
      }
    }
    if (end < text.length() && !isBlankToSign(text, end)) {
      remarks.add(remark("space.trailing", end, text.length(), ""));
    }
    return remarks;
  }

  /** 负责人（签字）：　　　 — room for a pen. */
  private static boolean isBlankToSign(String text, int end) {
    return text.length() - end > 1 && "：:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** After the spaces here. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The runs of spaces between the first and the last other char. */
  private static List<int[]> gaps(String text, int start, int end) {
    List<int[]> gaps = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (Chars.isSpace(text.charAt(i))) {
        int after = skip(text, i);
        gaps.add(new int[] {i, after});
        i = after;
      }
    }
    return gaps;
  }

  /** No sentence, and a tabulator, a wide gap or several gaps of two spaces. */
  private static boolean isLaidOut(String text, List<int[]> gaps) {
    if (text.chars().anyMatch(c -> "。；！？".indexOf(c) >= 0)) {
      return false;
    }
    long doubles = gaps.stream().filter(g -> width(text, g) > 1).count();
    return doubles > 1
        || text.indexOf('\t') >= 0
        || gaps.stream().anyMatch(g -> width(text, g) >= WIDE);
  }

  private static int width(String text, int[] gap) {
    int width = 0;
    for (int i = gap[0]; i < gap[1]; i++) {
      width += text.charAt(i) == '　' ? 2 : 1;
    }
    return width;
  }

  /** 目　录: nothing but single characters with gaps between them. */
  private static boolean isSpread(List<int[]> gaps, int start, int end) {
    int at = start;
    for (int[] gap : gaps) {
      if (gap[0] != at + 1) {
        return false;
      }
      at = gap[1];
    }
    return end == at + 1;
  }

  private static Optional<Remark> inside(String text, int start, int[] gap) {
    int from = gap[0];
    int to = gap[1];
    boolean hanBefore = Chars.isHanBefore(text, from);
    boolean hanAfter = Chars.isHanAt(text, to);
    char before = text.charAt(from - 1);
    char after = text.charAt(to);
    boolean markBefore = Chars.isChineseMark(before);
    boolean markAfter = Chars.isChineseMark(after);
    boolean stray =
        hanBefore && hanAfter && !isShortName(text, from, to)
            || markBefore
            || markAfter
            || Chars.isSharedMark(before) && hanAfter && from - 1 > start
            || Chars.isSharedMark(after) && hanBefore
            || isStop(before) && Chars.isChineseBefore(text, from - 1) && hanAfter;
    if (stray) {
      return Optional.of(remark("space.inside", from, to, ""));
    }
    boolean item = isNumber(text.substring(start, Math.min(from, start + 6)), from - start);
    boolean list = NUMBER.matcher(text).region(to, text.length()).lookingAt() && !hanBefore;
    return to - from > 1 && !item && !list && !(hanBefore && hanAfter)
        ? Optional.of(remark("space.double", from, to, " "))
        : Optional.empty();
  }

  private static boolean isNumber(String head, int length) {
    return head.length() == length && NUMBER.matcher(head).matches();
  }

  private static boolean isStop(char c) {
    return ",;:?!".indexOf(c) >= 0;
  }

  /** 王　芳: a name of two characters, made as wide as one of three. */
  private static boolean isShortName(String text, int from, int to) {
    return !Chars.isHanBefore(text, from - 1) && !Chars.isHanAt(text, to + 1);
  }

  private static Remark remark(String key, int start, int end, String fix) {
    return Remark.of(Rule.R19, Severity.WARNING, start, end, TEXTS.get(key)).withFix(fix);
  }
}
