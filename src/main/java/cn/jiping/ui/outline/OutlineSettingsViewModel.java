package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.outline.OutlineFaults;
import cn.jiping.domain.outline.OutlineFaults.Fault;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.UnitOutlines;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.table.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The outlines of the program, to be read, and the unit's own, to be made and changed. Each change
 * is kept at once, also while the outline is not sound; reports are offered only sound ones.
 */
public final class OutlineSettingsViewModel {
  private static final Texts TEXTS = Texts.of(OutlineSettingsViewModel.class);

  private final UnitOutlines outlines;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ObservableList<Outline> all = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Outline>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper faults = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<NumberedHeading>> preview =
      new ReadOnlyObjectWrapper<>(List.of());
  private final TableModel<HeadingRow> rows;
  private boolean showing;

  public OutlineSettingsViewModel(UnitOutlines outlines, TaskRunner tasks, Dialogs dialogs) {
    this.outlines = outlines;
    this.tasks = tasks;
    this.dialogs = dialogs;
    rows =
        new TableModel<>(
            HeadingColumns.all(),
            HeadingRow::id,
            this::blank,
            HeadingRow::isBlank,
            typed -> edit(o -> o.withHeadings(headings(typed))));
    name.addListener((o, was, is) -> edit(outline -> outline.withName(is)));
    selected.addListener((o, was, is) -> showSelected(was, is));
  }

  private interface Edit {
    Outline apply(Outline outline);
  }

  /** Reads the outlines; until then nothing can be changed. */
  public void load() {
    tasks.runInOrder(() -> outlines.own().load(), this::loaded, dialogs::failure);
  }

  private void loaded(List<Outline> own) {
    all.setAll(Stream.concat(outlines.shipped().all().stream(), own.stream()).toList());
    selected.set(all.stream().findFirst());
    ready.set(true);
  }

  /** The outlines are there. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Those of the program first. */
  ObservableList<Outline> all() {
    return all;
  }

  ObjectProperty<Optional<Outline>> selectedProperty() {
    return selected;
  }

  /** Whether the selected one is the unit's own. */
  ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }

  /** The name of the selected one; setting it renames it. */
  StringProperty nameProperty() {
    return name;
  }

  /**
   * What keeps reports from following the selected one, a line a fault; empty when nothing does.
   */
  ReadOnlyStringProperty faultsProperty() {
    return faults.getReadOnlyProperty();
  }

  /** The headings of the selected one as they are numbered when all have text. */
  ReadOnlyObjectProperty<List<NumberedHeading>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  TableModel<HeadingRow> rows() {
    return rows;
  }

  /** How an outline is listed. */
  static String listed(Outline outline) {
    if (!outline.isOwn()) {
      return TEXTS.get("listed.shipped", outline.name());
    }
    String said = outline.name().isEmpty() ? TEXTS.get("unnamed") : outline.name();
    return OutlineFaults.of(outline).isEmpty() ? said : TEXTS.get("listed.unsound", said);
  }

  /** A copy of the selected one, to be changed. */
  void copy() {
    selected
        .get()
        .ifPresent(
            from -> {
              Outline copy = from.copy("own-" + RowId.fresh(), freeName(from.name()));
              all.add(copy);
              selected.set(Optional.of(copy));
              save();
            });
  }

  private String freeName(String wanted) {
    String copy = TEXTS.get("copy.name", wanted);
    int number = 2;
    while (isTaken(copy)) {
      copy = TEXTS.get("copy.name.number", wanted, number++);
    }
    return copy;
  }

  private boolean isTaken(String wanted) {
    return all.stream().anyMatch(o -> o.name().equals(wanted));
  }

  /** Removes the selected one, once the clerk has said yes. */
  void remove() {
    selected
        .get()
        .filter(Outline::isOwn)
        .filter(
            o ->
                dialogs.confirm(
                    TEXTS.get("remove.title"),
                    TEXTS.get("remove.question", o.name()),
                    TEXTS.get("remove")))
        .ifPresent(
            o -> {
              int index = all.indexOf(o);
              all.remove(o);
              selected.set(Optional.of(all.get(Math.min(index, all.size() - 1))));
              save();
            });
  }

  /** Moves the selected headings a level up (-1) or down (1), as far as there is one. */
  void shift(int step) {
    rows.changeRows(
        rows.selectedProperty().get(),
        r ->
            r.with(
                r.heading().withLevel(Math.clamp(r.heading().level() + step, 1, Heading.DEEPEST))),
        TEXTS.get(step < 0 ? "shifted.up" : "shifted.down"));
  }

  /** A new heading stands at the level of the one that is selected. */
  private HeadingRow blank() {
    List<RowId> at = rows.selectedProperty().get();
    return HeadingRow.blank(
        rows.rows().stream()
            .filter(r -> at.contains(r.id()))
            .findFirst()
            .map(r -> r.heading().level())
            .orElse(1));
  }

  private static List<Heading> headings(List<HeadingRow> rows) {
    return rows.stream().filter(r -> !r.isBlank()).map(HeadingRow::heading).toList();
  }

  private void edit(Edit edit) {
    Optional<Outline> before = selected.get().filter(Outline::isOwn);
    if (showing || before.isEmpty()) {
      return;
    }
    Outline after = edit.apply(before.get());
    int index = all.indexOf(before.get());
    if (index >= 0 && !after.equals(before.get())) {
      all.set(index, after);
      selected.set(Optional.of(after));
      save();
    }
  }

  private void showSelected(Optional<Outline> was, Optional<Outline> is) {
    boolean other = !was.map(Outline::id).equals(is.map(Outline::id));
    showing = true;
    name.set(is.map(Outline::name).orElse(""));
    editable.set(is.filter(Outline::isOwn).isPresent());
    if (other) {
      List<Heading> headings = is.map(Outline::headings).orElse(List.of());
      rows.show(headings.stream().map(HeadingRow::of).toList());
    }
    showing = false;
    showFaults(is);
    preview.set(is.map(o -> NumberedHeading.number(o.headings())).orElse(List.of()));
  }

  private void showFaults(Optional<Outline> outline) {
    List<Fault> found = outline.filter(Outline::isOwn).map(OutlineFaults::of).orElse(List.of());
    faults.set(found.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
    Map<RowId, String> remarks = new HashMap<>();
    for (HeadingRow row : rows.rows()) {
      found.stream()
          .filter(f -> f.key().equals(row.heading().key()))
          .findFirst()
          .ifPresent(f -> remarks.put(row.id(), f.sentence()));
    }
    rows.remark(remarks);
  }

  private void save() {
    List<Outline> own = all.stream().filter(Outline::isOwn).toList();
    tasks.runInOrder(
        () -> {
          outlines.own().save(own);
          return own;
        },
        kept -> {},
        dialogs::failure);
  }
}
