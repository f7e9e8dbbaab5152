package cn.jiping.ui.kit.table;

import static cn.jiping.ui.kit.table.Fund.BUDGET;
import static cn.jiping.ui.kit.table.Fund.categories;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EditableTableTest {
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private TableModel<FundLine> model;
  private EditableTable<FundLine> table;
  private TextField beside;

  @Start
  void show(Stage stage) {
    model = Fund.table(new ArrayList<>());
    table = new EditableTable<>(model, tasks, "还没有资金");
    beside = new TextField();
    Theme.install();
    Scene scene = new Scene(new VBox(table, beside), 800, 400);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void twoRows(FxRobot robot) {
    robot.interact(
        () -> {
          model.show(
              List.of(FundLine.blank().withCategory("甲"), FundLine.blank().withCategory("乙")));
          table.requestFocus();
        });
  }

  private TextField editor(FxRobot robot) {
    return robot.lookup(".cell-editor").queryAs(TextField.class);
  }

  private static void inputMethod(TextField target, String composed, String committed) {
    var runs =
        composed.isEmpty()
            ? FXCollections.<InputMethodTextRun>observableArrayList()
            : FXCollections.observableArrayList(
                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        target,
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
  }

  private static void clipboard(FxRobot robot, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void chord(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }

  @Test
  void chineseTypedIntoACellReplacesIt_andHalfTypedPinyinReachesNothing(FxRobot robot) {
    robot.interact(() -> inputMethod(editor(robot), "xin", ""));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("甲", "乙"), categories(model));
    robot.interact(() -> inputMethod(editor(robot), "", "新"));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("新", "乙"), categories(model));
  }

  @Test
  void whatWasDoneIsNotSaidInRed_becauseTheRowHasARemark(FxRobot robot) {
    PseudoClass red = PseudoClass.getPseudoClass("warning");
    Label message = robot.lookup(".table-message").queryAs(Label.class);
    robot.interact(() -> model.remark(Map.of(model.shown().getFirst().id(), "没有金额。")));
    assertTrue(message.getPseudoClassStates().contains(red));
    robot.interact(() -> model.say("已导出2行。"));
    assertEquals("已导出2行。", message.getText());
    assertFalse(message.getPseudoClassStates().contains(red));
  }

  @Test
  void whatStandsInACellIsKept_whenAnotherIsClickedInTheMidstOfComposing(FxRobot robot) {
    robot.write("ab");
    robot.interact(() -> inputMethod(editor(robot), "ni", ""));
    robot.clickOn("乙");
    assertEquals(List.of("abni", "乙"), categories(model));
  }

  @Test
  void enterGoesFromCellToCell_overComputedOnes_andAddsARowAtTheEnd(FxRobot robot) {
    robot.write("a").type(KeyCode.ENTER).write("1").type(KeyCode.ENTER).write("2");
    robot.type(KeyCode.ENTER).write("n").type(KeyCode.ENTER);
    robot.write("b").type(KeyCode.ENTER, 4);
    robot.write("c").type(KeyCode.ENTER);
    assertEquals(List.of("a", "b", "c"), categories(model));
    FundLine first = model.rows().getFirst();
    assertEquals(Optional.of("10000"), Fund.budget(first));
    assertEquals("n", first.note());
  }

  @Test
  void enterOnABlankLastRowAddsNoFurtherOne(FxRobot robot) {
    robot.type(KeyCode.ENTER, 8).type(KeyCode.ENTER, 8);
    assertEquals(3, model.rows().size());
  }

  @Test
  void wrongAmountStaysInTheEditorWithTheReason_andIsKeptInRedWhenLeft(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("abc").type(KeyCode.ENTER);
    assertEquals("abc", editor(robot).getText());
    Label error = robot.lookup(".cell-error").queryAs(Label.class);
    assertTrue(error.getText().contains("“abc”不是金额"), error.getText());
    robot.interact(beside::requestFocus);
    assertEquals("abc", model.textIn(model.shown().getFirst(), BUDGET));
    assertEquals(1, robot.lookup((GridCell<?> c) -> "abc".equals(c.getText())).queryAll().size());
  }

  @Test
  void escapeRestoresWhatWasThere(FxRobot robot) {
    robot.write("x").type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    assertEquals(List.of("甲", "乙"), categories(model));
  }

  @Test
  void f2ChangesTheValueThatIsThere(FxRobot robot) {
    robot.type(KeyCode.F2).type(KeyCode.END).write("x").type(KeyCode.ENTER);
    assertEquals(List.of("甲x", "乙"), categories(model));
  }

  @Test
  void typedTextIsEntered_whenTheTableIsLeft(FxRobot robot) {
    robot.write("x").interact(beside::requestFocus);
    assertEquals(List.of("x", "乙"), categories(model));
  }

  @Test
  void tabLeavesTheTableBehindItsLastCell(FxRobot robot) {
    robot.type(KeyCode.TAB, 8);
    assertTrue(beside.isFocused() || !editor(robot).isFocused());
    assertEquals(2, model.rows().size());
  }

  @Test
  void threeRowsArePastedFromTheClipboard(FxRobot robot) {
    clipboard(robot, "丙\t1\n丁\t2\n戊\t3\n");
    robot.type(KeyCode.DOWN);
    chord(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(List.of("甲", "丙", "丁", "戊"), categories(model));
    robot.clickOn("#table-undo");
    assertEquals(List.of("甲", "乙"), categories(model));
  }

  @Test
  void selectedRowsAreRemovedAndMovedByKeyboard(FxRobot robot) {
    robot.interact(
        () ->
            model.show(
                List.of("甲", "乙", "丙").stream()
                    .map(c -> FundLine.blank().withCategory(c))
                    .toList()));
    robot.interact(table::requestFocus);
    chord(robot, KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("乙", "甲", "丙"), categories(model));
    chord(robot, KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(2, model.selectedProperty().get().size());
    chord(robot, KeyCode.CONTROL, KeyCode.DELETE);
    assertEquals(List.of("乙"), categories(model));
  }

  @Test
  void offeredValueIsChosenWithTheArrowKeys(FxRobot robot) {
    robot.interact(
        () -> model.show(List.of(FundLine.blank().withCategory("村居经费"), FundLine.blank())));
    robot.interact(table::requestFocus);
    robot.type(KeyCode.DOWN);
    robot.interact(() -> inputMethod(editor(robot), "", "经"));
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals(List.of("村居经费", "村居经费"), categories(model));
  }

  @Test
  void emptyTableTakesTyping_andBeginsARow(FxRobot robot) {
    robot.interact(() -> model.show(List.of()));
    robot.interact(table::requestFocus);
    robot.write("a").type(KeyCode.ENTER);
    assertEquals(List.of("a"), categories(model));
  }

  @Test
  void newReportKeepsSelectionAndTyping(FxRobot robot) {
    robot.type(KeyCode.DOWN).write("half");
    List<FundLine> rows = model.rows();
    robot.interact(() -> model.show(List.of(rows.get(0).withNote("x"), rows.get(1))));
    assertEquals("half", editor(robot).getText());
    assertEquals(List.of(rows.get(1).id()), model.selectedProperty().get());
    assertFalse(rows.isEmpty());
  }
}
