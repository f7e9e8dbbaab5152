package cn.jiping.ui.step.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.Presentation;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.preview.FakePaper;
import cn.jiping.ui.preview.HeldTaskRunner;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplePagesTest {
  private final ReportSession session = Sessions.blank();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final SamplePages pages =
      new SamplePages(
          session,
          new FakePaper(),
          tasks,
          failure -> {
            throw failure;
          });

  private List<Integer> shown() {
    return pages.sampleProperty().get().sheets().stream().map(s -> s.page()).toList();
  }

  private void show(Presentation presentation) {
    session.change(r -> r.withPresentation(presentation));
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, 8, 0",
    "false, false, true, 8, 0 7",
    "false, false, true, 1, 0",
    "true, false, false, 8, 0 2",
    "false, true, true, 8, 0 2 7",
    "true, true, false, 8, 0 1 2",
    "true, true, true, 3, 0 1 2"
  })
  void thePagesAreThoseOnWhichThePresentationShows(
      boolean cover, boolean contents, boolean imprint, int count, String expected) {
    Presentation presentation =
        Presentation.PLAIN
            .withCover(cover)
            .withContents(contents)
            .withImprint(Imprint.NONE.withShown(imprint));
    List<Integer> pages = Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
    assertEquals(pages, SamplePages.shown(presentation, count));
  }

  @Test
  void theSampleIsThereSoon_withItsMeasure() {
    pages.attach();
    assertEquals(List.of(), shown());
    tasks.finish(0);
    assertEquals(List.of(0), shown());
    assertEquals("每页22行，每行28字，共3页", pages.sampleProperty().get().measure());
  }

  @Test
  void oneLayoutAtATime_andTheLatestReportIsShownAtLast() {
    pages.attach();
    show(Presentation.PLAIN.withCover(true));
    tasks.letPauseEnd();
    show(Presentation.PLAIN.withImprint(Imprint.NONE.withShown(true)));
    tasks.letPauseEnd();
    assertEquals(1, tasks.held());
    tasks.finish(0);
    assertEquals(1, tasks.held());
    tasks.finish(0);
    assertEquals(List.of(0, 2), shown());
    assertEquals(0, tasks.held());
  }

  @Test
  void nothingIsLaidOutAfterTheStepWasLeft() {
    pages.attach();
    show(Presentation.PLAIN.withCover(true));
    pages.detach();
    tasks.finish(0);
    tasks.letPauseEnd();
    assertEquals(0, tasks.held());
  }
}
