package cn.jiping.ui.step.presentation;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The pages of the open report on which its presentation shows. Laid out in the background after a
 * pause, one report at a time, the latest one wins.
 */
public final class SamplePages {
  private static final Texts TEXTS = Texts.of(SamplePages.class);
  private static final long PAUSE = 300;

  /** Pixels for one pt: twice what a small picture shows, for fine screens. */
  private static final double SCALE = 1;

  /** Pages before the text when there is a cover, or contents of usual length. */
  private static final int FRONT = 2;

  private final ReportSession session;
  private final Paper paper;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyObjectWrapper<Sample> sample =
      new ReadOnlyObjectWrapper<>(new Sample(List.of(), ""));
  private final Consumer<Report> listener = report -> layOutSoon();
  private boolean following;
  private boolean layingOut;

  /**
   * What is shown.
   *
   * @param measure lines of a page, characters of a line and number of pages, one sentence; empty
   *     until the pages are laid out
   */
  public record Sample(List<Sheet> sheets, String measure) {
    public Sample {
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * A page as pixels.
   *
   * @param page from 0
   */
  public record Sheet(int page, Raster picture) {}

  /**
   * @param onFailure shows what went wrong
   */
  public SamplePages(
      ReportSession session, Paper paper, TaskRunner tasks, Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.paper = paper;
    this.tasks = tasks;
    this.onFailure = onFailure;
  }

  public ReadOnlyObjectProperty<Sample> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  public void attach() {
    following = true;
    session.addReportListener(listener);
    layOut();
  }

  public void detach() {
    following = false;
    session.removeReportListener(listener);
  }

  private void layOutSoon() {
    tasks.later(this, PAUSE, this::layOut);
  }

  private void layOut() {
    if (layingOut || !following) {
      return;
    }
    layingOut = true;
    Report report = session.report();
    tasks.run(
        () -> {
          try {
            return sample(report);
          } finally {
            tasks.onScreen(() -> ended(report));
          }
        },
        sample::set,
        onFailure);
  }

  private void ended(Report report) {
    layingOut = false;
    if (report != session.report()) {
      layOut();
    }
  }

  private Sample sample(Report report) {
    Pages pages = paper.layOut(ReportDocument.of(report));
    List<Sheet> sheets =
        shown(report.presentation(), pages.count()).stream()
            .map(page -> new Sheet(page, pages.render(page, SCALE)))
            .toList();
    return new Sample(sheets, TEXTS.get("measure", pages.lines(), pages.cells(), pages.count()));
  }

  /** The first page of each part, and the last page when the imprint stands there; from 0. */
  static List<Integer> shown(Presentation presentation, int count) {
    boolean front = presentation.cover() || presentation.contents();
    IntStream first =
        front
            ? presentation.cover() && presentation.contents()
                ? IntStream.rangeClosed(0, FRONT)
                : IntStream.of(0, FRONT)
            : IntStream.of(0);
    IntStream last = presentation.imprint().shown() ? IntStream.of(count - 1) : IntStream.empty();
    return Stream.of(first, last)
        .flatMap(IntStream::boxed)
        .filter(page -> page < count)
        .distinct()
        .toList();
  }
}
