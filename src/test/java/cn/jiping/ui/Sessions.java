package cn.jiping.ui;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open report that is saved at once, in memory. */
public final class Sessions {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T10:32:07Z"), ZoneOffset.UTC);

  private Sessions() {}

  /** A blank report of 2021. */
  public static ReportSession blank() {
    return of(ReportFixtures.blank());
  }

  public static ReportSession of(Report report) {
    return new ReportSession(report, new Memory(), Runnable::run, CLOCK);
  }

  /** Kept in the given store. */
  public static ReportSession of(Report report, Memory store) {
    return new ReportSession(report, store, Runnable::run, CLOCK);
  }

  /** A store that keeps reports in memory, and refuses to save while full. */
  public static final class Memory implements ReportStore {
    public boolean full;
    private final Map<ReportId, Report> kept = new LinkedHashMap<>();

    @Override
    public List<ReportSummary> list() {
      return kept.values().stream()
          .map(
              r ->
                  new ReportSummary(
                      r.id(), r.year(), r.unit().name(), r.cover().title(), CLOCK.instant()))
          .toList();
    }

    @Override
    public Report load(ReportId id) {
      return kept.get(id);
    }

    @Override
    public void add(Report report) {
      kept.put(report.id(), report);
    }

    @Override
    public void save(Report before, Report after) {
      if (full) {
        throw new StoreFailure("磁盘已满。", "请清理后重试。");
      }
      kept.put(after.id(), after);
    }

    @Override
    public void finalise(Report before, Report after, byte[] paper) {
      save(before, after);
    }

    @Override
    public void close() {}
  }
}
