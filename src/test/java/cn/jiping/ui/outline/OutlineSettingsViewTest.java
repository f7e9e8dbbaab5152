package cn.jiping.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.Heading;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryOutlines;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OutlineSettingsViewTest {
  private final MemoryOutlines store = new MemoryOutlines();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private boolean left;

  @Start
  void show(Stage stage) {
    OutlineSettingsViewModel model =
        new OutlineSettingsViewModel(store.all(), tasks, new AnsweringDialogs());
    OutlineSettingsView view = new OutlineSettingsView(model, tasks, () -> left = true);
    Theme.install();
    stage.setScene(new Scene(view.node(), 1300, 700));
    Theme.apply(stage.getScene());
    stage.show();
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  @Test
  void headingThatIsAddedIsBegunWithItsTitle(FxRobot robot) {
    press(robot, "#outline-copy");
    press(robot, "#table-add");
    robot.write("abc").type(KeyCode.ENTER);
    assertTrue(store.kept.getFirst().headings().stream().anyMatch(h -> h.title().equals("abc")));
  }

  @Test
  void copyIsMade_renamed_andItsHeadingsChanged(FxRobot robot) {
    assertTrue(robot.lookup("#outline-remove").queryButton().isDisabled());
    press(robot, "#outline-copy");
    CommittedTextField name = robot.lookup("#outline-name").queryAs(CommittedTextField.class);
    robot.interact(() -> name.setText("柳河街道提纲")); // handed over when the page is left
    TableView<?> table = robot.lookup("#outlines .table-view").queryTableView();
    robot.interact(() -> table.getSelectionModel().select(1));
    press(robot, "#outline-level-up");
    assertEquals(1, store.kept.getFirst().headings().get(1).level());
    Pane preview = robot.lookup("#outline-preview").queryAs(Pane.class);
    assertEquals(store.kept.getFirst().headings().size(), preview.getChildren().size());
    robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
    press(robot, "#table-remove");
    assertTrue(
        store.kept.getFirst().headings().stream().map(Heading::key).noneMatch("goals"::equals));
    press(robot, "#outlines-back");
    assertEquals("柳河街道提纲", store.kept.getFirst().name());
    assertTrue(left);
  }
}
