package cn.jiping.ui;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.Finaliser;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.VersionStore;
import cn.jiping.ui.preview.FakePaper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** Finalises what has no open error by any rule, and keeps it in this store. */
  public static Finaliser finaliser(Memory store) {
    return new Finaliser(store, new UsualSettings(), FakePaper::new, CLOCK);
  }

  /** The open report, finalised by 张三. */
  public static void finalise(ReportSession session, Memory store) {
    session.finalise(finaliser(store).prepare(session.report(), "张三"));
  }

  /** All rules, without tables. */
  private static final class UsualSettings implements CheckSettingsStore {
    @Override
    public CheckSettings load() {
      return new CheckSettings(Set.of(), CheckTables.EMPTY);
    }

    @Override
    public void save(CheckSettings settings) {
      throw new AssertionError(settings);
    }
  }

  /** A store that keeps reports and versions in memory, and refuses to save while full. */
  public static final class Memory implements ReportStore, VersionStore {
    public boolean full;

    /** The versions can't be found any more. */
    public boolean lost;

    /** What every version is found to be. */
    public Agreement agreement = new Agreement(true, true);

    /** Reports that are not as they were saved. */
    public final Set<ReportId> doubted = new HashSet<>();

    private final List<Kept> versions = new ArrayList<>();
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
                      CLOCK.instant(),
                      r.version().number(),
                      r.version().isFinalised()))
          .toList();
    }

    @Override
    public Report load(ReportId id) {
      if (doubted.contains(id)) {
        throw new StoreFailure("这份报告和上次保存时不一样。", "请恢复备份。");
      }
      return kept.get(id);
    }

    @Override
    public void accept(ReportId id) {}

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
      versions.add(new Kept(after, paper));
    }

    @Override
    public List<Version> versions(ReportId report) {
      return versions.stream().map(v -> v.report().version()).toList();
    }

    @Override
    public Report load(ReportId report, int number) {
      return kept(number).report();
    }

    @Override
    public byte[] paper(ReportId report, int number) {
      return kept(number).paper();
    }

    private Kept kept(int number) {
      return versions.stream()
          .filter(v -> !lost && v.report().version().number() == number)
          .findFirst()
          .orElseThrow(() -> new StoreFailure("没有这个版本。", "请重试。"));
    }

    /** As if somebody had deleted it. */
    public void forget(int number) {
      versions.removeIf(v -> v.report().version().number() == number);
    }

    @Override
    public String digest(Report report) {
      return Sha256.of(report.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Agreement verify(ReportId report, int number) {
      return agreement;
    }

    @Override
    public void close() {}

    private record Kept(Report report, byte[] paper) {}
  }
}
