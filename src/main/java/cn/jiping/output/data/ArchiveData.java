package cn.jiping.output.data;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param program name and version of the program that made it
 * @param version of the report, from 1
 */
public record ArchiveData(
    String program, Retention retention, ReportId report, int version, List<Entry> scans) {
  public ArchiveData {
    scans = List.copyOf(scans);
  }

  /**
   * A scan and where it lies.
   *
   * @param file name of its file, without folders
   */
  public record Entry(Scan scan, String file) {
    public Entry {
      if (file.contains("/") || file.contains("\\")) {
        throw new IllegalArgumentException("file: " + file);
      }
    }
  }
}
