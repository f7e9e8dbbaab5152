package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.PlaceOrder;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.SaveState;
import cn.jiping.ui.kit.TaskRunner;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** What the frame shows: the steps with their marks, where the clerk is, what was saved. */
public final class WizardViewModel {
  private static final Texts TEXTS = Texts.of(WizardViewModel.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ReportSession session;
  private final ReportReview review;
  private final TaskRunner tasks;
  private final ZoneId zone;
  private final Supplier<List<Step>> steps;
  private final ObservableList<StepRow> allRows = FXCollections.observableArrayList();
  private final FilteredList<StepRow> rows = new FilteredList<>(allRows);
  private List<Step> entries = List.of();
  private Outline outline;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Step> current;
  private final ReadOnlyObjectWrapper<Here> here =
      new ReadOnlyObjectWrapper<>(new Here(List.of(), Optional.empty()));
  private FindingWalk walk;
  private Runnable onNewSteps = () -> {};
  private Optional<Finding> at = Optional.empty();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper stepTitle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper saveText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper saveFailed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
  private final Consumer<Report> onReport = report -> show();
  private final Consumer<Review> onReview = latest -> show();
  private final Consumer<SaveState> onSave;

  /**
   * What is found on the current step.
   *
   * @param entries open ones, worst first; nothing while the step is empty, but what the clerk was
   *     led to
   * @param at the one the clerk was led to
   */
  record Here(List<Review.Entry> entries, Optional<Finding> at) {}

  /**
   * @param steps those of the report as it is when asked; at least one with a screen
   * @param zone in which times are shown
   */
  public WizardViewModel(
      ReportSession session,
      ReportReview review,
      Supplier<List<Step>> steps,
      TaskRunner tasks,
      ZoneId zone) {
    this.session = session;
    this.review = review;
    this.tasks = tasks;
    this.zone = zone;
    this.steps = steps;
    takeSteps();
    current = new ReadOnlyObjectWrapper<>(entries.getFirst());
    search.addListener((o, was, is) -> filter(is.strip()));
    onSave = state -> this.tasks.onScreen(this::showSaveState);
    show();
    showSaveState();
  }

  private void takeSteps() {
    outline = session.report().outline();
    List<Step> all = steps.get();
    entries = all.stream().filter(s -> !s.isHeading()).toList();
    walk = new FindingWalk(entries, new PlaceOrder(outline));
    allRows.setAll(rows(all));
  }

  /** Another outline has other steps; a text that is unplaced now needs one. */
  private void followSteps(Report report) {
    boolean unplaced = entries.stream().anyMatch(s -> s.id().equals(Steps.UNPLACED));
    if (report.outline().equals(outline) && (unplaced || report.unplacedText().isBlank())) {
      return;
    }
    String id = current.get().id();
    takeSteps();
    onNewSteps.run();
    current.set(
        entries.stream().filter(s -> s.id().equals(id)).findFirst().orElse(entries.getFirst()));
  }

  /** Is run when the steps are others, before the current one is. */
  void onNewSteps(Runnable action) {
    onNewSteps = action;
  }

  private static List<StepRow> rows(List<Step> steps) {
    List<StepRow> rows = new ArrayList<>();
    String group = "";
    for (Step step : steps) {
      if (!step.group().equals(group)) {
        group = step.group();
        rows.add(StepRow.caption(group));
      }
      rows.add(StepRow.of(step));
    }
    return rows;
  }

  /** Follows the report and its saving. */
  public void attach() {
    session.addReportListener(onReport);
    session.addSaveListener(onSave);
    review.addListener(onReview);
    show();
    showSaveState();
  }

  public void detach() {
    session.removeReportListener(onReport);
    session.removeSaveListener(onSave);
    review.removeListener(onReview);
  }

  /** The lines that are shown. */
  ObservableList<StepRow> rows() {
    return rows;
  }

  /** What is typed to find a step; only matching steps are listed while it is not empty. */
  public StringProperty searchProperty() {
    return search;
  }

  public ReadOnlyObjectProperty<Step> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** What was found on the current step. */
  ReadOnlyObjectProperty<Here> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /** Year, unit and title of the report. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Number and wording of the current step. */
  public ReadOnlyStringProperty stepTitleProperty() {
    return stepTitle.getReadOnlyProperty();
  }

  /** Whether, and when, the last change was saved. */
  public ReadOnlyStringProperty saveTextProperty() {
    return saveText.getReadOnlyProperty();
  }

  /** What went wrong beside the saving, one sentence; empty when nothing did. */
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Says what went wrong beside the saving. */
  public void tell(String sentence) {
    notice.set(sentence);
  }

  public ReadOnlyBooleanProperty saveFailedProperty() {
    return saveFailed.getReadOnlyProperty();
  }

  /** What is entered on the current step may only be read: the report is finalised. */
  public ReadOnlyBooleanProperty frozenProperty() {
    return frozen.getReadOnlyProperty();
  }

  /** What {@link #undo} would take back; empty when there is nothing. */
  ReadOnlyStringProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** What {@link #redo} would do again; empty when there is nothing. */
  ReadOnlyStringProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /**
   * Takes the last change of the report back.
   *
   * @return where that was; empty when there was none, or it has no place
   */
  Optional<Place> undo() {
    return session.undo().flatMap(ReportChange::place);
  }

  /** Does the change that was taken back last again; as {@link #undo}. */
  Optional<Place> redo() {
    return session.redo().flatMap(ReportChange::place);
  }

  /** Goes to a step; the search ends. */
  public void go(Step step) {
    search.set("");
    current.set(step);
    show();
  }

  /** Goes to the step with this id, when there is one. */
  public void go(String id) {
    entries.stream().filter(s -> s.id().equals(id)).findFirst().ifPresent(this::go);
  }

  /** Goes to the step on which this place is entered. */
  public void go(Place place) {
    at =
        review.review().open().stream()
            .filter(f -> f.place().equals(place))
            .findFirst()
            .or(() -> at);
    entries.stream().filter(s -> s.covers(place)).findFirst().ifPresent(this::go);
  }

  /**
   * The open finding after or before the one the clerk was led to last; from a step without it, the
   * nearest one. After the last comes the first.
   *
   * @return empty when nothing is open
   */
  Optional<Finding> finding(boolean forwards) {
    return walk.next(review.review().open(), current.get(), at, forwards);
  }

  /** The step after the current one. */
  public Optional<Step> next() {
    return beside(1);
  }

  /** The step before the current one. */
  public Optional<Step> previous() {
    return beside(-1);
  }

  /** The step that shows the paper. */
  Optional<Step> preview() {
    return entries.stream().filter(s -> s.id().equals(Steps.PREVIEW)).findFirst();
  }

  private Optional<Step> beside(int distance) {
    int index = entries.indexOf(current.get()) + distance;
    return index < 0 || index >= entries.size()
        ? Optional.empty()
        : Optional.of(entries.get(index));
  }

  /** Tries again to save. */
  public void retrySaving() {
    session.save();
  }

  private void filter(String wanted) {
    rows.setPredicate(
        wanted.isEmpty() ? row -> true : row -> row.isEntry() && row.text().contains(wanted));
  }

  private void show() {
    Report report = session.report();
    followSteps(report);
    List<Finding> all = review.review().open();
    Map<String, String> numbers =
        NumberedHeading.printed(report).stream()
            .collect(Collectors.toMap(h -> h.heading().key(), NumberedHeading::label));
    for (StepRow row : allRows) {
      if (!row.isCaption()) {
        Step step = row.step();
        String number = numbers.getOrDefault(step.sectionKey(), "");
        row.setFace(new StepRow.Face(number, StepMarks.of(step, report, all)));
      }
    }
    Step now = current.get();
    undoable.set(session.undoable().map(ReportChange::name).orElse(""));
    redoable.set(session.redoable().map(ReportChange::name).orElse(""));
    frozen.set(report.version().isFinalised() && now.part().isPresent());
    stepTitle.set(numbers.getOrDefault(now.sectionKey(), "") + now.title());
    here.set(here(now, StepMarks.of(now, report, all).isEmpty()));
    title.set(
        TEXTS.get(
            "title",
            report.year(),
            report.unit().name(),
            report.cover().title().isBlank() ? TEXTS.get("untitled") : report.cover().title()));
  }

  private Here here(Step step, boolean empty) {
    List<Review.Entry> entries =
        review.review().all().stream()
            .filter(e -> e.isOpen() && step.covers(e.finding().place()))
            .filter(e -> !empty || at.filter(e.finding()::equals).isPresent())
            .sorted(Comparator.comparing(e -> e.finding().severity()))
            .toList();
    return new Here(entries, at);
  }

  private void showSaveState() {
    SaveState state = session.saveState();
    saveFailed.set(state instanceof SaveState.Failed);
    saveText.set(
        switch (state) {
          case SaveState.Unchanged ignored -> TEXTS.get("save.unchanged");
          case SaveState.Saving ignored -> TEXTS.get("save.saving");
          case SaveState.Saved saved ->
              TEXTS.get("save.saved", TIME.format(saved.at().atZone(zone)));
          case SaveState.Failed failed ->
              TEXTS.get("save.failed", failed.failure().getMessage(), failed.failure().advice());
        });
  }
}
