package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.record.ReviewRecord;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.SignedPages;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Paper;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.SaveState;
import cn.jiping.service.ScanStore;
import cn.jiping.service.VersionStore;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Dialogs.FileKind;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.step.version.VersionLine.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The versions of the open report, the latest first, each read through in the background, and the
 * files that can be made of them.
 */
public final class VersionListViewModel {
  private static final Texts TEXTS = Texts.of(VersionListViewModel.class);

  private final ReportSession session;
  private final ReportReview review;
  private final VersionStore versions;
  private final ScanStore scans;
  private final Supplier<Paper> paper;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final ObservableList<VersionLine> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<VersionLine>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final Consumer<Report> onReport = report -> follow();
  private final Consumer<SaveState> onSave;
  private Optional<Version> shown = Optional.empty();
  private boolean loading;

  /** What is kept. */
  private record Kept(List<Version> versions, SignedPages signed) {}

  /**
   * @param scans tell which versions came back signed
   * @param paper asked for when a file is made
   * @param dialogs asks for the files
   */
  public VersionListViewModel(
      ReportSession session,
      ReportReview review,
      VersionStore versions,
      ScanStore scans,
      Supplier<Paper> paper,
      TaskRunner tasks,
      Dialogs dialogs,
      Clock clock) {
    this.session = session;
    this.review = review;
    this.versions = versions;
    this.scans = scans;
    this.paper = paper;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    onSave = state -> this.tasks.onScreen(() -> saved(state));
  }

  /** Reads the versions and follows what becomes of the present one. */
  public void attach() {
    session.addReportListener(onReport);
    session.addSaveListener(onSave);
    message.set("");
    load();
  }

  public void detach() {
    session.removeReportListener(onReport);
    session.removeSaveListener(onSave);
  }

  /** The latest first; it is the one that is open. */
  ObservableList<VersionLine> lines() {
    return lines;
  }

  /** Whether this is the version that is open. */
  boolean isPresent(VersionLine line) {
    return line.number() == session.report().version().number();
  }

  ObjectProperty<Optional<VersionLine>> selectedProperty() {
    return selected;
  }

  /** A file is being written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  private void follow() {
    if (shown.filter(session.report().version()::equals).isEmpty()) {
      load();
    }
  }

  /** A version that could not be saved at first is there now. */
  private void saved(SaveState state) {
    boolean waiting = lines.stream().anyMatch(l -> l.state() == State.UNSAVED);
    if (state instanceof SaveState.Saved && waiting && !loading) {
      load();
    }
  }

  private void load() {
    Report report = session.report();
    shown = Optional.of(report.version());
    loading = true;
    tasks.runInOrder(
        () -> {
          try {
            return new Kept(
                versions.versions(report.id()), SignedPages.of(scans.list(report.id())));
          } finally {
            tasks.onScreen(() -> loading = false);
          }
        },
        kept -> show(kept, report.version()),
        dialogs::failure);
  }

  private void show(Kept found, Version present) {
    List<Version> kept = found.versions();
    int before = selected.get().map(VersionLine::number).orElse(0);
    List<VersionLine> all = new ArrayList<>();
    for (Version version : kept.reversed()) {
      all.add(VersionLine.of(version, State.CHECKING, found.signed(), clock.getZone()));
    }
    if (all.stream().noneMatch(l -> l.number() == present.number())) {
      State state = present.isFinalised() ? State.UNSAVED : State.OPEN;
      all.addFirst(VersionLine.of(present, state, found.signed(), clock.getZone()));
    }
    VersionStore.missing(kept, present.number() - 1).stream()
        .map(number -> new Version(number, "", Optional.empty()))
        .forEach(
            lost ->
                all.add(VersionLine.of(lost, State.UNREADABLE, found.signed(), clock.getZone())));
    all.sort(Comparator.comparingInt(VersionLine::number).reversed());
    lines.setAll(all);
    Optional<VersionLine> again = all.stream().filter(l -> l.number() == before).findFirst();
    selected.set(again.or(() -> all.stream().findFirst()));
    kept.forEach(v -> verify(v.number()));
  }

  private void verify(int number) {
    Report report = session.report();
    tasks.runInOrder(
        () -> State.of(versions.verify(report.id(), number)),
        state -> settle(number, state),
        failure -> settle(number, State.UNREADABLE));
  }

  private void settle(int number, State state) {
    boolean isSelected = selected.get().filter(l -> l.number() == number).isPresent();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() == number) {
        lines.set(i, lines.get(i).withState(state));
        if (isSelected) {
          selected.set(Optional.of(lines.get(i)));
        }
      }
    }
  }

  /** Asks for a file, and writes the paper of the selected version as it was finalised. */
  public void savePaper() {
    Optional<VersionLine> line = selected.get().filter(l -> l.state().isKept());
    if (line.isEmpty()) {
      return;
    }
    Report report = session.report();
    int number = line.get().number();
    ask("paper", number)
        .ifPresent(
            file ->
                begin(
                    () -> {
                      paper.get().write(versions.paper(report.id(), number), file);
                      return TEXTS.get("saved", file);
                    }));
  }

  /** Asks for a file, and writes what was found in the report as it is, and what became of it. */
  public void saveRecord() {
    Report report = session.report();
    if (review.checked().filter(report::equals).isEmpty()) {
      message.set(TEXTS.get("record.checking"));
      return;
    }
    Review found = review.review();
    ZonedDateTime now = ZonedDateTime.now(clock);
    ask("record", report.version().number())
        .ifPresent(
            file ->
                begin(
                    () -> {
                      paper.get().writePdf(ReviewRecord.of(report, found, now), file);
                      return TEXTS.get("saved", file);
                    }));
  }

  private Optional<Path> ask(String what, int number) {
    Report report = session.report();
    String name = TEXTS.get("file." + what, report.unit().name(), report.year(), number);
    FileKind pdf = new FileKind(TEXTS.get("pdf"), List.of("*.pdf"));
    return dialogs.saveFile(TEXTS.get("save." + what), FileNames.pdf(name), pdf);
  }

  /** Does this in order with what is saved; the buttons come back whatever happens. */
  private void begin(Supplier<String> work) {
    busy.set(true);
    message.set(TEXTS.get("saving"));
    tasks.runInOrder(
        () -> {
          try {
            return work.get();
          } finally {
            tasks.onScreen(() -> end(""));
          }
        },
        this::end,
        dialogs::failure);
  }

  private void end(String what) {
    busy.set(false);
    message.set(what);
  }
}
