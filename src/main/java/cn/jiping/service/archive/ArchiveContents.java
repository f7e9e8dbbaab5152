package cn.jiping.service.archive;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What goes into the archive of one version.
 *
 * @param report as it was finalised
 * @param paper its PDF as it was finalised
 * @param ofd the same pages as OFD, where they are wanted
 * @param register the form with which it is registered (归档登记表), PDF
 * @param record the check record (审核记录), PDF
 * @param scans in the clerk's order
 * @param program name and version of the program that makes it
 */
public record ArchiveContents(
    Report report,
    byte[] paper,
    Optional<byte[]> ofd,
    byte[] register,
    byte[] record,
    List<ScanFile> scans,
    Retention retention,
    String program) {
  public ArchiveContents {
    scans = List.copyOf(scans);
    if (!report.version().isFinalised()) {
      throw new IllegalArgumentException("not finalised: " + report.id());
    }
  }
}
