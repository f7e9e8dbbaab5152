package cn.jiping.service.house;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lays all that is kept in this data folder into one file. Slow: off the screen's thread. */
public final class MoveOut {
  private static final Texts TEXTS = Texts.of(MoveOut.class);

  private final LocalReports reports;
  private final LocalSettings settings;
  private final Trail trail;
  private final Houses houses;
  private final String program;
  private final Clock clock;

  /**
   * @param program name and version of the program
   */
  public MoveOut(
      LocalReports reports,
      LocalSettings settings,
      Trail trail,
      Houses houses,
      String program,
      Clock clock) {
    this.reports = reports;
    this.settings = settings;
    this.trail = trail;
    this.houses = houses;
    this.program = program;
    this.clock = clock;
  }

  /** What the file is called when it is written today. */
  public String fileName() {
    return houses.fileName(LocalDate.now(clock));
  }

  /**
   * What is written.
   *
   * @param reports how many
   */
  public record Done(Written written, int reports) {}

  /**
   * Writes the file, reads it back, verifies it, and notes it in the trail.
   *
   * @throws OutputFailure when it can't be written, or a version is no more what was finalised
   * @throws cn.jiping.service.StoreFailure when something here can't be read
   */
  public Done write(WriteOrder order, Progress progress) {
    List<WholeReport> all = reports.all();
    all.forEach(this::refuseChanged);
    House house = new House(program, clock.instant(), settings.load(), all, trail.read().entries());
    Written written = houses.write(house, order, progress);
    String about = TEXTS.get("trail.out", all.size(), written.target().getFileName());
    trail.note(Action.MOVED_OUT, about, written.sha256());
    return new Done(written, all.size());
  }

  /** Where it arrives it would be refused, with everything else. */
  private void refuseChanged(WholeReport report) {
    for (int number : report.versions()) {
      if (!reports.isWhole(report.id(), number)) {
        Report present = report.present();
        throw new OutputFailure(
            TEXTS.get("out.changed", present.year(), present.unit().name(), number),
            TEXTS.get("out.changed.advice"));
      }
    }
  }
}
