package cn.jiping.service.house;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Backups;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailCsv;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.house.Comparison.Kind;
import cn.jiping.service.house.HouseLook.Line;
import cn.jiping.service.house.HouseLook.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in what moved here from another computer, and compares it. Slow: off the screen's thread,
 * and not on the one that saves.
 */
public final class MoveIn {
  private static final Texts TEXTS = Texts.of(MoveIn.class);

  private final LocalReports reports;
  private final LocalSettings settings;
  private final Trail trail;
  private final Houses houses;
  private final HouseStore store;
  private final Backups backups;
  private final InTurn turn;

  /**
   * @param turn in which store and backups are used
   */
  public MoveIn(
      LocalReports reports,
      LocalSettings settings,
      Trail trail,
      Houses houses,
      HouseStore store,
      Backups backups,
      InTurn turn) {
    this.reports = reports;
    this.settings = settings;
    this.trail = trail;
    this.houses = houses;
    this.store = store;
    this.backups = backups;
    this.turn = turn;
  }

  /**
   * Reads the file through, and changes nothing.
   *
   * @throws InputFailure when it is no file of a move; says why
   */
  public HouseLook look(Path file, Optional<char[]> password, Progress progress) {
    try (OpenedHouse opened = houses.open(file, password, progress.stretch(0, 80))) {
      Optional<HouseLook.About> about =
          opened.house().map(house -> about(house, progress.stretch(80, 100)));
      return new HouseLook(opened.bytes(), opened.results(), about, reports.all().isEmpty());
    }
  }

  private HouseLook.About about(House house, Progress progress) {
    Map<ReportId, WholeReport> here = here();
    List<Line> lines = new ArrayList<>();
    for (WholeReport report : house.reports()) {
      lines.add(new Line(ReportLine.of(report), standing(report, here)));
      progress.at(lines.size(), house.reports().size());
    }
    return new HouseLook.About(
        house.program(), house.madeAt(), house.settings().name(), lines, house.trail().size());
  }

  private Map<ReportId, WholeReport> here() {
    return reports.all().stream().collect(Collectors.toMap(WholeReport::id, Function.identity()));
  }

  private static Standing standing(WholeReport report, Map<ReportId, WholeReport> here) {
    WholeReport same = here.get(report.id());
    if (same == null) {
      return Standing.NEW;
    }
    return Comparing.areSame(report, same) ? Standing.SAME : Standing.DIFFERENT;
  }

  /**
   * Takes in the reports that are not here, all of them or none; adds the trail; and compares
   * everything that the file holds with what is here then. A report that is here stays as it is.
   *
   * @param withSettings whether the settings take the place of those here
   * @param progress stops it until the reports are in; what comes after can't be stopped
   * @return what differs also names the reports that were here already, and are others
   * @throws InputFailure when it is no file of a move, or something of it is not as it should be
   * @throws cn.jiping.service.StoreFailure when it can't be written; nothing is taken in then
   */
  public Comparison take(
      Path file, Optional<char[]> password, boolean withSettings, Progress progress) {
    try (OpenedHouse opened = houses.open(file, password, progress.stretch(0, 30))) {
      House house = opened.house().orElseThrow(() -> refused(file));
      Map<ReportId, WholeReport> here = here();
      List<WholeReport> lacking =
          house.reports().stream().filter(r -> !here.containsKey(r.id())).toList();
      turn.run(backups::makeIfChanged);
      Optional<HouseSettings> set = withSettings ? Optional.of(house.settings()) : Optional.empty();
      turn.run(() -> store.moveIn(lacking, set, progress.stretch(30, 70)));
      Comparing comparing = new Comparing();
      set.ifPresent(s -> moveIn(s, comparing));
      moveIn(house.trail(), TEXTS.get("trail.in", lacking.size(), file.getFileName()), comparing);
      compare(house, here.keySet(), comparing, toTheEnd(progress).stretch(70, 100));
      set.ifPresent(s -> compare(s, comparing));
      return comparing.result();
    }
  }

  private static InputFailure refused(Path file) {
    return new InputFailure(
        TEXTS.get("in.refused", file.getFileName()), TEXTS.get("in.refused.advice"));
  }

  /** What is taken in already is compared, whatever the clerk wishes. */
  private static Progress toTheEnd(Progress progress) {
    return (done, total) -> {
      try {
        progress.at(done, total);
      } catch (Cancelled late) {
        // said in the documentation of take: from here on nothing can be stopped
      }
    };
  }

  private void moveIn(HouseSettings set, Comparing comparing) {
    comparing.attempt(TEXTS.get("differs.SETTINGS"), () -> settings.keepPreferences(set));
  }

  private void moveIn(List<TrailEntry> entries, String about, Comparing comparing) {
    comparing.attempt(TEXTS.get("in.trail"), () -> trail.adopt(entries));
    trail.note(Action.MOVED_IN, about, "");
  }

  /**
   * @param before those that were here before
   */
  private void compare(House house, Set<ReportId> before, Comparing comparing, Progress progress) {
    Map<ReportId, WholeReport> here = here();
    int done = 0;
    for (WholeReport report : house.reports()) {
      WholeReport kept = here.get(report.id());
      if (kept == null) {
        comparing.differs(TEXTS.get("in.lacks", report.id()));
      } else if (before.contains(report.id())) {
        ReportLine line = ReportLine.of(report);
        comparing.reportFromBefore(report, kept, TEXTS.get("in.other", line.year(), line.unit()));
      } else {
        comparing.report(report, kept);
      }
      progress.at(++done, house.reports().size());
    }
    compareTrail(house.trail(), comparing);
  }

  private void compareTrail(List<TrailEntry> entries, Comparing comparing) {
    comparing.attempt(
        TEXTS.get("in.trail"),
        () -> {
          Set<TrailEntry> here = new HashSet<>(trail.read().entries());
          for (TrailEntry entry : entries) {
            comparing.check(
                Kind.TRAIL,
                () -> here.contains(entry),
                TEXTS.get("differs.TRAIL", TrailCsv.name(entry.action()), entry.about()));
          }
        });
  }

  private void compare(HouseSettings set, Comparing comparing) {
    comparing.check(Kind.SETTINGS, () -> settings.agreeWith(set), TEXTS.get("differs.SETTINGS"));
  }
}
