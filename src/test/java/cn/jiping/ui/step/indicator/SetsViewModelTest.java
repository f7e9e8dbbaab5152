package cn.jiping.ui.step.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.IndicatorSetShelf.Offer;
import cn.jiping.service.IndicatorSetShelf.Origin;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetsViewModelTest {
  private final ReportSession session = SampleData.session(SampleData.blank());
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final Shelves.Memory kept = new Shelves.Memory();
  private final Sessions.Memory reports = new Sessions.Memory();
  private final FormViewModel form = form(ScoreForm.SELF_EVALUATION);
  private final SetsViewModel model = form.sets();

  private FormViewModel form(ScoreForm which) {
    return new FormViewModel(
        session,
        Reviews.of(session),
        which,
        new FakeSheets().tools(dialogs, new DirectTaskRunner()),
        Shelves.shelf(kept, reports));
  }

  @BeforeEach
  void attach() {
    form.attach();
  }

  private IndicatorSet set() {
    return session.report().evaluation().selfEvaluation();
  }

  private Offer offer(int index) {
    return model.offersProperty().get().sets().get(index);
  }

  private List<String> offered() {
    return model.offersProperty().get().sets().stream()
        .map(o -> o.origin() + " " + o.set().name())
        .toList();
  }

  @Test
  void emptyFormOffersSets_andBeginsWithTheOneThatIsChosen() {
    assertTrue(model.openProperty().get());
    assertEquals(List.of("SHIPPED 测试指标"), offered());
    model.use(offer(0));
    assertFalse(model.openProperty().get());
    assertEquals(4, set().indicators().size());
    assertEquals(List.of(), dialogs.asked);
    assertTrue(form.table().noticeProperty().get().text().contains("测试指标"));
  }

  @Test
  void theFirstFormWithASetGivesTheScore_andUndoTakesBothBackInOneGo() {
    FormViewModel framework = form(ScoreForm.FRAMEWORK);
    framework.attach();
    framework.sets().begin();
    assertEquals(ScoreForm.SELF_EVALUATION, session.report().evaluation().basis());
    framework.sets().use(offer(0));
    assertEquals(ScoreForm.FRAMEWORK, session.report().evaluation().basis());
    assertTrue(framework.basisProperty().get());
    session.undo();
    assertTrue(session.report().evaluation().framework().isEmpty());
    assertEquals(ScoreForm.SELF_EVALUATION, session.report().evaluation().basis());
    session.redo();
    model.use(offer(0));
    assertEquals(ScoreForm.FRAMEWORK, session.report().evaluation().basis());
  }

  @Test
  void blankTableStaysInSight_untilARowIsThere() {
    model.begin();
    assertFalse(model.openProperty().get());
    assertEquals(BigDecimal.TEN, set().executionWeight());
  }

  @Test
  void anotherSetTakesThePlaceOnlyAfterAQuestion_andUndoBringsTheOldOneBack() {
    model.use(offer(0));
    IndicatorSet before = set();
    model.ask();
    model.use(offer(0));
    assertEquals(1, dialogs.asked.size());
    assertTrue(dialogs.asked.getFirst().contains("4项指标"), dialogs.asked.getFirst());
    assertEquals(before, set());
    dialogs.yes = true;
    model.use(offer(0));
    assertNotEquals(before.indicators().getFirst().id(), set().indicators().getFirst().id());
    session.undo();
    assertEquals(before, set());
  }

  @Test
  void keptSetHasNothingOfWhatWasReached_andIsOfferedFirst() {
    model.use(offer(0));
    session.change(r -> Shelves.withEach(r, i -> i.withActual("9").withReason("原因")));
    model.keep(" 街道自评指标 ");
    assertEquals(List.of("OWN 街道自评指标", "SHIPPED 测试指标"), offered());
    assertTrue(
        offer(0).set().set().indicators().stream()
            .allMatch(i -> i.actual().isEmpty() && i.reason().isEmpty()));
    assertEquals("4项指标；预算执行率 10、产出 60、效益 30", SetsViewModel.about(offer(0)));
  }

  @Test
  void sameNameTakesThePlaceOnlyAfterAQuestion() {
    model.use(offer(0));
    model.keep("甲");
    session.change(r -> Shelves.with(r, set().withExecutionWeight(BigDecimal.ONE)));
    model.keep("甲");
    assertTrue(kept.kept.getFirst().text().contains("execution: 10"));
    dialogs.yes = true;
    model.keep("甲");
    assertEquals(1, kept.kept.size());
    assertTrue(kept.kept.getFirst().text().contains("execution: 1\n"));
  }

  @Test
  void ownSetsAreRenamedAndRemoved() {
    model.use(offer(0));
    model.keep("甲");
    model.rename(offer(0), "乙");
    assertEquals("OWN 乙", offered().getFirst());
    model.rename(offer(0), " ");
    assertEquals("OWN 乙", offered().getFirst());
    model.delete(offer(0));
    assertEquals(2, offered().size());
    dialogs.yes = true;
    model.delete(offer(0));
    assertEquals(List.of("SHIPPED 测试指标"), offered());
  }

  @Test
  void lastYearsSetIsOffered_withItsTargets() {
    keepReport("柳河街道办事处", 2019, "前年");
    keepReport("清溪街道办事处", 2020, "别的单位的");
    keepReport("柳河街道办事处", 2020, "上年");
    model.load();
    assertEquals(List.of("SHIPPED 测试指标"), offered());
    session.change(r -> r.withUnit(new Unit("柳河街道 办事处", "")));
    model.load();
    assertEquals(List.of("LAST_YEAR 上年", "SHIPPED 测试指标"), offered());
    assertEquals(Origin.LAST_YEAR, offer(0).origin());
    assertEquals("12", offer(0).set().set().indicators().getFirst().target());
  }

  private Report keepReport(String unit, int year, String name) {
    Report report =
        SampleData.blank().withId(ReportId.fresh()).withYear(year).withUnit(new Unit(unit, ""));
    reports.add(Shelves.with(report, Shelves.set().withName(name)));
    return report;
  }

  @Test
  void doubtedReportOfLastYearIsNamed_andHidesNoOtherSet() {
    session.change(r -> r.withUnit(new Unit("柳河街道办事处", "")));
    reports.doubted.add(keepReport("柳河街道办事处", 2020, "上年").id());
    model.load();
    assertEquals(List.of("SHIPPED 测试指标"), offered());
    assertTrue(model.unreadable().contains("2020年的报告"), model.unreadable());
  }

  @Test
  void nameThatAnotherSetHasIsRefused() {
    model.use(offer(0));
    model.keep("甲");
    model.keep("乙");
    model.rename(offer(0), " 乙 ");
    assertEquals(List.of("OWN 甲", "OWN 乙", "SHIPPED 测试指标"), offered());
    assertTrue(form.table().noticeProperty().get().text().contains("没有改名"));
  }

  @Test
  void setIsRenamedOnce_whenTheFieldIsLeftAfterEnter() {
    model.use(offer(0));
    model.keep("甲");
    Offer shown = offer(0);
    int before = kept.saved;
    model.rename(shown, "乙");
    model.rename(shown, "乙");
    assertEquals(before + 1, kept.saved);
    model.rename(offer(0), "甲");
    assertEquals("OWN 甲", offered().getFirst());
  }

  @Test
  void setThatCanNotBeReadIsSaid() {
    kept.save(new KeptIndicatorSet(RowId.fresh(), "坏的", ScoreForm.SELF_EVALUATION, "?"));
    model.load();
    assertTrue(model.unreadable().contains("坏的"), model.unreadable());
  }

  @Test
  void suggestedNameIsNotThatOfAShippedSet() {
    model.use(offer(0));
    assertEquals("2021年自评表指标", model.suggestedName());
  }
}
