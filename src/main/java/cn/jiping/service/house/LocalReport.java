package cn.jiping.service.house;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Version;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Revision;
import cn.jiping.service.house.LocalReports.Stores;
import java.time.Instant;
import java.util.List;

/** A report of this data folder. */
final class LocalReport implements WholeReport {
  private final ReportSummary summary;
  private final Stores stores;
  private final InTurn turn;

  LocalReport(ReportSummary summary, Stores stores, InTurn turn) {
    this.summary = summary;
    this.stores = stores;
    this.turn = turn;
  }

  @Override
  public ReportId id() {
    return summary.id();
  }

  @Override
  public Report present() {
    return turn.get(() -> stores.reports().load(id()));
  }

  @Override
  public Instant changed() {
    return summary.changed();
  }

  @Override
  public List<Integer> versions() {
    return turn.get(() -> stores.versions().versions(id())).stream().map(Version::number).toList();
  }

  @Override
  public Report version(int number) {
    return turn.get(() -> stores.versions().load(id(), number));
  }

  @Override
  public byte[] paper(int number) {
    return turn.get(() -> stores.versions().paper(id(), number));
  }

  @Override
  public List<Scan> scans() {
    return turn.get(() -> stores.scans().list(id()));
  }

  @Override
  public byte[] scan(RowId scan) {
    return stores.scans().content(id(), scan); // by any thread
  }

  @Override
  public List<Revision> revisions() {
    return turn.get(() -> stores.revisions().list(id())).reversed();
  }

  @Override
  public Report revision(int number) {
    return turn.get(() -> stores.revisions().load(id(), number));
  }
}
