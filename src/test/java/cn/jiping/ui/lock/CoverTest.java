package cn.jiping.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.RecoveryCode;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.FxDialogs;
import cn.jiping.ui.kit.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CoverTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final RecoveryCode code = RecoveryCode.fresh();
  private final TestClock clock = new TestClock();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final List<String> saved = new ArrayList<>();
  private TextField text;
  private boolean hasPassword = true;
  private Cover cover;
  private Stage stage;

  @Start
  void show(Stage window) {
    stage = window;
    Theme.install();
    text = new TextField("绝不外传");
    cover =
        new Cover(
            new VBox(text, new TextField()),
            () ->
                new LockViewModel(
                    () -> new FakeLock("张三", code), tasks, clock, lock -> cover.open()),
            () -> hasPassword,
            () -> saved.add(text.isFocused() + text.getText()),
            () -> LIMIT,
            tasks,
            clock);
    Scene scene = new Scene(cover.node(), 900, 600);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    text.requestFocus();
  }

  private void pass(FxRobot robot, Duration time) {
    clock.pass(time);
    robot.interact(tasks::letTimePass);
  }

  @Test
  void afterIdleTimeNothingIsSeen_andThePasswordBringsItBackAsItWas(FxRobot robot) {
    robot.interact(() -> text.selectRange(1, 3));
    pass(robot, LIMIT);
    assertTrue(cover.isLocked());
    assertFalse(text.getParent().isVisible());
    assertEquals(List.of("false绝不外传"), saved, "the focus has left before it is saved");
    robot.interact(() -> robot.lookup("#lock-password").queryAs(TextField.class).setText("张三"));
    robot.type(KeyCode.ENTER);
    assertFalse(cover.isLocked());
    assertTrue(text.getParent().isVisible());
    assertTrue(text.isFocused());
  }

  @Test
  void aKeyOrTheMouseKeepsItOpen(FxRobot robot) {
    pass(robot, LIMIT.minusSeconds(1));
    robot.type(KeyCode.A);
    pass(robot, Duration.ofSeconds(2));
    assertFalse(cover.isLocked());
    pass(robot, LIMIT);
    assertTrue(cover.isLocked());
  }

  @Test
  void withoutAPasswordItIsNeverLocked(FxRobot robot) {
    hasPassword = false;
    pass(robot, LIMIT);
    robot.push(KeyCode.SHORTCUT, KeyCode.L);
    assertFalse(cover.isLocked());
  }

  @Test
  void ctrlLLocksAtOnce_andAWrongPasswordDoesNotOpen(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    assertTrue(cover.isLocked());
    robot.interact(() -> robot.lookup("#lock-password").queryAs(TextField.class).setText("李四"));
    robot.type(KeyCode.ENTER);
    assertTrue(cover.isLocked());
    assertTrue(robot.lookup("#lock-message").queryLabeled().getText().startsWith("口令不对"));
  }

  @Test
  void theRecoveryCodeOpensItToo(FxRobot robot) {
    robot.interact(cover::lock);
    robot.clickOn("#lock-other");
    robot.interact(
        () -> robot.lookup("#lock-code").queryAs(TextField.class).setText(code.grouped()));
    robot.clickOn("#lock-open");
    assertFalse(cover.isLocked());
  }

  @Test
  void anOpenQuestionIsTakenBack(FxRobot robot) {
    List<Boolean> answers = new ArrayList<>();
    Platform.runLater(() -> answers.add(new FxDialogs(stage).confirm("题", "绝不外传？", "是")));
    robot.interact(() -> {});
    robot.interact(cover::lock);
    robot.interact(() -> {});
    assertEquals(List.of(false), answers);
    assertEquals(1, Window.getWindows().size());
    assertSame(stage, Window.getWindows().getFirst());
  }
}
