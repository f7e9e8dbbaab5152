package cn.jiping.ui.step.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.ResolvedText.Piece;
import cn.jiping.domain.figure.SentencePatternText;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NarrativeViewModelTest {
  private static final SentencePatterns SENTENCES =
      SentencePatternText.parse("资金 | funds | | 投入{资金.合计}。\n分级 | goals | | 共{分级.合计}个。");

  private final ReportSession session = Sessions.of(TestReports.sample());
  private final NarrativeViewModel funds = open("funds");

  private NarrativeViewModel open(String key) {
    NarrativeViewModel model = new NarrativeViewModel(session, Reviews.of(session), SENTENCES, key);
    model.attach();
    return model;
  }

  private static String resolved(NarrativeViewModel model) {
    return model.resolvedProperty().get().stream().map(Piece::text).collect(Collectors.joining());
  }

  private void carryOver(String text) {
    session.change(r -> r.withSection(new Section("funds", text, true)));
  }

  @Test
  void typedTextGoesIntoTheReport_andIsShownResolved() {
    funds.textProperty().set("投入 {资金.合计}。");
    assertEquals("投入 {资金.合计}。", session.report().section("funds").text());
    assertEquals("投入 288.90万元。", resolved(funds));
    assertEquals(11, funds.lengthProperty().get());
  }

  @Test
  void changedDataIsShownAtOnce() {
    funds.textProperty().set("投入{资金.合计}。");
    session.change(r -> r.withFundLines(TestReports.budgets(List.of("1"))));
    assertEquals("投入1.00万元。", resolved(funds));
    assertTrue(
        funds.figuresProperty().get().stream()
            .map(Figure::reference)
            .toList()
            .contains("{资金.村改居社区}"));
  }

  @Test
  void lastYearsTextIsAnnounced_andNotTouchedByBeingShown() {
    carryOver("上年文字");
    assertTrue(funds.carriedOverProperty().get());
    assertTrue(session.report().section("funds").carriedOver());
  }

  @Test
  void confirmedTextStaysAndIsThisYears() {
    carryOver("上年文字");
    funds.keep();
    assertFalse(funds.carriedOverProperty().get());
    assertEquals(new Section("funds", "上年文字", false), session.report().section("funds"));
  }

  @Test
  void changedTextIsThisYears() {
    carryOver("上年文字");
    funds.textProperty().set("今年文字");
    assertFalse(funds.carriedOverProperty().get());
    assertEquals(new Section("funds", "今年文字", false), session.report().section("funds"));
  }

  @Test
  void titleCarriesTheNumberItIsPrintedWith_evenWhileAnOptionalSectionIsEmpty() {
    assertEquals("（一）项目资金情况分析", funds.titleProperty().get());
    NarrativeViewModel spent = open("funds_spent");
    assertEquals("1.资金使用", spent.titleProperty().get());
    session.change(r -> r.withText("funds_received", t -> "已到位。"));
    assertEquals("2.资金使用", spent.titleProperty().get());
  }

  @Test
  void whatTheProgramSetsUnderTheTextIsSaid() {
    assertEquals("此节之后自动放入资金明细表和图。", funds.insertsNote());
    assertEquals("此节之后自动放入党组织分类定级表和图。", open("overview").insertsNote());
    assertEquals("", open("goals").insertsNote());
  }

  @Test
  void sentencesAreThoseOfTheSection_withTheFiguresAsTheyAreNow() {
    assertEquals(
        List.of("投入288.90万元。"),
        funds.sentences().stream().map(SentencePatterns.Offer::preview).toList());
    session.change(r -> r.withFundLines(TestReports.budgets(List.of("1"))));
    assertEquals("投入1.00万元。", funds.sentences().getFirst().preview());
    assertEquals("共33个。", open("goals").sentences().getFirst().preview());
  }

  @Test
  void detachedModelFollowsNoMore() {
    funds.detach();
    Report before = session.report();
    session.change(r -> r.withText("funds", t -> "另处写的"));
    assertEquals(before.section("funds").text(), funds.textProperty().get());
    funds.attach();
    assertEquals("另处写的", funds.textProperty().get());
  }

  @Test
  void headingThatTheOutlineDoesNotHaveIsADefect() {
    assertThrows(
        NoSuchElementException.class,
        () -> new NarrativeViewModel(session, Reviews.of(session), SENTENCES, "none"));
  }
}
