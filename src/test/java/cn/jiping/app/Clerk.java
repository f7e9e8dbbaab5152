package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Works with a window as a clerk does: keys, an input method, a look at what is shown. */
final class Clerk {
  private static final int PATIENCE = 20;

  private final FxRobot robot;
  private final Scene scene;
  private Robot keys;

  Clerk(FxRobot robot, Scene scene) {
    this.robot = robot;
    this.scene = scene;
    onScreen(() -> keys = new Robot());
  }

  /** Types Chinese: the input method composes pinyin, then commits the characters. */
  Clerk type(String chinese) {
    inputMethod("pinyin", "");
    inputMethod("", chinese);
    return this;
  }

  private void inputMethod(String composed, String committed) {
    var runs = FXCollections.<InputMethodTextRun>observableArrayList();
    if (!composed.isEmpty()) {
      runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    }
    onScreen(
        () ->
            Event.fireEvent(
                scene.getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
  }

  /** Types plain letters and digits. */
  Clerk write(String letters) {
    robot.write(letters);
    return this;
  }

  Clerk press(KeyCode... codes) {
    for (KeyCode code : codes) {
      onScreen(() -> keys.keyType(code));
    }
    return this;
  }

  Clerk with(KeyCode modifier, KeyCode key) {
    onScreen(
        () -> {
          keys.keyPress(modifier);
          keys.keyType(key);
          keys.keyRelease(modifier);
        });
    return this;
  }

  Clerk click(String id) {
    await(id + " can be clicked", () -> node(id) != null && !node(id).isDisabled());
    robot.clickOn(node(id));
    return this;
  }

  /** Does this on the screen's thread and waits until what it caused was handled there. */
  private static void onScreen(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, action);
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /** Goes on by keyboard and waits for the step with this title. */
  void nextStep(String title) {
    with(KeyCode.ALT, KeyCode.RIGHT);
    seeText("#step-title", text -> text.endsWith(title));
  }

  /** Searches a step by its name. */
  void findStep(String title) {
    onScreen(() -> keys.keyPress(KeyCode.SHIFT));
    with(KeyCode.CONTROL, KeyCode.F);
    onScreen(() -> keys.keyRelease(KeyCode.SHIFT));
    type(title).press(KeyCode.ENTER);
    seeText("#step-title", text -> text.endsWith(title));
  }

  /** Waits until the text of this node is as wished. */
  void seeText(String id, Predicate<String> wished) {
    await(id, () -> wished.test(text(id)));
  }

  /** Waits until a text stands anywhere in the window. */
  Clerk see(String text) {
    await(text, () -> scene.getRoot().lookupAll("*").stream().anyMatch(n -> text(n).equals(text)));
    return this;
  }

  /** Waits until this is so; asked on the screen's thread. */
  void await(String what, Supplier<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, condition::get));
    } catch (TimeoutException e) {
      fail("waited in vain for " + what, e);
    }
  }

  private Node node(String id) {
    return scene.getRoot().lookup(id);
  }

  /** How many entries the list or table with this id shows; 0 while it is not there. */
  int entries(String id) {
    return switch (node(id)) {
      case ListView<?> list -> list.getItems().size();
      case TableView<?> table -> table.getItems().size();
      case null -> 0;
      default -> 0;
    };
  }

  /** What stands in the node with this id; empty while it is not there. */
  String text(String id) {
    return text(node(id));
  }

  private static String text(Node node) {
    return switch (node) {
      case DatePicker date -> date.getValue() == null ? "" : date.getValue().toString();
      case Labeled label -> label.getText() == null ? "" : label.getText();
      case TextInputControl input -> input.getText();
      case null -> "";
      default -> "";
    };
  }
}
