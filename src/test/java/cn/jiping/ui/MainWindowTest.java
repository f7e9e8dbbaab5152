package cn.jiping.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.step.cover.CoverView;
import cn.jiping.ui.step.cover.CoverViewModel;
import cn.jiping.ui.wizard.StepView;
import cn.jiping.ui.wizard.Steps;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
  private final Report report = ReportFixtures.blank();
  private final Sessions.Memory store = new Sessions.Memory();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final StackPane start = new StackPane();
  private MainWindow window;
  private boolean left;

  @Start
  void show(Stage stage) {
    store.add(report);
    Reports reports =
        new Reports(
            store, ReportFixtures.OUTLINES, ReportFixtures.GRADES, Runnable::run, Sessions.CLOCK);
    window =
        new MainWindow(
            reports,
            tasks,
            dialogs,
            open -> start,
            Reviews::desk,
            (desk, reveal) -> new Steps(screens()),
            () -> {},
            ZoneOffset.UTC);
    Theme.install();
    stage.setScene(new Scene(window.node(), 1000, 700));
    Theme.apply(stage.getScene());
    stage.show();
    window.open(report.id());
  }

  private Steps.Screens screens() {
    return new Steps.Screens(
        s -> new CoverView(new CoverViewModel(s), tasks),
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        (s, heading) -> nothing(s),
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing,
        MainWindowTest::nothing);
  }

  private static StepView nothing(ReportSession session) {
    Label node = new Label();
    return new StepView() {
      @Override
      public Label node() {
        return node;
      }

      @Override
      public void attach() {}

      @Override
      public void detach() {}

      @Override
      public void reveal(Place place) {}
    };
  }

  /** Types a unit that is not handed over yet, then leaves. */
  private void typeAndLeave(FxRobot robot) {
    robot.interact(
        () -> {
          ((CommittedTextField) window.node().lookup("#unit-name")).setText("柳河街道办事处");
          window.leave(() -> left = true);
        });
  }

  @Test
  void whatIsBeingTypedIsSavedBeforeTheWindowGoes(FxRobot robot) {
    typeAndLeave(robot);
    assertEquals("柳河街道办事处", store.load(report.id()).unit().name());
    assertEquals(List.of(), dialogs.asked);
    assertTrue(left);
  }

  @Test
  void windowStays_whenSavingFailsAndTheClerkDoesNotGiveUp(FxRobot robot) {
    store.full = true;
    typeAndLeave(robot);
    assertFalse(left);
    assertEquals(1, dialogs.asked.size());
    assertNotNull(window.node().lookup("#unit-name"));
    store.full = false;
    robot.interact(() -> window.leave(() -> left = true));
    assertEquals("柳河街道办事处", store.load(report.id()).unit().name());
    assertTrue(left);
  }

  @Test
  void windowGoes_whenTheClerkGivesUpWhatCanNotBeSaved(FxRobot robot) {
    store.full = true;
    dialogs.yes = true;
    typeAndLeave(robot);
    assertTrue(left);
    assertEquals("", store.load(report.id()).unit().name());
  }

  @Test
  void homeShowsTheStartPage(FxRobot robot) {
    robot.clickOn("#home");
    assertEquals(List.of(start), window.node().getChildrenUnmodifiable());
  }
}
