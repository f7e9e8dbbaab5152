package cn.jiping.ui.check;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which findings are listed.
 *
 * @param severity only these; empty for all
 * @param words what is sought; empty for nothing
 */
record CheckFilter(Kept kept, Optional<Severity> severity, String words) {
  /** What is still to be done, and all, at the start. */
  static final CheckFilter OPEN = new CheckFilter(Kept.OPEN, Optional.empty(), "");

  /** By what was decided. */
  enum Kept {
    /** 待处理. */
    OPEN,
    /** 已说明. */
    EXPLAINED,
    /** 已忽略. */
    IGNORED,
    ALL
  }

  /**
   * Whether the finding is listed.
   *
   * @param place what its place is called
   */
  boolean lets(Review.Entry entry, String place) {
    boolean decided =
        switch (kept) {
          case OPEN -> entry.isOpen();
          case EXPLAINED -> !entry.isOpen() && !entry.isIgnored();
          case IGNORED -> entry.isIgnored();
          case ALL -> true;
        };
    return decided
        && severity.filter(s -> s != entry.finding().severity()).isEmpty()
        && (words.isBlank() || speaksOf(entry, place));
  }

  private boolean speaksOf(Review.Entry entry, String place) {
    return Stream.of(
            entry.finding().message(),
            entry.finding().quote(),
            entry.finding().fix().orElse(""),
            entry.finding().rule().title(),
            entry.note().map(FindingNote::reason).orElse(""),
            place)
        .anyMatch(text -> text.contains(words.strip()));
  }
}
