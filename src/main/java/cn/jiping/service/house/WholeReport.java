package cn.jiping.service.house;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Revision;
import java.time.Instant;
import java.util.List;

/**
 * A report with all that is kept beside it, in a data folder or in the file of a move. Read piece
 * by piece, so that never all of it is in memory; every method may throw an {@link
 * cn.jiping.service.ExpectedFailure} when its piece can't be read.
 */
public interface WholeReport {
  ReportId id();

  /** As it is open. */
  Report present();

  /** When it was last saved. */
  Instant changed();

  /** The numbers of its finalised versions, the first one first. */
  List<Integer> versions();

  /** As it was finalised. */
  Report version(int number);

  /** The PDF as it was finalised. */
  byte[] paper(int number);

  /** In the clerk's order. */
  List<Scan> scans();

  /** The file of a scan. */
  byte[] scan(RowId id);

  /** In the order in which they were kept. */
  List<Revision> revisions();

  /** As it was at a revision. */
  Report revision(int number);
}
