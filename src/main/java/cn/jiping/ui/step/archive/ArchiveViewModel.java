package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Version;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.SaveState;
import cn.jiping.service.VersionStore;
import cn.jiping.service.archive.ArchiveChoice;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Preparation;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What goes into the archive of the open report. After each choice the contents are put together
 * and checked anew, in the background.
 */
public final class ArchiveViewModel {
  /** After the last choice, in ms. */
  private static final long PAUSE = 300;

  private static final Texts TEXTS = Texts.of(ArchiveViewModel.class);

  private final ReportSession session;
  private final VersionStore versions;
  private final Archiver archiver;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ObservableList<Integer> finalised = FXCollections.observableArrayList();
  private final ObjectProperty<Integer> version = new SimpleObjectProperty<>(0);
  private final ObjectProperty<Retention> retention =
      new SimpleObjectProperty<>(Retention.YEARS_30);
  private final BooleanProperty ofd = new SimpleBooleanProperty();
  private final ObservableList<ScanChoice> scans = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<TraitResult>> results =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Preparation>> ready =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
  private final Consumer<SaveState> onSave;
  private int asked;

  /**
   * @param onFailure shows what went wrong
   */
  public ArchiveViewModel(
      ReportSession session,
      VersionStore versions,
      Archiver archiver,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.versions = versions;
    this.archiver = archiver;
    this.tasks = tasks;
    this.onFailure = onFailure;
    version.addListener(o -> loadScans());
    retention.addListener(o -> changed());
    ofd.addListener(o -> changed());
    onSave = saved -> tasks.onScreen(() -> saved(saved));
  }

  /** Reads what can be archived. */
  public void attach() {
    session.addSaveListener(onSave);
    load();
  }

  public void detach() {
    session.removeSaveListener(onSave);
  }

  private ReportId id() {
    return session.report().id();
  }

  /** The versions that can be archived, the latest first. */
  ObservableList<Integer> finalised() {
    return finalised;
  }

  /** Whether it is known which versions there are. */
  ReadOnlyObjectProperty<Boolean> loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** The version that is to be archived; 0 while there is none. */
  ObjectProperty<Integer> versionProperty() {
    return version;
  }

  ObjectProperty<Retention> retentionProperty() {
    return retention;
  }

  BooleanProperty ofdProperty() {
    return ofd;
  }

  /** Those of the version, in their order. */
  ObservableList<ScanChoice> scans() {
    return scans;
  }

  /** What a receiver would find; empty while it is looked at. */
  public ReadOnlyObjectProperty<List<TraitResult>> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** The contents, once they are put together and good. */
  public ReadOnlyObjectProperty<Optional<Preparation>> readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** What is done, or why it can't be archived, a sentence; empty when it can. */
  public ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** A version that was finalised is there once it is saved. */
  private void saved(SaveState saved) {
    Version now = session.report().version();
    if (saved instanceof SaveState.Saved
        && now.isFinalised()
        && !finalised.contains(now.number())) {
      load();
    }
  }

  private void load() {
    ReportId report = id();
    tasks.runInOrder(() -> versions.versions(report), this::show, onFailure);
  }

  private void show(List<Version> kept) {
    List<Integer> numbers = kept.reversed().stream().map(Version::number).toList();
    finalised.setAll(numbers);
    loaded.set(true);
    int latest = numbers.isEmpty() ? 0 : numbers.getFirst();
    if (version.get() == latest) {
      loadScans(); // they may have changed since
    } else {
      version.set(latest);
    }
  }

  private void loadScans() {
    int number = version.get();
    if (number == 0) {
      scans.clear();
      return;
    }
    ReportId report = id();
    tasks.runInOrder(() -> archiver.scansOf(report, number), this::showScans, onFailure);
  }

  private void showScans(List<Scan> all) {
    Set<RowId> left =
        scans.stream()
            .filter(c -> !c.chosenProperty().get())
            .map(c -> c.scan().id())
            .collect(Collectors.toSet());
    List<ScanChoice> choices = all.stream().map(ScanChoice::new).toList();
    for (ScanChoice choice : choices) {
      choice.chosenProperty().set(!left.contains(choice.scan().id()));
      choice.chosenProperty().addListener(o -> changed());
    }
    scans.setAll(choices);
    check();
  }

  /** What was found says nothing of the new choice. */
  private void changed() {
    if (version.get() > 0) {
      asked++;
      ready.set(Optional.empty());
      state.set(TEXTS.get("checking"));
      tasks.later(this, PAUSE, this::check);
    }
  }

  private void check() {
    int ticket = ++asked;
    ready.set(Optional.empty());
    state.set(TEXTS.get("checking"));
    ReportId report = id();
    ArchiveChoice choice =
        new ArchiveChoice(
            version.get(),
            retention.get(),
            ofd.get(),
            scans.stream()
                .filter(c -> c.chosenProperty().get())
                .map(c -> c.scan().id())
                .collect(Collectors.toSet()));
    tasks.runInOrder(
        () -> archiver.prepare(report, choice),
        made -> checked(ticket, made),
        failure -> failed(ticket, failure));
  }

  private void checked(int ticket, Preparation made) {
    if (ticket == asked) {
      results.set(made.results());
      ready.set(made.isGood() ? Optional.of(made) : Optional.empty());
      state.set(made.isGood() ? "" : TEXTS.get("refused"));
    }
  }

  private void failed(int ticket, ExpectedFailure failure) {
    if (ticket == asked) {
      results.set(List.of());
      state.set(failure.said());
    }
  }
}
