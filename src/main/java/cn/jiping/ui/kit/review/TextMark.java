package cn.jiping.ui.kit.review;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.compare.TextChange;
import cn.jiping.domain.report.Place;
import java.util.List;

/**
 * Characters of a text that something was found about.
 *
 * @param start first char
 * @param end after the last one; the same as {@code start} when something is missing there
 */
public record TextMark(int start, int end, Severity severity) {

  /** The marks of the findings that are about characters of a section's text. */
  public static List<TextMark> of(List<Finding> findings, String section) {
    return findings.stream()
        .filter(f -> f.place().part() == Place.Part.SECTION)
        .filter(f -> f.place().item().equals(section) && f.place().end() > 0)
        .map(f -> new TextMark(f.place().start(), f.place().end(), f.severity()))
        .toList();
  }

  /**
   * The marks where they belong after the text has changed: those behind the change move with their
   * characters, those it touches go, until the next check brings them again.
   */
  public static List<TextMark> follow(List<TextMark> marks, String before, String after) {
    TextChange change = TextChange.of(before, after);
    int moved = after.length() - before.length();
    return marks.stream()
        .filter(m -> m.end() <= change.start() || m.start() >= change.endBefore())
        .map(m -> m.end() <= change.start() ? m : m.moved(moved))
        .toList();
  }

  private TextMark moved(int distance) {
    return new TextMark(start + distance, end + distance, severity);
  }
}
