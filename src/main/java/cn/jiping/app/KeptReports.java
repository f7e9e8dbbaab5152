package cn.jiping.app;

import cn.jiping.domain.report.Report;
import cn.jiping.service.Reports;
import cn.jiping.service.check.PlacedFinding;
import java.util.List;
import java.util.function.Supplier;

/** The reports of a data folder, which is opened when the first one is asked for. */
final class KeptReports implements AutoCloseable {
  private final Supplier<Wiring> opened;
  private Wiring wiring;

  /**
   * @param opened opens the data folder
   */
  KeptReports(Supplier<Wiring> opened) {
    this.opened = opened;
  }

  /**
   * What is found in a report by the checks as the unit has them.
   *
   * @param name the year, or the beginning of the id
   * @throws cn.jiping.service.ExpectedFailure when the folder can't be opened, or no report or more
   *     than one is meant
   */
  List<PlacedFinding> findings(String name) {
    if (wiring == null) {
      wiring = opened.get();
    }
    Reports reports = wiring.reports();
    Report report = reports.load(ReportFinder.find(reports.list(), name));
    return wiring.unitFindings().inReport(report);
  }

  @Override
  public void close() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
