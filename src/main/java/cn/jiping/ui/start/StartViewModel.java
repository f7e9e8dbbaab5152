package cn.jiping.ui.start;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.YearText;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Reports;
import cn.jiping.service.UnitOutlines;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** The clerk's reports, and the ways to open one or to make a new one. */
public final class StartViewModel {
  private static final Texts TEXTS = Texts.of(StartViewModel.class);

  /** Older documents are shown too: choosing one says how to convert it. */
  private static final List<String> IMPORTED = List.of("*.docx", "*.txt", "*.doc", "*.wps");

  /** What the page shows. */
  public enum Content {
    LOADING,
    /** There is no report yet. */
    EMPTY,
    LIST,
    /** The list could not be read. */
    FAILED
  }

  private final Reports reports;
  private final UnitOutlines unitOutlines;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Supplier<Report> sample;
  private final Function<Path, Report> importReport;
  private final Consumer<ReportId> open;
  private final Clock clock;

  private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
  private final ObservableList<Outline> outlines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Outline>> outline =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ReportLine>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(Content.LOADING);
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final StringProperty yearText = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper yearError = new ReadOnlyStringWrapper("");
  private String suggested = "";

  /** What a new report can follow, and what the newest one does. */
  private record Offer(List<Outline> outlines, String usual) {}

  /**
   * @param unitOutlines those that a new report can follow
   * @param dialogs asks for the file to import, and shows failures
   * @param sample makes a new copy of the sample report, not yet kept
   * @param importReport makes a report of a Word document or text file, and keeps it; may throw an
   *     {@link ExpectedFailure}
   * @param open opens a kept report
   * @param clock for the first report's year, and the zone in which times are shown
   */
  public StartViewModel(
      Reports reports,
      UnitOutlines unitOutlines,
      TaskRunner tasks,
      Dialogs dialogs,
      Supplier<Report> sample,
      Function<Path, Report> importReport,
      Consumer<ReportId> open,
      Clock clock) {
    this.reports = reports;
    this.unitOutlines = unitOutlines;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.sample = sample;
    this.importReport = importReport;
    this.open = open;
    this.clock = clock;
    yearText.addListener((o, was, is) -> yearError.set(""));
    suggestYear();
  }

  /** The reports, newest year first. */
  public ObservableList<ReportLine> lines() {
    return lines;
  }

  /** The report chosen in the list; the newest one at first. */
  public ObjectProperty<Optional<ReportLine>> selectedProperty() {
    return selected;
  }

  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Why the list could not be read, and what to do. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Something is under way; nothing else begins before it has ended. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The year of a new report, as typed. */
  public StringProperty yearTextProperty() {
    return yearText;
  }

  /** What is wrong with the typed year; empty until it is used, and when nothing is. */
  public ReadOnlyStringProperty yearErrorProperty() {
    return yearError.getReadOnlyProperty();
  }

  /** The outlines that a new report can follow; none until they are read. */
  ObservableList<Outline> outlines() {
    return outlines;
  }

  /** The outline of a new report; at first that of the newest one. */
  ObjectProperty<Optional<Outline>> outlineProperty() {
    return outline;
  }

  /** Reads the list in the background, then the outlines. */
  public void load() {
    start(
        reports::list,
        this::show,
        problem -> {
          failure.set(problem.said());
          content.set(Content.FAILED);
        });
  }

  /** Opens the chosen report. */
  public void openSelected() {
    if (!busy.get()) {
      selected.get().map(ReportLine::id).ifPresent(open);
    }
  }

  /** Makes and opens a report with nothing in it, of the typed year. */
  public void createBlank() {
    OptionalInt year = YearText.read(yearText.get());
    yearError.set(
        year.isPresent() ? "" : TEXTS.get("year.wrong", Report.FIRST_YEAR, Report.LAST_YEAR));
    if (year.isPresent() && mayAdd(year.getAsInt())) {
      Optional<Outline> chosen = outline.get();
      make(() -> reports.add(blank(year.getAsInt(), chosen)));
    }
  }

  /** While the outlines can't be read, a report follows that of the newest one. */
  private Report blank(int year, Optional<Outline> chosen) {
    return chosen.map(o -> reports.blank(year, o)).orElseGet(() -> reports.blank(year));
  }

  private void loadOutlines() {
    tasks.runInOrder(
        () -> new Offer(unitOutlines.usable(), reports.usualOutline()),
        offer -> {
          outline.set(Optional.empty());
          outlines.setAll(offer.outlines());
          outline.set(
              offer.outlines().stream()
                  .filter(o -> o.id().equals(offer.usual()))
                  .findFirst()
                  .or(() -> offer.outlines().stream().findFirst()));
        },
        failure -> outlines.clear()); // what is wrong is said when the report is opened or made
  }

  /** Makes and opens the report of the year after the chosen one's. */
  public void createNextYear() {
    selected
        .get()
        .filter(StartViewModel::hasNextYear)
        .filter(line -> mayAdd(line.year() + 1))
        .ifPresent(line -> make(() -> reports.addNextYear(line.id())));
  }

  /** Keeps and opens a new copy of the sample. */
  public void openSample() {
    make(() -> reports.add(sample.get()));
  }

  /** Asks for a Word document or text file, and opens the report made of it. */
  public void importFile() {
    dialogs
        .openFile(
            TEXTS.get("import.title"), new Dialogs.FileKind(TEXTS.get("import.kind"), IMPORTED))
        .ifPresent(file -> make(() -> importReport.apply(file)));
  }

  /** Whether a report of the year after can be made. */
  static boolean hasNextYear(ReportLine line) {
    return line.year() < Report.LAST_YEAR;
  }

  private boolean mayAdd(int year) {
    return lines.stream().noneMatch(line -> line.year() == year)
        || dialogs.confirm(
            TEXTS.get("again.title", year), TEXTS.get("again.question", year), TEXTS.get("again"));
  }

  private void make(Callable<Report> work) {
    start(work, report -> open.accept(report.id()), dialogs::failure);
  }

  /** A defect ends it too: the page must not stay locked. */
  private <T> void start(Callable<T> work, Consumer<T> done, Consumer<ExpectedFailure> failed) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    tasks.runInOrder(
        () -> {
          try {
            return work.call();
          } finally {
            tasks.onScreen(() -> busy.set(false));
          }
        },
        done,
        failed);
  }

  /** Shows the list as it was read, then reads the outlines in the background. */
  public void show(List<ReportSummary> found) {
    lines.setAll(found.stream().map(r -> ReportLine.of(r, clock.getZone())).toList());
    selected.set(lines.stream().findFirst());
    content.set(lines.isEmpty() ? Content.EMPTY : Content.LIST);
    suggestYear();
    loadOutlines();
  }

  /** The year after the newest report's, else last year; what the clerk typed stays. */
  private void suggestYear() {
    if (yearText.get().equals(suggested)) {
      OptionalInt newest = lines.stream().mapToInt(ReportLine::year).max();
      int year = newest.isPresent() ? newest.getAsInt() + 1 : Year.now(clock).getValue() - 1;
      suggested = String.valueOf(Math.clamp(year, Report.FIRST_YEAR, Report.LAST_YEAR));
      yearText.set(suggested);
    }
  }
}
