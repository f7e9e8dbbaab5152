package cn.jiping.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Theme;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartViewTest {
  private final StartPage page = new StartPage();
  private Stage stage;

  @Start
  void show(Stage window) {
    stage = window;
    Theme.install();
  }

  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          Scene scene = new Scene(new StartView(page.loaded(), page.tasks).node(), 1366, 768);
          Theme.apply(scene);
          stage.setScene(scene);
          stage.show();
        });
  }

  private void twoReports(FxRobot robot) {
    page.with(2020, "某某街道办事处", "关于党建资金项目支出绩效评价报告").with(2021, "某某街道办事处", "");
    open(robot);
  }

  @Test
  void listThatIsReadBeforeThePageIsMadeHasTheFocus(FxRobot robot) {
    page.with(2020, "某某街道办事处", "");
    StartViewModel model = page.model();
    model.show(page.list());
    robot.interact(
        () -> {
          StackPane window = new StackPane();
          Scene scene = new Scene(window, 1366, 768);
          Theme.apply(scene);
          stage.setScene(scene);
          stage.show();
          window.getChildren().setAll(new StartView(model, page.tasks).node());
        });
    assertTrue(robot.lookup("#reports").queryAs(TableView.class).isFocused());
  }

  @Test
  void listIsAsHighAsItsLines_soThatNothingScrolls(FxRobot robot) {
    twoReports(robot);
    TableView<?> table = robot.lookup("#reports").queryAs(TableView.class);
    assertTrue(table.getHeight() < 150, "height " + table.getHeight());
    assertFalse(robot.from(table).lookup(".scroll-bar").query().isVisible());
  }

  @Test
  void wordsOfTheCardsAreWhole_inALowWindow(FxRobot robot) {
    twoReports(robot);
    robot.interact(() -> stage.setHeight(560));
    Set<Label> words = robot.lookup(".start-card .label").queryAllAs(Label.class);
    assertEquals(List.of(), words.stream().filter(Label::isTextTruncated).toList());
    assertTrue(words.size() >= 6, words.toString());
  }

  private static void fire(FxRobot robot, String button) {
    robot.interact(robot.lookup(button).queryAs(Button.class)::fire);
  }

  @Test
  void enterAndDoubleClickOpenTheChosenReport(FxRobot robot) {
    twoReports(robot);
    robot.interact(robot.lookup("#reports").queryAs(TableView.class)::requestFocus);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    robot.doubleClickOn("2021年");
    assertEquals(List.of(page.kept.get(0).id(), page.kept.get(1).id()), page.opened);
  }

  @Test
  void theButtonNamesTheYears_andMakesTheNextReport(FxRobot robot) {
    twoReports(robot);
    Button next = robot.lookup("#next-year").queryAs(Button.class);
    assertEquals("以2021年报告新建2022年度", next.getText());
    robot.interact(next::fire);
    assertEquals(2022, page.openedReport().year());
  }

  @Test
  void withoutReportsTheCursorIsInTheYear_andEnterMakesTheReport(FxRobot robot) {
    open(robot);
    CommittedTextField year = robot.lookup("#new-year").queryAs(CommittedTextField.class);
    assertTrue(year.isFocused());
    robot.interact(() -> year.setText("去年"));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(), page.kept);
    assertEquals("去年", year.getText());
    assertTrue(robot.lookup(".field-error").queryAs(Label.class).isVisible());
    robot.interact(() -> year.setText("２０２１年"));
    robot.type(KeyCode.ENTER);
    assertEquals(2021, page.openedReport().year());
  }

  @Test
  void aListThatCannotBeReadIsExplained_andTheButtonReadsItAgain(FxRobot robot) {
    page.broken = true;
    twoReports(robot);
    assertEquals("读不出报告。请重试。", robot.lookup("#failure").queryAs(Label.class).getText());
    page.broken = false;
    fire(robot, "#retry");
    assertFalse(robot.lookup("#failure").tryQuery().isPresent());
    assertEquals(2, robot.lookup("#reports").queryAs(TableView.class).getItems().size());
  }
}
