package cn.jiping.ui.step.history;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.VersionDiff;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Revision;
import cn.jiping.service.RevisionStore;
import cn.jiping.service.text.ReportText;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
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
 * The revisions of the open report, and the selected one beside the report as it is. All of it is
 * read and compared in the background; the latest choice wins.
 */
public final class HistoryViewModel {
  private static final Texts TEXTS = Texts.of(HistoryViewModel.class);

  private final ReportSession session;
  private final RevisionStore revisions;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ZoneId zone;
  private final ObservableList<RevisionLine> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<RevisionLine>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(Comparison.none(TEXTS.get("none.selected")));
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final StringProperty markName = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /** What is shown of a revision. */
  private record Shown(List<DiffRow> rows, String text) {}

  /**
   * @param zone in which times are shown
   */
  public HistoryViewModel(
      ReportSession session,
      RevisionStore revisions,
      TaskRunner tasks,
      Dialogs dialogs,
      ZoneId zone) {
    this.session = session;
    this.revisions = revisions;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.zone = zone;
    selected.addListener((o, was, is) -> compare());
    markName.addListener((o, was, is) -> problem.set(""));
  }

  /** Reads the list. */
  public void attach() {
    message.set("");
    load();
  }

  /** The latest first. */
  ObservableList<RevisionLine> lines() {
    return lines;
  }

  ObjectProperty<Optional<RevisionLine>> selectedProperty() {
    return selected;
  }

  /** In what the report differs from the selected revision. */
  ReadOnlyObjectProperty<Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** The whole text of the selected revision. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** The name of a mark, as typed. */
  StringProperty markNameProperty() {
    return markName;
  }

  /** What is wrong with it; empty until it is used. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Keeps the report as it is, under the typed name. */
  void mark() {
    String name = markName.get().strip();
    if (name.isEmpty()) {
      problem.set(TEXTS.get("mark.nameless"));
      return;
    }
    Report report = session.report();
    keep(report, Revision.Kind.MARK, name, () -> marked(name));
  }

  private void marked(String name) {
    markName.set("");
    message.set(TEXTS.get("marked", name));
    load();
  }

  private void keep(Report report, Revision.Kind kind, String name, Runnable then) {
    tasks.runInOrder(
        () -> {
          revisions.keep(report, kind, name);
          return name;
        },
        kept -> then.run(),
        dialogs::failure);
  }

  /** Makes the report what it was then, after the clerk has agreed: a change like any other. */
  void goBack() {
    Optional<RevisionLine> line = selected.get();
    if (line.isEmpty()) {
      return;
    }
    if (session.isFinalised()) {
      message.set(TEXTS.get("back.finalised"));
      return;
    }
    if (dialogs.confirm(
        TEXTS.get("back.title"),
        TEXTS.get("back.question", line.get().at(), line.get().what()),
        TEXTS.get("back"))) {
      Report present = session.report();
      keep(present, Revision.Kind.BEFORE, "", () -> goBack(line.get()));
    }
  }

  private void goBack(RevisionLine line) {
    tasks.runInOrder(
        () -> revisions.load(session.report().id(), line.number()),
        earlier -> {
          session.change(present -> earlier);
          message.set(TEXTS.get("back.done", line.at()));
          load();
        },
        dialogs::failure);
  }

  private void load() {
    tasks.runInOrder(() -> revisions.list(session.report().id()), this::show, dialogs::failure);
  }

  private void show(List<Revision> found) {
    Optional<RevisionLine> before = selected.get();
    lines.setAll(found.stream().map(r -> RevisionLine.of(r, zone)).toList());
    Optional<RevisionLine> next =
        before.filter(lines::contains).or(() -> lines.stream().findFirst());
    if (next.equals(before)) {
      compare(); // the report may have changed
    } else {
      selected.set(next);
    }
  }

  private void compare() {
    Optional<RevisionLine> line = selected.get();
    if (line.isEmpty()) {
      comparison.set(Comparison.none(TEXTS.get("none.selected")));
      text.set("");
      return;
    }
    comparison.set(Comparison.PENDING);
    Report present = session.report();
    tasks.runInOrder(
        () -> revisions.load(present.id(), line.get().number()),
        earlier -> compare(earlier, present, line),
        failure -> {
          comparison.set(Comparison.none(failure.said()));
          text.set("");
        });
  }

  private void compare(Report earlier, Report present, Optional<RevisionLine> line) {
    tasks.run(
        () ->
            new Shown(
                DiffRow.of(VersionDiff.between(earlier, present), present, true),
                ReportText.of(earlier)),
        shown -> {
          if (selected.get().equals(line)) {
            comparison.set(Comparison.of(shown.rows()));
            text.set(shown.text());
          }
        },
        dialogs::failure);
  }
}
