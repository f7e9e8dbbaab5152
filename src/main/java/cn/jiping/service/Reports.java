package cn.jiping.service;

import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The clerk's reports: list, make, open, copy to next year. */
public final class Reports {
  private final ReportStore store;
  private final Outlines outlines;
  private final GradeScheme gradeScheme;
  private final Executor saver;
  private final Clock clock;

  /**
   * @param gradeScheme the grades of a new report
   * @param saver runs one task at a time, off the caller's thread; all saving happens on it
   */
  public Reports(
      ReportStore store, Outlines outlines, GradeScheme gradeScheme, Executor saver, Clock clock) {
    this.store = store;
    this.outlines = outlines;
    this.gradeScheme = gradeScheme;
    this.saver = saver;
    this.clock = clock;
  }

  /** All reports, newest year first. */
  public List<ReportSummary> list() {
    return store.list();
  }

  public Report load(ReportId id) {
    return store.load(id);
  }

  /** A report with nothing in it but the unit's usual page setup and outline, not yet kept. */
  public Report blank(int year) {
    return blank(year, newest().map(Report::outline).orElse(outlines.first()));
  }

  /** A report with nothing in it but the unit's usual page setup, not yet kept. */
  public Report blank(int year, Outline outline) {
    return inUsualSetup(Report.blank(ReportId.fresh(), year, outline, gradeScheme));
  }

  /** Id of the outline of the newest kept report, else of the first there is. */
  public String usualOutline() {
    return store.list().stream()
        .findFirst()
        .map(newest -> store.outlineId(newest.id()))
        .orElse(outlines.first().id());
  }

  /** The report with the page setup of the newest kept one, if there is any. */
  public Report inUsualSetup(Report report) {
    return newest()
        .map(newest -> newest.presentation().setup())
        .map(setup -> report.withPresentation(report.presentation().withSetup(setup)))
        .orElse(report);
  }

  private Optional<Report> newest() {
    return store.list().stream().findFirst().map(newest -> store.load(newest.id()));
  }

  /** Keeps a new report. */
  public Report add(Report report) {
    store.add(report);
    return report;
  }

  /** Makes and keeps next year's report from a kept one. */
  public Report addNextYear(ReportId last) {
    return add(NextYear.of(store.load(last), ReportId.fresh()));
  }

  /** Takes a report that is doubted as it is, after everything was copied. */
  public void accept(ReportId id) {
    store.accept(id);
  }

  /** Opens a kept report for change. */
  public ReportSession open(ReportId id) {
    return new ReportSession(store.load(id), store, saver, clock);
  }
}
