package cn.jiping.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import cn.jiping.service.FakeChecker;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.review.ReviewDesk;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WizardViewTest {
  private final TestSteps steps = new TestSteps();
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withText("goals", t -> "共{数据.没有}次。"));
  private WizardViewModel model;
  private WizardView view;
  private boolean home;

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    ReviewDesk desk =
        Reviews.desk(
            session, new FakeChecker().finds(Rule.R14, Severity.ERROR, "{数据.没有}", "没有这个数。"));
    model =
        new WizardViewModel(session, desk.review(), () -> steps.of(session), tasks, ZoneOffset.UTC);
    view = new WizardView(model, desk, tasks, () -> home = true);
    view.attach();
    Scene scene = new Scene(view.node(), 1200, 700);
    Theme.install();
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  private String current() {
    return model.currentProperty().get().id();
  }

  private Node focused() {
    return view.node().getScene().getFocusOwner();
  }

  @Test
  void stepIsBuiltWhenFirstEntered_andKept(FxRobot robot) {
    robot.interact(
        () -> {
          model.go("funds");
          model.go("cover");
          model.go("funds");
          view.detach();
        });
    assertEquals(
        List.of(
            "build cover",
            "attach cover",
            "detach cover",
            "build funds",
            "attach funds",
            "detach funds",
            "attach cover",
            "detach cover",
            "attach funds",
            "detach funds"),
        steps.log);
  }

  @Test
  void stepThatCantBeBuiltGoesToTheTopHandler_andTheOneBeforeStays(FxRobot robot) {
    List<Throwable> caught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> caught.add(defect));
    try {
      steps.broken = "funds";
      robot.interact(() -> model.go("funds"));
      robot.interact(() -> view.reveal(Place.of(Place.Part.FUNDS)));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(
        List.of(NoClassDefFoundError.class, NoClassDefFoundError.class),
        caught.stream().map(Throwable::getClass).toList());
    assertEquals("cover", current());
    assertEquals(model.currentProperty().get().title(), model.stepTitleProperty().get());
    assertTrue(robot.lookup("#screen-cover").tryQuery().isPresent());
    assertEquals("attach cover", steps.log.getLast());
    steps.broken = "";
    robot.interact(() -> model.go("funds"));
    assertEquals("attach funds", steps.log.getLast());
  }

  @Test
  void listWorksByKeyboardAlone(FxRobot robot) {
    robot.interact(() -> view.node().lookup("#steps").requestFocus());
    robot.type(KeyCode.DOWN, 4);
    assertEquals("cover", current());
    robot.type(KeyCode.ENTER);
    assertEquals("goals", current());
    assertEquals("screen-goals", focused().getId());
  }

  private static boolean isStep(Node node, String title) {
    return node instanceof Labeled line
        && line.getStyleClass().contains("step-text")
        && line.getText().endsWith(title);
  }

  @Test
  void textThatIsClickedInTheListIsTypedIntoAtOnce_otherStepsLeaveTheFocusInTheList(FxRobot robot) {
    robot.clickOn((Node n) -> isStep(n, "资金明细"));
    assertEquals("funds", current());
    assertEquals("steps", focused().getId());
    robot.clickOn((Node n) -> isStep(n, "项目绩效目标"));
    assertEquals("section.goals", current());
    assertEquals("screen-goals", focused().getId());
  }

  @Test
  void shortcutsGoOnAndBack(FxRobot robot) {
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    assertEquals("funds", current());
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
    assertEquals("organizations", current());
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals("funds", current());
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_UP).release(KeyCode.CONTROL);
    assertEquals("cover", current());
    assertEquals("screen-cover", focused().getId());
  }

  @Test
  void searchFindsAStepByKeyboardAlone(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    assertEquals("step-search", focused().getId());
    robot.interact(() -> ((TextField) focused()).setText("评价结论"));
    robot.type(KeyCode.ENTER);
    assertEquals("section.conclusion", current());
    assertEquals("screen-conclusion", focused().getId());
  }

  @Test
  void buttonsGoOnAndBack_andSayWhereTo(FxRobot robot) {
    Labeled next = robot.lookup("#next").query();
    assertEquals("下一步：资金明细", next.getText());
    assertTrue(robot.lookup("#back").query().isDisabled());
    robot.clickOn("#next");
    assertEquals("funds", current());
    robot.clickOn("#back");
    assertEquals("cover", current());
    robot.clickOn("#home");
    assertTrue(home);
  }

  @Test
  void findingLeadsToItsPlace(FxRobot robot) {
    robot.interact(() -> model.go("section.goals"));
    robot.clickOn(".finding");
    assertEquals("reveal goals 1-8", steps.log.getLast());
    robot.interact(() -> view.reveal(Place.of(Place.Part.FUNDS)));
    assertEquals("reveal funds 0-0", steps.log.getLast());
  }

  @Test
  void f8LeadsToTheNextFindingFromAnywhere_andWithShiftToTheOneBefore(FxRobot robot) {
    robot.interact(
        () -> {
          session.change(r -> r.withText("other", t -> "另{数据.没有}。"));
          model.go("funds");
        });
    robot.type(KeyCode.F8);
    assertEquals("reveal goals 1-8", steps.log.getLast());
    robot.type(KeyCode.F8);
    assertEquals("section.other", current());
    assertEquals("reveal other 1-8", steps.log.getLast());
    robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
    assertEquals("reveal goals 1-8", steps.log.getLast());
  }

  @Test
  void lastChangeIsTakenBackAndDoneAgain_onItsOwnStep(FxRobot robot) {
    assertTrue(robot.lookup("#undo").query().isDisabled());
    robot.interact(
        () -> {
          session.change(r -> r.withText("goals", t -> "建成六个阵地。"));
          model.go("funds");
        });
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals("共{数据.没有}次。", session.report().section("goals").text());
    assertEquals("section.goals", current());
    assertEquals("screen-goals", focused().getId());
    assertEquals("", ((TextField) focused()).getSelectedText()); // the next key deletes nothing
    assertTrue(robot.lookup("#undo").query().isDisabled());
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    assertEquals("建成六个阵地。", session.report().section("goals").text());
    assertEquals("reveal goals 0-6", steps.log.getLast());
    robot.clickOn("#undo");
    robot.clickOn("#redo");
    assertEquals("建成六个阵地。", session.report().section("goals").text());
    assertEquals("修改“（二）项目绩效目标”", model.undoableProperty().get());
  }

  private void finalise() {
    session.change(r -> r.withText("goals", t -> ""));
    Sessions.finalise(session, new Sessions.Memory());
  }

  @Test
  void finalisedReportIsOnlyRead_untilANewVersionIsBegun(FxRobot robot) {
    robot.interact(this::finalise);
    assertTrue(robot.lookup("#screen-cover").query().isDisabled());
    assertTrue(robot.lookup(".frozen-banner").query().isVisible());
    robot.interact(() -> model.go("funds"));
    assertTrue(robot.lookup("#screen-funds").query().isDisabled());
    robot.clickOn("#frozen-version");
    assertEquals("version", current());
    for (String step : List.of("version", "check", "preview")) {
      robot.interact(() -> model.go(step));
      assertFalse(robot.lookup("#screen-" + step).query().isDisabled());
      assertFalse(robot.lookup(".frozen-banner").query().isVisible());
    }
    robot.interact(
        () -> {
          model.go("funds");
          session.startVersion("更正");
        });
    assertFalse(robot.lookup("#screen-funds").query().isDisabled());
    assertFalse(robot.lookup(".frozen-banner").query().isVisible());
  }

  @Test
  void f8LeadsToTheListWhenNothingIsOpen(FxRobot robot) {
    robot.interact(() -> session.change(r -> r.withText("goals", t -> "")));
    robot.type(KeyCode.F8);
    assertEquals("check", current());
  }
}
