package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.VersionDiff;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.VersionStore;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffRow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Two versions of the open report, and in what they differ. Versions are read and compared in the
 * background; the latest choice wins.
 */
public final class CompareViewModel {
  private static final Texts TEXTS = Texts.of(CompareViewModel.class);

  private final ReportSession session;
  private final VersionStore versions;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ZoneId zone;
  private final ObservableList<Side> sides = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Side>> before =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Side>> after = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(Comparison.PENDING);
  private boolean choosing;

  /**
   * @param onFailure shows what went wrong
   * @param zone in which days are shown
   */
  public CompareViewModel(
      ReportSession session,
      VersionStore versions,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure,
      ZoneId zone) {
    this.session = session;
    this.versions = versions;
    this.tasks = tasks;
    this.onFailure = onFailure;
    this.zone = zone;
    before.addListener(o -> chosen());
    after.addListener(o -> chosen());
  }

  /** The versions that can be chosen, the first one first. */
  ObservableList<Side> sides() {
    return sides;
  }

  ObjectProperty<Optional<Side>> beforeProperty() {
    return before;
  }

  ObjectProperty<Optional<Side>> afterProperty() {
    return after;
  }

  /** The comparison is wanted on the screen. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Compares this version with the present one; either can then be chosen anew. */
  void compareWithPresent(int number) {
    Report report = session.report();
    open.set(true);
    comparison.set(Comparison.PENDING);
    tasks.runInOrder(
        () -> versions.versions(report.id()),
        kept -> choose(kept, report.version(), number),
        this::failed);
  }

  /** Compares again what is compared, after the report may have changed. */
  public void refresh() {
    if (open.get()) {
      before.get().ifPresent(side -> compareWithPresent(side.number()));
    }
  }

  private void failed(ExpectedFailure failure) {
    comparison.set(Comparison.none(TEXTS.get("compare.failed")));
    onFailure.accept(failure);
  }

  /** Back to the versions. */
  public void close() {
    open.set(false);
  }

  private void choose(List<Version> kept, Version present, int number) {
    List<Side> all = new ArrayList<>();
    kept.stream().filter(v -> v.number() != present.number()).map(this::side).forEach(all::add);
    all.add(side(present));
    choosing = true;
    sides.setAll(all);
    before.set(all.stream().filter(s -> s.number() == number).findFirst());
    after.set(Optional.of(all.getLast()));
    choosing = false;
    compare();
  }

  private Side side(Version version) {
    return new Side(
        version.number(),
        version
            .finalised()
            .map(f -> TEXTS.get("side.finalised", version.number(), Moments.day(f.at(), zone)))
            .orElse(TEXTS.get("side.open", version.number())));
  }

  private void chosen() {
    if (!choosing) {
      compare();
    }
  }

  private void compare() {
    Optional<Side> first = before.get();
    Optional<Side> second = after.get();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    comparison.set(Comparison.PENDING);
    Report present = session.report();
    tasks.runInOrder(
        () -> List.of(load(first.get(), present), load(second.get(), present)),
        both -> compare(both.getFirst(), both.getLast(), first, second),
        this::failed);
  }

  private Report load(Side side, Report present) {
    return side.number() == present.version().number()
        ? present
        : versions.load(present.id(), side.number());
  }

  private void compare(Report was, Report is, Optional<Side> first, Optional<Side> second) {
    boolean isOpen = is.version().number() == session.report().version().number();
    tasks.run(
        () -> DiffRow.of(VersionDiff.between(was, is), is, isOpen),
        rows -> {
          if (before.get().equals(first) && after.get().equals(second)) {
            comparison.set(Comparison.of(rows));
          }
        },
        onFailure);
  }
}
