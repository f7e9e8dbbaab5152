package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.InputFailure;
import cn.jiping.service.ReportSummary;
import java.util.List;

/** Finds the report that a command names by its year or by the beginning of its id. */
final class ReportFinder {
  /** Characters of an id that {@code list} shows. */
  static final int SHOWN = 8;

  private static final Texts TEXTS = Texts.of(ReportFinder.class);

  private ReportFinder() {}

  /**
   * @throws InputFailure when no report, or more than one, is meant
   */
  static ReportId find(List<ReportSummary> reports, String name) {
    List<ReportSummary> found =
        reports.stream()
            .filter(
                r ->
                    Integer.toString(r.year()).equals(name)
                        || name.length() >= 4 && r.id().toString().startsWith(name))
            .toList();
    if (found.isEmpty()) {
      throw new InputFailure(TEXTS.get("find.none", name), TEXTS.get("find.none.advice"));
    }
    if (found.size() > 1) {
      throw new InputFailure(TEXTS.get("find.several", name), TEXTS.get("find.several.advice"));
    }
    return found.getFirst().id();
  }
}
