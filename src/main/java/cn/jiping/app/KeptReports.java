package cn.jiping.app;

import cn.jiping.domain.report.Report;
import cn.jiping.service.Reports;
import java.nio.file.Path;

/** The reports of a data folder, which is opened when the first one is asked for. */
final class KeptReports implements AutoCloseable {
  private final Path dataFolder;
  private Wiring wiring;

  KeptReports(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /**
   * @param name the year, or the beginning of the id
   * @throws cn.jiping.service.ExpectedFailure when the folder can't be opened, or no report or more
   *     than one is meant
   */
  Report load(String name) {
    if (wiring == null) {
      wiring = new Wiring(dataFolder);
    }
    Reports reports = wiring.reports();
    return reports.load(ReportFinder.find(reports.list(), name));
  }

  @Override
  public void close() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
