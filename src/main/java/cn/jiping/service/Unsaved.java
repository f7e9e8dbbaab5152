package cn.jiping.service;

import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report in which something was typed that did not reach the database.
 *
 * @param at when it was typed last
 * @param kept the report as the database has it; empty when it has none
 * @param typed the report with what was typed
 */
public record Unsaved(Instant at, Optional<Report> kept, Report typed) {
  public ReportId id() {
    return typed.id();
  }

  /** What was typed, and where; empty when it is a whole report. */
  public Optional<ReportChange> change() {
    return kept.map(k -> ReportChange.between(k, typed));
  }
}
