package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.service.SigningKey;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The pages of the open report and what is done with them. Pages are laid out and drawn in the
 * background, the latest report wins.
 */
public final class PreviewViewModel {
  private static final Texts TEXTS = Texts.of(PreviewViewModel.class);
  private static final long PAUSE = 300;

  private final ReportSession session;
  private final Paper paper;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WIDTH);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final Consumer<Report> onReport = this::reportChanged;

  /**
   * @param onFailure shows what went wrong
   */
  public PreviewViewModel(
      ReportSession session, Paper paper, TaskRunner tasks, Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.paper = paper;
    this.tasks = tasks;
    this.onFailure = onFailure;
  }

  /** Starts following the report; lays its pages out. */
  public void attach() {
    session.addReportListener(onReport);
    message.set("");
    layOut();
  }

  public void detach() {
    session.removeReportListener(onReport);
  }

  /** The pages; empty until they are laid out for the first time. */
  public ReadOnlyObjectProperty<Optional<Pages>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
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
    String name = report.unit().name() + TEXTS.get("file.name", report.year());
    return name.replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf";
  }

  /** Draws a page in the background and hands it over on the screen's thread. */
  public void render(Pages of, int page, double scale, Consumer<Raster> onDone) {
    tasks.run(() -> of.render(page, scale), onDone, onFailure);
  }

  /** The place of the report that stands at this point of a page. */
  public Optional<Place> placeAt(int page, double x, double y) {
    return pages.get().flatMap(p -> p.placeAt(page, x, y));
  }

  /** Writes the PDF. */
  public void savePdf(Path file) {
    Document document = ReportDocument.of(session.report());
    begin(
        TEXTS.get("saving"),
        () -> {
          paper.writePdf(document, file);
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

  /** Shows the system's print dialog and prints. */
  public void print() {
    Document document = ReportDocument.of(session.report());
    begin(
        TEXTS.get("printing"),
        () -> TEXTS.get(paper.print(document) ? "printed" : "print.cancelled"));
  }

  /** Does this in the background and says its result; the buttons come back whatever happens. */
  private void begin(String what, Supplier<String> work) {
    busy.set(true);
    message.set(what);
    tasks.run(
        () -> {
          try {
            return work.get();
          } finally {
            tasks.onScreen(() -> end(""));
          }
        },
        this::end,
        onFailure);
  }

  private void end(String what) {
    busy.set(false);
    message.set(what);
  }

  private void reportChanged(Report report) {
    tasks.later(this, PAUSE, this::layOut);
  }

  private void layOut() {
    Report report = session.report();
    tasks.run(
        () -> paper.layOut(ReportDocument.of(report)),
        laidOut -> {
          if (report == session.report()) {
            pages.set(Optional.of(laidOut));
          }
        },
        onFailure);
  }
}
