package cn.jiping.service;

import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import java.util.List;

/**
 * Keeps the scans of reports. Used by one thread at a time; every method may throw {@link
 * StoreFailure}. When a method that writes has returned, the change is on disk.
 */
public interface ScanStore {
  /** Those of a report, in the clerk's order, without their files. */
  List<Scan> list(ReportId report);

  /** Keeps a new one, as the last. */
  void add(ReportId report, Scan scan, byte[] content);

  /**
   * Keeps title, kind, version and turns of scans as they are here, and their order.
   *
   * @param scans all of the report, each of which is kept already; the file is never changed
   */
  void save(ReportId report, List<Scan> scans);

  /** Lets a scan go. */
  void remove(ReportId report, RowId scan);

  /**
   * The file as it came. Can be asked for by any thread.
   *
   * @throws StoreFailure also when it is not there, or its digest is no more that of the scan
   */
  byte[] content(ReportId report, RowId scan);
}
