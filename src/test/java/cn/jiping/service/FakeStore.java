package cn.jiping.service;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps reports in memory, remembers what was saved, and fails when told to. */
public final class FakeStore implements ReportStore {
  /** The reports handed to {@link #save} as what is already kept. */
  final List<Report> before = new ArrayList<>();

  /** The reports handed to {@link #save} as what is to be kept. */
  final List<Report> after = new ArrayList<>();

  /** Runs in the midst of the next save, once. */
  Runnable inNextSave = () -> {};

  /** The papers that were kept. */
  final List<byte[]> papers = new ArrayList<>();

  private final Map<ReportId, Report> kept = new LinkedHashMap<>();

  @Override
  public List<ReportSummary> list() {
    return kept.values().stream()
        .map(
            r ->
                new ReportSummary(
                    r.id(),
                    r.year(),
                    r.unit().name(),
                    r.cover().title(),
                    Instant.EPOCH,
                    r.version().number(),
                    r.version().isFinalised()))
        .toList();
  }

  @Override
  public Report load(ReportId id) {
    return kept.get(id);
  }

  @Override
  public void accept(ReportId id) {}

  @Override
  public void add(Report report) {
    kept.put(report.id(), report);
  }

  @Override
  public void save(Report last, Report next) {
    before.add(last);
    after.add(next);
    Runnable action = inNextSave;
    inNextSave = () -> {};
    action.run();
    kept.put(next.id(), next);
  }

  @Override
  public void finalise(Report last, Report next, byte[] paper) {
    save(last, next);
    papers.add(paper);
  }

  @Override
  public void close() {}
}
