package cn.jiping.ui.step.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Presentation;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.preview.FakePaper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PresentationViewTest {
  private final ReportSession session = Sessions.blank();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private PresentationView view;

  @Start
  void show(Stage stage) {
    SamplePages pages =
        new SamplePages(
            session,
            new FakePaper(),
            tasks,
            failure -> {
              throw failure;
            });
    view = new PresentationView(new PresentationViewModel(session), pages, tasks);
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 1080, 1000));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
  }

  private static void type(FxRobot robot, String field, String text) {
    TextField found = robot.lookup(field).queryAs(TextField.class);
    robot.interact(
        () -> {
          found.requestFocus();
          found.setText(text);
        });
    robot.type(KeyCode.ENTER);
  }

  private Presentation presentation() {
    return session.report().presentation();
  }

  private static int sheets(FxRobot robot) {
    return robot.lookup("#sample-sheets").queryAs(VBox.class).getChildren().size();
  }

  @Test
  void theFormReachesTheReport_andTheSampleFollows(FxRobot robot) {
    assertEquals(1, sheets(robot));
    assertEquals("每页22行，每行28字，共3页", robot.lookup("#measure").queryAs(Label.class).getText());
    type(robot, "#margin-top", "30");
    robot.clickOn("#number-style-OF_TOTAL").clickOn("#figure-face-WESTERN");
    robot.clickOn("#show-cover").clickOn("#show-contents");
    robot.interact(tasks::letTimePass);
    assertEquals(30, presentation().setup().top());
    assertEquals(PageSetup.NumberStyle.OF_TOTAL, presentation().setup().numberStyle());
    assertEquals(PageSetup.FigureFace.WESTERN, presentation().setup().figureFace());
    assertTrue(presentation().cover() && presentation().contents());
    assertEquals(3, sheets(robot));
  }

  @Test
  void aWrongMarginIsNamed_andTheStandardComesBack(FxRobot robot) {
    type(robot, "#margin-left", "200");
    assertEquals(28, presentation().setup().left());
    assertTrue(robot.lookup("请填10到60之间的数。").query().isVisible());
    robot.clickOn("#restore-standard");
    assertEquals("28", robot.lookup("#margin-left").queryAs(TextField.class).getText());
    assertFalse(
        robot.lookup(".field-error").queryAll().stream().anyMatch(node -> node.isVisible()));
  }

  @Test
  void redHeadAndImprintAreTypedOnlyWhileTheyAreShown(FxRobot robot) {
    assertTrue(robot.lookup("#issuer").query().isDisabled());
    robot.clickOn("#show-red-head");
    type(robot, "#issuer", "柳河街道办事处文件");
    assertEquals("柳河街道办事处文件", presentation().redHead().issuer());
    robot.interact(() -> robot.lookup("#show-imprint").query().requestFocus());
    robot.type(KeyCode.SPACE);
    type(robot, "#imprint-date", "2022-1-6");
    assertTrue(presentation().imprint().shown());
    assertEquals("2022-1-6", robot.lookup("#imprint-date").queryAs(TextField.class).getText());
  }

  @Test
  void aClickOnThePaperLeadsToTheForm(FxRobot robot) {
    robot.interact(() -> view.reveal(Place.of(Place.Part.PRESENTATION)));
    assertTrue(robot.lookup("#margin-top").query().isFocused());
  }
}
