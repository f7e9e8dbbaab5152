package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ScanStore;
import cn.jiping.service.SigningKey;
import cn.jiping.service.VersionStore;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The pages of the open report and what is done with them. Pages are laid out and drawn in the
 * background, one report at a time; the latest wins.
 */
public final class PreviewViewModel {
  private static final Texts TEXTS = Texts.of(PreviewViewModel.class);

  /** Without a change for so long (ms), what is seen at the side is drawn anew too. */
  private static final long QUIET = 600;

  private final ReportSession session;
  private final Paper paper;
  private final VersionStore versions;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final SignedPageReminder reminder;
  private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WIDTH);
  private final BooleanProperty book = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Pages.Part>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final Consumer<Report> onReport = report -> layOut();
  private boolean following;
  private boolean layingOut;

  /**
   * @param versions holds the paper of a report that was finalised
   * @param scans tell whether a printed version came back signed
   * @param onFailure shows what went wrong
   */
  public PreviewViewModel(
      ReportSession session,
      Paper paper,
      VersionStore versions,
      ScanStore scans,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.paper = paper;
    this.versions = versions;
    this.tasks = tasks;
    this.onFailure = onFailure;
    reminder = new SignedPageReminder(session.report().id(), scans, tasks, onFailure);
  }

  /** Starts following the report; lays its pages out. */
  public void attach() {
    session.addReportListener(onReport);
    following = true;
    message.set("");
    reminder.refresh();
    layOut();
  }

  /** What is to be done with the paper that was printed. */
  SignedPageReminder reminder() {
    return reminder;
  }

  public void detach() {
    following = false;
    session.removeReportListener(onReport);
  }

  /** The pages; empty until they are laid out for the first time. */
  public ReadOnlyObjectProperty<Optional<Pages>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /** Two pages side by side, as in an open book. */
  BooleanProperty bookProperty() {
    return book;
  }

  /** The part of a page that was clicked last. */
  ObjectProperty<Optional<Pages.Part>> chosenProperty() {
    return chosen;
  }

  /** Where the chosen part is entered: the start of its text, so that nothing is selected there. */
  Optional<Place> chosenPlace() {
    return chosen
        .get()
        .map(Pages.Part::place)
        .map(p -> new Place(p.part(), p.item(), p.start(), p.start()));
  }

  /** A file is being written or printed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What keeps the document from being printed, one sentence each. */
  public List<String> problems() {
    return pages.get().map(Pages::problems).orElse(List.of());
  }

  /** A name for the PDF file. */
  public String suggestedFileName() {
    Report report = session.report();
    return FileNames.pdf(report.unit().name() + TEXTS.get("file.name", report.year()));
  }

  /** Draws a page in the background and hands it over on the screen's thread. */
  public void render(Pages of, int page, double scale, Consumer<Raster> onDone) {
    tasks.run(() -> of.render(page, scale), onDone, onFailure);
  }

  /** Runs this when nothing has changed for a moment. */
  void whenQuiet(Runnable action) {
    tasks.later(this, QUIET, action);
  }

  /** The part of a page at this point. */
  public Optional<Pages.Part> partAt(int page, double x, double y) {
    return pages.get().flatMap(p -> p.partAt(page, x, y));
  }

  /** Where a place of the report stands on the pages. */
  public Optional<Pages.Box> boxOf(Place place) {
    return pages.get().flatMap(p -> p.boxOf(place));
  }

  /** What a place is called, with number and wording of its heading. */
  public String nameOf(Place place) {
    return PlaceName.of(session.report(), place);
  }

  /** Writes the PDF; of a finalised report the one that was kept then. */
  public void savePdf(Path file) {
    withPdf(
        TEXTS.get("saving"),
        pdf -> {
          paper.write(pdf, file);
          return TEXTS.get("saved", file);
        });
  }

  /** Writes the signed PDF, and closes the key. */
  public void saveSignedPdf(Path file, SigningKey key) {
    Document document = ReportDocument.of(session.report());
    begin(
        TEXTS.get("signing"),
        () -> {
          try (key) {
            paper.writeSignedPdf(document, file, key);
          }
          return TEXTS.get("signed", file);
        });
  }

  /** Shows the system's print dialog and prints; of a finalised report what was kept then. */
  public void print() {
    Report report = session.report();
    String name = ReportDocument.of(report).title();
    withPdf(
        TEXTS.get("printing"),
        pdf -> {
          boolean printed = paper.print(pdf, name);
          if (printed && report.version().isFinalised()) {
            tasks.onScreen(() -> reminder.printed(report.version().number()));
          }
          return TEXTS.get(printed ? "printed" : "print.cancelled");
        });
  }

  private void withPdf(String what, Function<byte[], String> use) {
    Report report = session.report();
    if (report.version().isFinalised()) {
      busy.set(true);
      message.set(what);
      tasks.runInOrder(
          ending(() -> versions.paper(report.id(), report.version().number())),
          pdf -> begin(what, () -> use.apply(pdf)),
          onFailure);
    } else {
      Document document = ReportDocument.of(report);
      begin(what, () -> use.apply(paper.pdf(document)));
    }
  }

  /** Does this in the background and says its result; the buttons come back whatever happens. */
  private void begin(String what, Supplier<String> work) {
    busy.set(true);
    message.set(what);
    tasks.run(ending(work::get), this::end, onFailure);
  }

  private <T> Callable<T> ending(Callable<T> work) {
    return () -> {
      try {
        return work.call();
      } finally {
        tasks.onScreen(() -> end(""));
      }
    };
  }

  private void end(String what) {
    busy.set(false);
    message.set(what);
  }

  /** One layout at a time; what changes meanwhile is laid out after it, the latest report only. */
  private void layOut() {
    if (layingOut) {
      return;
    }
    layingOut = true;
    Report report = session.report();
    tasks.run(
        () -> {
          try {
            return paper.layOut(ReportDocument.of(report));
          } finally {
            tasks.onScreen(() -> layoutEnded(report));
          }
        },
        laidOut -> pages.set(Optional.of(laidOut)),
        onFailure);
  }

  private void layoutEnded(Report report) {
    layingOut = false;
    if (following && report != session.report()) {
      layOut();
    }
  }
}
