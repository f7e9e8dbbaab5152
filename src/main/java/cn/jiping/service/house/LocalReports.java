package cn.jiping.service.house;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.RevisionStore;
import cn.jiping.service.ScanStore;
import cn.jiping.service.VersionStore;
import java.util.List;

/** The reports of this data folder, each with all that belongs to it. */
public final class LocalReports {
  private final Stores stores;
  private final InTurn turn;

  /** Where the pieces of a report are kept. */
  public record Stores(
      ReportStore reports, VersionStore versions, ScanStore scans, RevisionStore revisions) {}

  /**
   * @param turn in which the stores are used
   */
  public LocalReports(Stores stores, InTurn turn) {
    this.stores = stores;
    this.turn = turn;
  }

  /** All, in the order of the list. */
  public List<WholeReport> all() {
    return summaries().stream().<WholeReport>map(s -> new LocalReport(s, stores, turn)).toList();
  }

  private List<ReportSummary> summaries() {
    return turn.get(stores.reports()::list);
  }

  /**
   * Whether a version is what was finalised.
   *
   * @param number of the version
   */
  boolean isWhole(ReportId id, int number) {
    return turn.get(() -> stores.versions().verify(id, number)).holds();
  }
}
