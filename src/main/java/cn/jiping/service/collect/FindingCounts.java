package cn.jiping.service.collect;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote.Decision;
import java.util.List;

/**
 * How many findings a report has.
 *
 * @param errors that are open
 * @param warnings that are open
 * @param notices that are open
 * @param explained findings of any severity that the clerk explained
 */
public record FindingCounts(int errors, int warnings, int notices, int explained) {
  /** Those of a report. */
  public static FindingCounts of(Review review) {
    long explained =
        review.all().stream()
            .filter(e -> e.note().filter(n -> n.decision() == Decision.EXPLAINED).isPresent())
            .count();
    return new FindingCounts(
        review.open(Severity.ERROR),
        review.open(Severity.WARNING),
        review.open(Severity.NOTICE),
        (int) explained);
  }

  /** All these together. */
  public static FindingCounts together(List<FindingCounts> parts) {
    int errors = 0;
    int warnings = 0;
    int notices = 0;
    int explained = 0;
    for (FindingCounts part : parts) {
      errors += part.errors;
      warnings += part.warnings;
      notices += part.notices;
      explained += part.explained;
    }
    return new FindingCounts(errors, warnings, notices, explained);
  }
}
