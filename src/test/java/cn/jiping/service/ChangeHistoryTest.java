package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeHistoryTest {
  private static final Report START = ReportFixtures.blank();

  private final ChangeHistory history = new ChangeHistory();
  private Report current = START;
  private Instant now = Instant.EPOCH;

  private void change(Report next, long millisLater) {
    now = now.plusMillis(millisLater);
    history.add(current, next, now);
    current = next;
  }

  private void type(String text, long millisLater) {
    change(current.withText("goals", t -> text), millisLater);
  }

  private void undo() {
    history.undo().ifPresent(move -> current = move.report());
  }

  private void redo() {
    history.redo().ifPresent(move -> current = move.report());
  }

  private String text() {
    return current.section("goals").text();
  }

  @Test
  void everyStepIsTakenBackAndDoneAgain() {
    type("甲", 0);
    change(current.withUnit(new Unit("甲单位", "")), 100);
    undo();
    assertEquals("", current.unit().name());
    undo();
    assertEquals(START, current);
    undo();
    assertEquals(START, current);
    redo();
    redo();
    redo();
    assertEquals("甲单位", current.unit().name());
    assertEquals("甲", text());
  }

  @Test
  void typingWithoutAPauseIsOneStep_afterAPauseAnother() {
    type("甲", 0);
    type("甲乙", 300);
    type("甲乙丙", 300);
    type("甲乙丙丁", 2_000);
    undo();
    assertEquals("甲乙丙", text());
    undo();
    assertEquals("", text());
  }

  @Test
  void stepThatHasEndedIsNotGoneOnWith() {
    type("甲", 0);
    history.endStep();
    type("甲乙", 300);
    undo();
    assertEquals("甲", text());
  }

  @Test
  void typingThatEndsWhereItBeganIsNoStep() {
    type("甲", 0);
    type("甲乙", 5_000);
    type("甲", 300);
    undo();
    assertEquals("", text());
  }

  @Test
  void longTypingIsCutIntoSteps() {
    for (int i = 1; i <= 40; i++) {
      type("字".repeat(i), 1_000);
    }
    undo();
    assertEquals(30, text().length());
  }

  @Test
  void whatIsTypedAtAnotherPlaceIsAStepOfItsOwn() {
    type("甲", 0);
    change(current.withText("purpose", t -> "乙"), 100);
    type("甲丙", 100);
    undo();
    assertEquals("甲", text());
    undo();
    assertEquals("", current.section("purpose").text());
  }

  @Test
  void typingAfterAChangeOfSeveralPlacesIsAStepOfItsOwn() {
    type("甲", 0);
    Report mended = current.withText("goals", t -> "乙").withText("overview", t -> "丙");
    change(mended, 300);
    type("乙丁", 300);
    undo();
    assertEquals(mended, current);
    undo();
    assertEquals("甲", text());
  }

  @Test
  void aNewChangeEndsWhatCouldBeDoneAgain_andIsAStepOfItsOwn() {
    type("甲", 0);
    type("甲乙", 5_000);
    undo();
    type("甲丙", 100);
    assertEquals(Optional.empty(), history.redoable());
    undo();
    assertEquals("甲", text());
  }

  @Test
  void aThousandStepsAreKept() {
    for (int i = 1; i <= 1_200; i++) {
      type("第" + i, 3_000);
    }
    for (int i = 0; i < 2_000; i++) {
      undo();
    }
    assertEquals("第200", text());
  }

  @Test
  void nextStepsAreNamed() {
    type("甲", 0);
    assertEquals(Optional.of("修改“（二）项目绩效目标”"), history.undoable().map(ReportChange::name));
    undo();
    assertEquals(Optional.empty(), history.undoable());
    assertEquals(Optional.of("修改“（二）项目绩效目标”"), history.redoable().map(ReportChange::name));
    history.clear();
    assertEquals(Optional.empty(), history.redoable());
  }
}
