package cn.jiping.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.MemoryOutlines;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.outline.OutlineChangeViewModel.Choice;
import cn.jiping.ui.outline.OutlineChangeViewModel.Filled;
import cn.jiping.ui.outline.OutlineChangeViewModel.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineChangeViewModelTest {
  private final MemoryOutlines outlines = new MemoryOutlines();
  private final List<String> failures = new ArrayList<>();

  private OutlineChangeViewModel open(ReportSession session) {
    OutlineChangeViewModel model =
        new OutlineChangeViewModel(
            session, outlines.all(), new DirectTaskRunner(), f -> failures.add(f.getMessage()));
    model.attach();
    model.begin();
    return model;
  }

  private static ReportSession session() {
    return Sessions.of(
        ReportFixtures.blank().withText("funds", t -> "资金。").withText("lessons", t -> "经验。\n建议。"));
  }

  private static List<String> names(OutlineChangeViewModel model) {
    return model.choices().stream().map(Choice::name).toList();
  }

  private static OutlineMove plan(OutlineChangeViewModel model) {
    return model.planProperty().get().orElseThrow();
  }

  @Test
  void allOutlinesButTheReportsAreOffered_alsoTheUnitsSoundOnes() {
    Outline own = ReportFixtures.ownOutline();
    outlines.kept.add(own);
    outlines.kept.add(own.copy("own-2", "").withHeadings(List.of()));
    OutlineChangeViewModel model = open(session());
    assertEquals("2011年提纲", model.currentProperty().get());
    assertEquals(List.of("2020年提纲", "柳河街道提纲（本单位）"), names(model));
    assertTrue(model.openProperty().get());
    assertEquals("2020", plan(model).target().id());
  }

  @Test
  void outlineThatWasEditedSinceIsOfferedFirst() {
    Outline own = ReportFixtures.ownOutline();
    outlines.kept.add(own.withHeadings(own.headings().subList(0, 3)));
    OutlineChangeViewModel model = open(Sessions.of(ReportFixtures.blank().withOutline(own)));
    assertEquals("柳河街道提纲（本单位）", model.currentProperty().get());
    assertEquals(List.of("2011年提纲", "2020年提纲", "柳河街道提纲（改过，按改过的更新）"), names(model));
    assertEquals(3, plan(model).target().headings().size());
  }

  @Test
  void nothingIsChangedBeforeTheClerkSaysSo_thenItIsOneChange() {
    ReportSession session = session();
    Report before = session.report();
    OutlineChangeViewModel model = open(session);
    model.send(2, new Target("recommendations", ""));
    assertEquals(before, session.report());
    model.apply();
    assertFalse(model.openProperty().get());
    assertEquals("资金。", session.report().section("project_process").text());
    assertEquals("经验。", session.report().section("lessons").text());
    assertEquals("建议。", session.report().section("recommendations").text());
    assertEquals("2020年提纲", model.currentProperty().get());
    assertEquals("换成提纲“2020年提纲”", session.undoable().orElseThrow().name());
    session.undo();
    assertEquals(before, session.report());
    assertEquals("2011年提纲", model.currentProperty().get());
  }

  @Test
  void closingLeavesAllAsItIs() {
    ReportSession session = session();
    OutlineChangeViewModel model = open(session);
    model.close();
    assertEquals(Optional.empty(), model.planProperty().get());
    assertEquals("2011", session.report().outline().id());
    assertTrue(session.undoable().isEmpty());
  }

  @Test
  void piecesCanGoWhereTheMappingSays_orAnywhere_orNowhere() {
    OutlineMove plan = plan(open(session()));
    List<Target> targets = OutlineChangeViewModel.targets(plan, plan.pieces().getFirst());
    assertEquals(
        List.of("（二）项目过程情况", "（一）项目决策情况", "一、基本情况"),
        targets.subList(0, 3).stream().map(Target::name).toList());
    assertEquals(17, targets.size());
    assertEquals(OutlineMove.NOWHERE, targets.getLast().key());
  }

  @Test
  void eachHeadingSaysWhatItGets_andWhichLackText() {
    OutlineChangeViewModel model = open(session());
    List<Filled> filled = OutlineChangeViewModel.filled(plan(model));
    assertEquals(
        "（二）项目过程情况 来自 （一）项目资金情况分析",
        filled.stream()
            .filter(f -> !f.about().isEmpty() && !f.lacking())
            .map(f -> f.heading().full() + " " + f.about())
            .findFirst()
            .orElseThrow());
    assertEquals(11, filled.stream().filter(Filled::lacking).count());
    assertTrue(
        filled.stream()
            .filter(f -> f.heading().heading().kind() == Heading.Kind.GROUP)
            .noneMatch(Filled::lacking));
    assertEquals("3段文字都有去处。", OutlineChangeViewModel.summary(plan(model)));
    model.send(0, new Target(OutlineMove.NOWHERE, ""));
    assertEquals("2段文字有去处；1段没有，放进“未归入的文字”，以后再归位。", OutlineChangeViewModel.summary(plan(model)));
  }

  @Test
  void reportThatIsChangedMeanwhile_isPlannedAnew() {
    ReportSession session = session();
    OutlineChangeViewModel model = open(session);
    session.change(r -> r.withText("funds", t -> "别的。"));
    assertEquals("别的。", plan(model).pieces().getFirst().text());
  }

  @Test
  void outlinesThatCantBeReadAreSaid_andNothingIsShown() {
    outlines.broken = true;
    OutlineChangeViewModel model = open(session());
    assertEquals(List.of("读不出提纲。"), failures);
    assertFalse(model.openProperty().get());
  }
}
