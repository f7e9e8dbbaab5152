package cn.jiping.service;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.TrailEntry.Action;
import java.util.List;

/** Notes in the trail which versions of reports were finalised and begun. */
public final class TrailedReportStore implements ReportStore {
  private static final Texts TEXTS = Texts.of(TrailedReportStore.class);

  private final ReportStore store;
  private final Trail trail;

  public TrailedReportStore(ReportStore store, Trail trail) {
    this.store = store;
    this.trail = trail;
  }

  @Override
  public List<ReportSummary> list() {
    return store.list();
  }

  @Override
  public Report load(ReportId id) {
    return store.load(id);
  }

  @Override
  public String outlineId(ReportId id) {
    return store.outlineId(id);
  }

  @Override
  public void accept(ReportId id) {
    store.accept(id);
    trail.note(Action.USED_AS_FOUND, id.toString().substring(0, 8), "");
  }

  @Override
  public void add(Report report) {
    store.add(report);
  }

  @Override
  public void save(Report before, Report after) {
    store.save(before, after);
    if (after.version().number() > before.version().number()) {
      trail.note(Action.NEW_VERSION, about(after), "");
    }
  }

  @Override
  public void finalise(Report before, Report after, byte[] paper) {
    store.finalise(before, after, paper);
    String digest = after.version().finalised().orElseThrow().dataDigest();
    trail.note(Action.FINALISED, about(after), digest);
  }

  private static String about(Report report) {
    return TEXTS.get("trail.report", report.year(), report.version().number());
  }

  @Override
  public void close() {
    store.close();
  }
}
