package cn.jiping.service.archive;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import java.util.List;

/**
 * What an archive holds.
 *
 * @param report as it was finalised
 * @param paper its PDF
 * @param scans in their order
 * @param program name and version of the program that made it
 */
public record ArchivedReport(
    Report report, byte[] paper, List<Scan> scans, Retention retention, String program) {
  public ArchivedReport {
    scans = List.copyOf(scans);
  }
}
