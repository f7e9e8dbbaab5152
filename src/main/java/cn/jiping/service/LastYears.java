package cn.jiping.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a unit's own reports speaks for an earlier year. */
final class LastYears {
  /** What is finalised before what is worked on, then the latest. */
  private static final Comparator<ReportSummary> BEST =
      Comparator.comparing(ReportSummary::finalised)
          .thenComparing(ReportSummary::version)
          .thenComparing(ReportSummary::changed);

  private LastYears() {}

  /**
   * The unit's report of a year.
   *
   * @param unit its name; nothing is found for one without a name
   */
  static Optional<ReportSummary> best(List<ReportSummary> all, String unit, int year) {
    String name = plain(unit);
    return all.stream()
        .filter(s -> !name.isEmpty() && plain(s.unit()).equals(name) && s.year() == year)
        .max(BEST);
  }

  /** Blanks are typed by chance. */
  private static String plain(String unit) {
    return unit.replaceAll("\\s", "");
  }
}
