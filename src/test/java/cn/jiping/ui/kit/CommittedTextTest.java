package cn.jiping.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommittedTextTest {
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final List<String> handedOver = new ArrayList<>();
  private CommittedTextField field;
  private CommittedTextArea area;
  private Button button;

  @Start
  void show(Stage stage) {
    field = new CommittedTextField(tasks);
    area = new CommittedTextArea(tasks);
    button = new Button("x");
    field.onCommit(handedOver::add);
    area.onCommit(handedOver::add);
    Theme.install();
    stage.setScene(new Scene(new VBox(field, area, button), 300, 200));
    Theme.apply(stage.getScene());
    stage.show();
  }

  @BeforeEach
  void focus(FxRobot robot) {
    robot.interact(field::requestFocus);
  }

  private static void inputMethod(javafx.scene.Node target, String composed, String committed) {
    var runs =
        composed.isEmpty()
            ? FXCollections.<InputMethodTextRun>observableArrayList()
            : FXCollections.observableArrayList(
                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        target,
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
  }

  @Test
  void halfTypedPinyinIsNotHandedOver(FxRobot robot) {
    robot.interact(
        () -> {
          inputMethod(field, "n", "");
          inputMethod(field, "ni", "");
          tasks.letTimePass();
        });
    assertEquals("ni", field.getText());
    assertEquals("", field.getCommittedText());
    assertTrue(field.isComposing());
    assertEquals(List.of(), handedOver);
  }

  @Test
  void chosenCharactersAreHandedOverOnce(FxRobot robot) {
    robot.interact(
        () -> {
          inputMethod(field, "ni", "");
          inputMethod(field, "", "你");
          tasks.letTimePass();
          tasks.letTimePass();
        });
    assertFalse(field.isComposing());
    assertEquals("你", field.getCommittedText());
    assertEquals(List.of("你"), handedOver);
  }

  @Test
  void abandonedPinyinLeavesNothing(FxRobot robot) {
    robot.interact(
        () -> {
          inputMethod(area, "ni", "");
          inputMethod(area, "", "");
          tasks.letTimePass();
        });
    assertEquals("", area.getText());
    assertEquals(List.of(), handedOver);
  }

  @Test
  void typedLettersAreHandedOverAfterThePause(FxRobot robot) {
    robot.write("ab");
    assertEquals(List.of(), handedOver);
    robot.interact(tasks::letTimePass);
    assertEquals(List.of("ab"), handedOver);
  }

  @Test
  void enterAndLossOfFocusHandOverAtOnce(FxRobot robot) {
    robot.write("a").type(KeyCode.ENTER);
    assertEquals(List.of("a"), handedOver);
    robot.write("b").interact(button::requestFocus);
    assertEquals(List.of("a", "ab"), handedOver);
  }

  @Test
  void enterAndShortcutsBelongToTheInputMethod_whileItComposes(FxRobot robot) {
    List<KeyCode> arrived = new ArrayList<>();
    robot.interact(
        () -> {
          field.getScene().addEventHandler(KeyEvent.KEY_PRESSED, e -> arrived.add(e.getCode()));
          inputMethod(field, "ni", "");
        });
    robot.type(KeyCode.ENTER).press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    assertEquals(List.of(), arrived);
    assertEquals(List.of(), handedOver);
  }

  @Test
  void textFromOutsideIsShownAndNotToldBack(FxRobot robot) {
    robot.interact(
        () -> {
          area.setCommittedText("第一段\n第二段");
          tasks.letTimePass();
        });
    assertEquals("第一段\n第二段", area.getText());
    assertEquals("第一段\n第二段", area.getCommittedText());
    assertEquals(List.of(), handedOver);
  }

  @Test
  void lettersTypedSinceStay_whenTheSameTextComesBack(FxRobot robot) {
    robot.write("a").type(KeyCode.ENTER).write("b");
    robot.interact(() -> field.setCommittedText("a"));
    assertEquals("ab", field.getText());
  }
}
