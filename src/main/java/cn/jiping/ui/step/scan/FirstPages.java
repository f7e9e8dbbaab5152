package cn.jiping.ui.step.scan;

import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ScanFiles;
import cn.jiping.service.ScanStore;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;

/** Draws the first pages of scans, one after the other: only one file at a time is in memory. */
final class FirstPages {
  private final ReportSession session;
  private final ScanStore store;
  private final ScanFiles files;
  private final TaskRunner tasks;
  private final List<ScanLine> lines;
  private boolean drawing;

  /**
   * @param lines may change; those that were not looked at are
   */
  FirstPages(
      ReportSession session,
      ScanStore store,
      ScanFiles files,
      TaskRunner tasks,
      List<ScanLine> lines) {
    this.session = session;
    this.store = store;
    this.files = files;
    this.tasks = tasks;
    this.lines = lines;
  }

  /** Draws what is not drawn yet. */
  void draw() {
    Optional<ScanLine> next = lines.stream().filter(l -> !l.isLookedAt()).findFirst();
    if (!drawing && next.isPresent()) {
      drawing = true;
      draw(next.get());
    }
  }

  private void draw(ScanLine line) {
    Scan scan = line.scan();
    ReportId report = session.report().id();
    tasks.runInOrder(
        () -> store.content(report, scan.id()),
        content ->
            tasks.run(
                () -> files.page(scan.type(), content, 0, ScanViewModel.THUMBNAIL),
                page -> drawn(() -> line.setPage(page)),
                failure -> drawn(() -> line.setDamage(failure.said()))),
        failure -> drawn(() -> line.setDamage(failure.said())));
  }

  private void drawn(Runnable result) {
    result.run();
    drawing = false;
    draw();
  }
}
