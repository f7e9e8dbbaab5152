package cn.jiping.service.house;

import cn.jiping.domain.report.Report;

/**
 * A report of a move, for a list.
 *
 * @param version number of the one that is open, from 1
 * @param finalised whether that one is finalised
 * @param versions how many finalised versions there are
 */
public record ReportLine(
    int year, String unit, int version, boolean finalised, int versions, int scans, int revisions) {

  /** The line of a report. */
  public static ReportLine of(WholeReport whole) {
    Report present = whole.present();
    return new ReportLine(
        present.year(),
        present.unit().name(),
        present.version().number(),
        present.version().isFinalised(),
        whole.versions().size(),
        whole.scans().size(),
        whole.revisions().size());
  }
}
