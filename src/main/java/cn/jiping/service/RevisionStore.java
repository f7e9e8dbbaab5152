package cn.jiping.service;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.util.List;

/**
 * How reports were earlier. Those of days are kept by {@link ReportStore#save} itself. Used by one
 * thread at a time; every method may throw {@link StoreFailure}.
 */
public interface RevisionStore {
  /** Those of a report, the latest first. */
  List<Revision> list(ReportId report);

  /**
   * The report as it was.
   *
   * @throws StoreFailure also when it is not there, or not as it was kept
   */
  Report load(ReportId report, int number);

  /**
   * Keeps a report as it is.
   *
   * @param report as it is saved
   * @param name the clerk's name of a mark; empty when it is {@link Revision.Kind#BEFORE}
   */
  void keep(Report report, Revision.Kind kind, String name);
}
