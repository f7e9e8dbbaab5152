package cn.jiping.ui.step.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffRow;
import cn.jiping.ui.preview.HeldTaskRunner;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
  private final Sessions.Memory store = new Sessions.Memory();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), store);
  private final CompareViewModel model =
      new CompareViewModel(session, store, tasks, dialogs::failure, ZoneOffset.UTC);

  private void write(String text) {
    session.change(r -> r.withText("goals", t -> text));
  }

  private void finalise() {
    Sessions.finalise(session, store);
  }

  /** Two versions that were finalised, and a third one that is worked on. */
  private void threeVersions() {
    write("建成六个阵地。");
    finalise();
    session.startVersion("更正");
    write("建成五个阵地。");
    finalise();
    session.startVersion("又更正");
    write("建成四个阵地。");
  }

  private void finishAll() {
    while (tasks.held() > 0) {
      tasks.finish(0);
    }
  }

  private Comparison comparison() {
    return model.comparisonProperty().get();
  }

  private DiffRow.Line line() {
    return (DiffRow.Line) comparison().rows().get(1);
  }

  private Optional<Side> side(int index) {
    return Optional.of(model.sides().get(index));
  }

  @Test
  void versionIsComparedWithThePresentOne() {
    threeVersions();
    model.compareWithPresent(1);
    assertTrue(model.openProperty().get());
    assertEquals("正在比较…", comparison().sentence());
    finishAll();
    assertEquals(
        List.of("第1版（2022年1月5日定稿）", "第2版（2022年1月5日定稿）", "第3版（现在，未定稿）"),
        model.sides().stream().map(Side::name).toList());
    assertEquals(side(0), model.beforeProperty().get());
    assertEquals(side(2), model.afterProperty().get());
    assertEquals(2, comparison().rows().size());
    assertTrue(comparison().sentence().startsWith("共 1 处差别。"));
    assertEquals(Place.section("goals", 0, 7), line().place());
  }

  @Test
  void anyTwoVersionsAreCompared_andLeadToTheSectionAsAWholeWhenNeitherIsOpen() {
    threeVersions();
    model.compareWithPresent(1);
    finishAll();
    model.afterProperty().set(side(1));
    finishAll();
    assertEquals("五", line().after().get(1).text());
    assertEquals(Place.section("goals"), line().place());
  }

  @Test
  void latestChoiceWins() {
    threeVersions();
    model.compareWithPresent(1);
    finishAll();
    model.afterProperty().set(side(1));
    model.afterProperty().set(side(0));
    while (tasks.held() > 0) {
      tasks.finish(tasks.held() - 1);
    }
    assertEquals(List.of(), comparison().rows());
    assertEquals("两者没有差别。", comparison().sentence());
  }

  @Test
  void finalisedPresentVersionIsNamedOnce() {
    finalise();
    session.startVersion("更正");
    finalise();
    model.compareWithPresent(1);
    finishAll();
    assertEquals(2, model.sides().size());
    model.close();
    assertFalse(model.openProperty().get());
  }

  @Test
  void comparisonIsMadeAnew_afterTheReportWasChanged() {
    threeVersions();
    model.compareWithPresent(1);
    finishAll();
    write("建成六个阵地。");
    model.refresh();
    finishAll();
    assertEquals(List.of(), comparison().rows());
  }

  @Test
  void versionThatCannotBeReadIsSaid() {
    threeVersions();
    model.compareWithPresent(1);
    finishAll();
    model.beforeProperty().set(Optional.of(new Side(9, "第9版")));
    finishAll();
    assertEquals(List.of("没有这个版本。请重试。"), dialogs.asked);
    assertTrue(comparison().sentence().startsWith("没有比较成。"));
  }
}
