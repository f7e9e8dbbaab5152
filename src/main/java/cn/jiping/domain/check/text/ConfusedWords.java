package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.List;

/** R20: words that are often written for others, from the table. */
final class ConfusedWords implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ConfusedWords.class);

  /** At the end of a wrong word: a digit must follow (截止2021年). */
  private static final String DIGIT = "#";

  private final WordIndex<Entry> words;

  /**
   * @param wrong without the mark for a digit
   * @param unless right words that overlap it
   */
  private record Entry(Confusion confusion, String wrong, boolean digit, List<String> unless) {}

  ConfusedWords(List<Confusion> confusions) {
    this.words =
        new WordIndex<>(confusions.stream().map(ConfusedWords::entry).toList(), Entry::wrong);
  }

  private static Entry entry(Confusion confusion) {
    boolean digit = confusion.wrong().endsWith(DIGIT);
    List<String> unless =
        confusion.unless().isBlank() ? List.of() : List.of(confusion.unless().split("、"));
    return new Entry(confusion, withoutMark(confusion.wrong()), digit, unless);
  }

  private static String withoutMark(String word) {
    return word.endsWith(DIGIT) ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    int free = 0;
    for (Hit<Entry> hit : words.in(text)) {
      if (hit.start() >= free && isWrong(text, hit)) {
        found.add(remark(hit));
        free = hit.end();
      }
    }
    return found;
  }

  private static boolean isWrong(String text, Hit<Entry> hit) {
    boolean digitFollows = hit.end() < text.length() && Character.isDigit(text.charAt(hit.end()));
    return (!hit.entry().digit() || digitFollows)
        && hit.entry().unless().stream().noneMatch(w -> overlaps(text, hit, w));
  }

  private static boolean overlaps(String text, Hit<Entry> hit, String right) {
    for (int at = hit.start() - right.length() + 1; at < hit.end(); at++) {
      if (text.startsWith(right, at)) {
        return true;
      }
    }
    return false;
  }

  private static Remark remark(Hit<Entry> hit) {
    Confusion confusion = hit.entry().confusion();
    String right = withoutMark(confusion.right());
    String key = confusion.certain() ? "confused.certain" : "confused.likely";
    Remark remark =
        Remark.of(
            Rule.R20,
            Severity.WARNING,
            hit.start(),
            hit.end(),
            TEXTS.get(key, hit.entry().wrong(), right));
    return confusion.certain() ? remark.withFix(right) : remark;
  }
}
