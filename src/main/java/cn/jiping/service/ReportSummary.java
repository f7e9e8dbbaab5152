package cn.jiping.service;

import cn.jiping.domain.report.ReportId;
import java.time.Instant;

/**
 * A line of the list of reports.
 *
 * @param changed when it was last saved
 */
public record ReportSummary(ReportId id, int year, String unit, String title, Instant changed) {}
