package cn.jiping.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasswordSectionTest {
  private final FakePassword password = new FakePassword();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();

  @Start
  void show(Stage stage) {
    Theme.install();
    PasswordViewModel model =
        new PasswordViewModel(
            password,
            () -> {
              throw new AssertionError("no paper");
            },
            () -> "",
            new DirectTaskRunner(),
            dialogs,
            new TestClock());
    PasswordSection section = new PasswordSection(model, () -> {});
    Scene scene = new Scene((Parent) section.node(), 900, 600);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static List<String> offered(FxRobot robot) {
    return robot.lookup(".password-buttons .button").queryAllAs(Button.class).stream()
        .filter(Button::isVisible)
        .map(Button::getText)
        .toList();
  }

  @Test
  void onlyWhatCanBeDoneIsOffered_andTheCodeStaysUntilItIsSaidToBeKept(FxRobot robot) {
    assertEquals(List.of("设置口令…"), offered(robot));
    dialogs.password = Optional.of("张三 123456".toCharArray());
    robot.clickOn("#password-set");
    assertFalse(offered(robot).contains("设置口令…"));
    assertTrue(offered(robot).contains("更改口令…"));
    assertEquals(password.code.grouped(), robot.lookup("#recovery-code").queryLabeled().getText());
    Button done = robot.lookup("#recovery-done").queryButton();
    assertTrue(done.isDisabled());
    robot.interact(robot.lookup("#recovery-kept").queryAs(CheckBox.class)::fire);
    robot.clickOn(done);
    assertTrue(robot.lookup("#recovery-code").tryQuery().isEmpty());
  }
}
