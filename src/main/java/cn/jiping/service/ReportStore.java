package cn.jiping.service;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.util.List;

/**
 * Keeps reports. Used by one thread at a time; every method may throw {@link StoreFailure}. When a
 * method that writes has returned, the change is on disk.
 */
public interface ReportStore extends AutoCloseable {
  /** All reports, newest year first, then last changed first. */
  List<ReportSummary> list();

  /**
   * @throws StoreFailure also when there is no such report; a {@link DataDoubt} when it is not as
   *     it was saved
   */
  Report load(ReportId id);

  /**
   * Id of the outline that a report follows.
   *
   * @throws StoreFailure also when there is no such report
   */
  default String outlineId(ReportId id) {
    return load(id).outline().id();
  }

  /** Takes a report that is doubted as it is, after everything was copied. */
  void accept(ReportId id);

  /** Keeps a new report. */
  void add(Report report);

  /**
   * Writes the rows in which the two differ.
   *
   * @param before what was last saved
   * @param after what is to be saved, of the same id
   */
  void save(Report before, Report after);

  /**
   * Writes the rows in which the two differ, and keeps a copy of all rows with the paper as a
   * version (see {@link VersionStore}): all of it, or nothing.
   *
   * @param before what was last saved
   * @param after what is to be saved, of the same id, finalised with the digests of both
   * @param paper its PDF
   */
  void finalise(Report before, Report after, byte[] paper);

  @Override
  void close();
}
