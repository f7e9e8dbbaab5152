package cn.jiping.ui.step.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.Place;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AttachmentsViewTest {
  private final ReportSession session = Sessions.blank();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private AttachmentsView view;
  private AttachmentsViewModel model;

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    model = new AttachmentsViewModel(session, new FakePictures(), dialogs, tasks);
    view = new AttachmentsView(model, tasks);
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 900, 560));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
  }

  private static List<Node> all(FxRobot robot, String css) {
    return List.copyOf(robot.lookup(css).queryAll());
  }

  @Test
  void picturesAreAdded_named_movedAndRemovedWithTheButtons(FxRobot robot) {
    dialogs.files = List.of(Path.of("a.jpg"), Path.of("乙.jpg"));
    robot.clickOn("#add-pictures");
    List<Node> captions = all(robot, ".picture-caption");
    assertEquals(2, captions.size());
    robot.interact(() -> ((TextField) captions.getFirst()).setText("党课"));
    robot.clickOn(captions.getFirst()).type(KeyCode.ENTER);
    robot.clickOn(all(robot, ".picture-down").getFirst());
    assertEquals(
        List.of("乙", "党课"),
        session.report().attachments().pictures().stream().map(p -> p.caption()).toList());
    assertTrue(all(robot, ".picture-up").getFirst().isDisabled());
    robot.clickOn(all(robot, ".picture-remove").getFirst());
    assertEquals(1, session.report().attachments().pictures().size());
    assertEquals(1, all(robot, ".picture-row").size());
  }

  @Test
  void aRefusedFileIsNamedOverTheList_untilTheStepIsLeft(FxRobot robot) {
    assertFalse(robot.lookup(".field-error").query().isVisible());
    dialogs.files = List.of(Path.of("坏.jpg"));
    robot.clickOn("#add-pictures");
    assertTrue(robot.lookup(".field-error").query().isVisible());
    robot.interact(view::detach);
    assertFalse(robot.lookup(".field-error").query().isVisible());
  }

  @Test
  void aClickOnAPictureOfThePaperLeadsToItsCaption(FxRobot robot) {
    robot.interact(
        () -> {
          for (int i = 0; i < 9; i++) {
            model.add(List.of(Path.of(i + ".jpg")));
          }
          view.reveal(Place.row(Place.Part.ATTACHMENTS, model.lines().getLast().id()));
        });
    Node last = all(robot, ".picture-caption").getLast();
    assertTrue(last.isFocused());
    assertTrue(last.localToScene(last.getLayoutBounds()).getMaxY() < 560);
    robot.interact(() -> view.reveal(Place.of(Place.Part.ATTACHMENTS)));
    assertTrue(robot.lookup("#fund-detail").query().isFocused());
  }

  @Test
  void theTablesReachTheReport(FxRobot robot) {
    robot.clickOn("#fund-detail").clickOn("#organization-list");
    assertTrue(session.report().attachments().fundDetail());
    assertTrue(session.report().attachments().organizationList());
  }
}
