package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.house.Comparison;
import cn.jiping.service.house.HouseLook;
import cn.jiping.service.house.HouseLook.Standing;
import cn.jiping.service.house.ReportLine;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.LongWork;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Taking in what moved here: first it is shown, then taken, then compared. */
public final class MoveInViewModel {
  private static final Texts TEXTS = Texts.of(MoveInViewModel.class);

  private final Looking looking;
  private final Taking taking;
  private final Dialogs dialogs;
  private final ZoneId zone;
  private final Runnable afterwards;
  private final LongWork work;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObservableList<Point> points = FXCollections.observableArrayList();
  private final BooleanProperty withSettings = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper choice = new ReadOnlyStringWrapper("");
  private Path file = Path.of("");
  private Optional<char[]> password = Optional.empty();

  /** Reads the file of a move through, see {@link cn.jiping.service.house.MoveIn#look}. */
  @FunctionalInterface
  public interface Looking {
    HouseLook look(Path file, Optional<char[]> password, Progress progress);
  }

  /** Takes it in, see {@link cn.jiping.service.house.MoveIn#take}. */
  @FunctionalInterface
  public interface Taking {
    Comparison take(Path file, Optional<char[]> password, boolean withSettings, Progress progress);
  }

  /** A report as the list shows it. */
  record Line(
      String year,
      String unit,
      String version,
      String versions,
      String scans,
      String revisions,
      String here) {}

  /** A sentence, and whether it is of something wrong. */
  record Point(String sentence, boolean wrong) {}

  /**
   * @param zone in which times are shown
   * @param afterwards is run when something was taken in
   */
  public MoveInViewModel(
      Looking looking,
      Taking taking,
      TaskRunner tasks,
      Dialogs dialogs,
      ZoneId zone,
      Runnable afterwards) {
    this.looking = looking;
    this.taking = taking;
    this.dialogs = dialogs;
    this.zone = zone;
    this.afterwards = afterwards;
    this.work = new LongWork(tasks, this::fail);
  }

  /** The reading that is under way. */
  LongWork work() {
    return work;
  }

  /** The reports of the file, while it is shown. */
  ObservableList<Line> lines() {
    return lines;
  }

  /** Whether a file is shown and can be taken in. */
  ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the settings are taken in, too. */
  BooleanProperty withSettingsProperty() {
    return withSettings;
  }

  /** What file this is, or what came of it; empty at first. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What the button that takes it in says. */
  ReadOnlyStringProperty choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** What was verified or compared, or is wrong, a sentence each. */
  ObservableList<Point> points() {
    return points;
  }

  /** Asks for the file, and shows what is in it. */
  void choose() {
    dialogs.openFile(TEXTS.get("move.in"), MoveOutViewModel.kind()).ifPresent(this::open);
  }

  /** Shows what is in this file. */
  void open(Path chosen) {
    clear();
    file = chosen;
    look();
  }

  /** Shows nothing any more; nothing was taken in. */
  void clear() {
    hide();
    message.set("");
    points.clear();
  }

  private void hide() {
    shown.set(false);
    lines.clear();
    password.ifPresent(typed -> Arrays.fill(typed, '\0'));
    password = Optional.empty();
  }

  private void look() {
    Path chosen = file;
    Optional<char[]> typed = password;
    work.run(
        TEXTS.get("move.in.reading"),
        progress -> looking.look(chosen, typed, progress),
        this::show);
  }

  private void fail(ExpectedFailure failure) {
    if (failure instanceof LockedArchive && !shown.get()) {
      password = dialogs.password(TEXTS.get("move.password.title"), failure.said());
      if (password.isPresent()) {
        look();
      }
      return;
    }
    clear();
    dialogs.failure(failure);
  }

  private void show(HouseLook look) {
    if (look.about().isEmpty()) {
      hide();
      message.set(TEXTS.get("move.in.faulty", file.getFileName()));
      look.results().stream()
          .map(TraitResult::faults)
          .flatMap(List::stream)
          .forEach(fault -> points.add(new Point(fault, true)));
      return;
    }
    HouseLook.About about = look.about().get();
    lines.setAll(about.lines().stream().map(MoveInViewModel::line).toList());
    withSettings.set(look.emptyHere());
    long fresh = about.count(Standing.NEW);
    choice.set(fresh > 0 ? TEXTS.get("move.in.take", fresh) : TEXTS.get("move.in.take.rest"));
    message.set(about(about));
    long different = about.count(Standing.DIFFERENT);
    points.add(new Point(TEXTS.get("move.in.verified"), false));
    if (different > 0) {
      points.add(new Point(TEXTS.get("move.in.different", different), true));
    }
    shown.set(true);
  }

  private String about(HouseLook.About about) {
    String at = Moments.minute(about.madeAt(), zone);
    String made =
        about.by().isEmpty()
            ? TEXTS.get("move.in.made.nobody", at)
            : TEXTS.get("move.in.made", at, about.by());
    return TEXTS.get(
        "move.in.about", file.getFileName(), made, about.lines().size(), about.entries());
  }

  private static Line line(HouseLook.Line line) {
    ReportLine report = line.report();
    return new Line(
        Integer.toString(report.year()),
        report.unit(),
        TEXTS.get(
            report.finalised() ? "move.version.finalised" : "move.version.open", report.version()),
        Integer.toString(report.versions()),
        Integer.toString(report.scans()),
        Integer.toString(report.revisions()),
        TEXTS.get("move.standing." + line.standing()));
  }

  /** Takes in what is shown. */
  void take() {
    Path chosen = file;
    Optional<char[]> typed = password;
    boolean settings = withSettings.get();
    work.run(
        TEXTS.get("move.in.taking"),
        progress -> taking.take(chosen, typed, settings, progress),
        this::compared);
  }

  private void compared(Comparison comparison) {
    hide();
    message.set(TEXTS.get(comparison.agrees() ? "move.in.same" : "move.in.differs"));
    points.clear();
    comparison.differences().forEach(s -> points.add(new Point(s, true)));
    comparison.counts().forEach(s -> points.add(new Point(s, false)));
    afterwards.run();
  }
}
