package cn.jiping.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
  private Stage notShown;

  @Start
  void start(Stage stage) {
    Theme.install();
    notShown = stage;
  }

  @Test
  void failureIsShown_beforeThereIsAWindow(FxRobot robot) throws Exception {
    FxDialogs dialogs = new FxDialogs(notShown);
    Future<Void> shown =
        WaitForAsyncUtils.asyncFx(() -> dialogs.failure(new StoreFailure("绩评已经打开。", "请切换窗口。")));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> shown.isDone() || robot.lookup(".dialog-pane").tryQuery().isPresent());
    assertFalse(shown.isDone());
    assertTrue(WaitForAsyncUtils.waitForAsyncFx(20_000, dialogs::isAsking));
    DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
    assertTrue(pane.getHeaderText().contains("已经打开"));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, shown::isDone);
    assertFalse(WaitForAsyncUtils.waitForAsyncFx(20_000, dialogs::isAsking));
  }

  @Test
  void passwordIsTypedUnseen_andHandedOver(FxRobot robot) throws Exception {
    FxDialogs dialogs = new FxDialogs(notShown);
    Future<Optional<char[]>> shown =
        WaitForAsyncUtils.asyncFx(() -> dialogs.password("签名导出", "请输入密码"));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#dialog-password").match(Node::isFocused).tryQuery().isPresent());
    robot.write("a1");
    robot.type(KeyCode.ENTER);
    assertArrayEquals("a1".toCharArray(), shown.get(20, TimeUnit.SECONDS).orElseThrow());
  }
}
