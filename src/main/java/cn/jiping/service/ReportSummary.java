package cn.jiping.service;

import cn.jiping.domain.report.ReportId;
import java.time.Instant;

/**
 * A line of the list of reports.
 *
 * @param changed when it was last saved
 * @param version number of its version, from 1
 * @param finalised whether that version is finalised (已定稿)
 */
public record ReportSummary(
    ReportId id,
    int year,
    String unit,
    String title,
    Instant changed,
    int version,
    boolean finalised) {

  /** A first version that is worked on. */
  public ReportSummary(ReportId id, int year, String unit, String title, Instant changed) {
    this(id, year, unit, title, changed, 1, false);
  }
}
