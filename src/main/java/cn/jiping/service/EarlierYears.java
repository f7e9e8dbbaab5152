package cn.jiping.service;

import cn.jiping.domain.figure.YearFigures;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The earlier years of a unit, taken out of its own reports that are kept here. */
public final class EarlierYears {
  /** How many years a report is compared with. */
  private static final int YEARS = 2;

  private EarlierYears() {}

  /**
   * What the unit's reports of the two years before say, the later year first. A year without a
   * report, or of which its report says nothing, is left out.
   *
   * @throws StoreFailure when a report can't be read, or is not as it was saved
   */
  public static List<EarlierYear> of(Reports reports, Report report) {
    List<ReportSummary> all = reports.list();
    return IntStream.rangeClosed(1, YEARS)
        .mapToObj(back -> LastYears.best(all, report.unit().name(), report.year() - back))
        .flatMap(Optional::stream)
        .map(s -> YearFigures.of(reports.load(s.id())))
        .filter(y -> !y.isBlank())
        .toList();
  }
}
