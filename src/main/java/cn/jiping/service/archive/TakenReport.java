package cn.jiping.service.archive;

import cn.jiping.domain.report.Report;
import java.util.List;

/**
 * A report that is taken in whole.
 *
 * @param present as it is open
 * @param versions those that were finalised, with their papers
 */
public record TakenReport(Report present, List<FinalisedVersion> versions, List<ScanFile> scans) {
  public TakenReport {
    versions = List.copyOf(versions);
    scans = List.copyOf(scans);
  }

  /**
   * A version that was finalised.
   *
   * @param report as it was then
   * @param paper its PDF
   */
  public record FinalisedVersion(Report report, byte[] paper) {}
}
