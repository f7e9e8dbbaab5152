package cn.jiping.ui.step.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Revision;
import cn.jiping.service.Revision.Kind;
import cn.jiping.service.RevisionStore;
import cn.jiping.service.StoreFailure;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.preview.HeldTaskRunner;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
  private final Sessions.Memory store = new Sessions.Memory();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), store);
  private final MemoryRevisions revisions = new MemoryRevisions();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final HistoryViewModel model =
      new HistoryViewModel(session, revisions, tasks, dialogs, ZoneOffset.UTC);

  /** Revisions in memory. */
  private static final class MemoryRevisions implements RevisionStore {
    private final List<Revision> list = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private boolean broken;

    @Override
    public List<Revision> list(ReportId report) {
      return list.reversed();
    }

    @Override
    public Report load(ReportId report, int number) {
      if (broken) {
        throw new StoreFailure("已损坏。", "请改选别的一次。");
      }
      return reports.get(number - 1);
    }

    @Override
    public void keep(Report report, Kind kind, String name) {
      int number = list.size() + 1;
      list.add(
          new Revision(
              number, kind, name, Sessions.CLOCK.instant().plus(Duration.ofMinutes(number))));
      reports.add(report);
    }
  }

  private void write(String text) {
    session.change(r -> r.withText("goals", t -> text));
  }

  private String goals() {
    return session.report().section("goals").text();
  }

  private void mark(String name) {
    model.markNameProperty().set(name);
    model.mark();
    finishAll();
  }

  private void finishAll() {
    while (tasks.held() > 0) {
      tasks.finish(0);
    }
  }

  @Test
  void withoutRevisionsItSaysSo() {
    model.attach();
    finishAll();
    assertEquals(List.of(), model.lines());
    assertTrue(model.comparisonProperty().get().sentence().startsWith("在左边选一次"));
  }

  @Test
  void markIsListedByItsName_andComparedWithTheReportAsItIsNow() {
    write("建成六个阵地。");
    mark(" 送审前 ");
    assertEquals("已设标记“送审前”。", model.messageProperty().get());
    assertEquals("", model.markNameProperty().get());
    assertEquals(
        List.of(new RevisionLine(1, "2022年1月5日 10:33", "标记：送审前")), List.copyOf(model.lines()));
    assertEquals("两者没有差别。", model.comparisonProperty().get().sentence());
    write("建成五个阵地。");
    model.attach();
    finishAll();
    assertTrue(model.comparisonProperty().get().sentence().startsWith("共 1 处差别。"));
    assertTrue(model.textProperty().get().contains("建成六个阵地。"));
  }

  @Test
  void markNeedsAName() {
    mark("  ");
    assertEquals("请先写一个标记的名字。", model.problemProperty().get());
    assertEquals(List.of(), revisions.list);
    model.markNameProperty().set("一");
    assertEquals("", model.problemProperty().get());
  }

  @Test
  void goingBackIsAChangeThatCanBeTakenBack_andKeepsWhatWasThere() {
    mark("一");
    session.change(r -> r.withOrganizations(List.of(ReportFixtures.organization(1))));
    Report present = session.report();
    dialogs.yes = true;
    model.goBack();
    finishAll();
    assertEquals(List.of(), session.report().organizations());
    assertEquals(
        List.of(Kind.MARK, Kind.BEFORE), revisions.list.stream().map(Revision::kind).toList());
    assertEquals(present, revisions.reports.getLast());
    session.undo();
    assertEquals(present, session.report());
  }

  @Test
  void withoutTheClerksYesNothingIsChanged() {
    write("从前");
    mark("一");
    write("现在");
    model.goBack();
    finishAll();
    assertEquals("现在", goals());
    assertEquals(1, revisions.list.size());
  }

  @Test
  void finalisedReportIsNotChanged() {
    write("从前");
    mark("一");
    Sessions.finalise(session, store);
    dialogs.yes = true;
    model.goBack();
    finishAll();
    assertTrue(model.messageProperty().get().contains("新开一版"));
    assertEquals(1, revisions.list.size());
    assertFalse(session.undoable().isPresent());
  }

  @Test
  void damagedRevisionIsNamedInThePlaceOfItsDifferences() {
    mark("一");
    revisions.broken = true;
    model.attach();
    finishAll();
    assertEquals("已损坏。请改选别的一次。", model.comparisonProperty().get().sentence());
    assertEquals(Optional.of(1), model.selectedProperty().get().map(RevisionLine::number));
  }
}
