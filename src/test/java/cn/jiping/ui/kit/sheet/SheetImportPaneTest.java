package cn.jiping.ui.kit.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.step.SampleData;
import cn.jiping.ui.step.fund.FundView;
import cn.jiping.ui.step.fund.FundViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetImportPaneTest {
  private final ReportSession session = SampleData.session(SampleData.withFunds());
  private final FakeSheets sheets =
      new FakeSheets()
          .with("表一", "单位：万元", "序号|项目名称|执行数", "1|城市社区党建工作经费|90", "2|新的经费|很多", "3|另一笔|2", "合计||92");
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private FundView view;

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    dialogs.file = Optional.of(Path.of("资金.xlsx"));
    view =
        new FundView(
            new FundViewModel(session, Reviews.of(session), sheets.tools(dialogs, tasks)),
            (chart, width, height, scale) -> new Raster(width, height, new int[width * height]),
            tasks);
    Theme.install();
    Scene scene = new Scene((Parent) view.node(), 1080, 620);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
  }

  private void choose(FxRobot robot, int item) {
    MenuButton menu = robot.lookup("#sheet-menu").queryAs(MenuButton.class);
    robot.interact(() -> menu.getItems().get(item).fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private List<String> categories() {
    return session.report().fundLines().stream().map(FundLine::category).toList();
  }

  @Test
  void fileIsShownWithItsProblems_andImportedWithoutThem(FxRobot robot) {
    choose(robot, 0);
    TableView<?> table = robot.lookup("#sheet-preview").queryTableView();
    assertEquals(4, table.getItems().size());
    assertEquals("新增 1 行、更新 1 行、跳过 2 行。", text(robot, "#sheet-summary"));
    ListView<?> problems = robot.lookup("#sheet-problems").queryListView();
    assertEquals(1, problems.getItems().size());
    assertTrue(robot.lookup("#sheet-commit").query().isDisabled());
    robot.clickOn("C4：“很多”不是金额，请填写数字，如 176.77 或 1767700元。");
    assertEquals(1, table.getSelectionModel().getSelectedIndex());
    CheckBox skip = robot.lookup("#sheet-skip").queryAs(CheckBox.class);
    robot.interact(skip::fire);
    assertEquals("", text(robot, "#sheet-blocked"));
    robot.clickOn("#sheet-commit");
    assertEquals("另一笔", categories().getLast());
    assertEquals(6, categories().size());
    assertTrue(text(robot, ".table-message").startsWith("已导入：新增 1 行、更新 1 行"));
  }

  @Test
  void columnIsGivenAnotherPlaceOverItsRows(FxRobot robot) {
    choose(robot, 0);
    @SuppressWarnings("unchecked")
    ComboBox<Integer> target = robot.lookup("#sheet-target-2").queryAs(ComboBox.class);
    assertEquals(4, target.getValue());
    robot.interact(() -> target.setValue(5));
    assertFalse(robot.lookup("#sheet-commit").query().isDisabled());
    robot.clickOn("#sheet-commit");
    assertEquals("很多", session.report().fundLines().get(5).note());
  }

  @Test
  void escapeGivesTheImportUp(FxRobot robot) {
    choose(robot, 0);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#sheet-import").tryQuery().isEmpty());
    assertEquals(5, categories().size());
  }

  @Test
  void leavingTheStepOrGoingToARowGivesTheImportUp(FxRobot robot) {
    choose(robot, 0);
    robot.interact(() -> view.reveal(Place.of(Place.Part.FUNDS)));
    assertTrue(robot.lookup("#sheet-import").tryQuery().isEmpty());
    choose(robot, 0);
    robot.interact(view::detach);
    assertTrue(robot.lookup("#sheet-import").tryQuery().isEmpty());
  }

  @Test
  void frozenStepIsReadAndExportedOnly(FxRobot robot) {
    robot.interact(() -> view.freeze(true));
    for (String id : List.of("#table-add", "#table-paste", ".unit-switch")) {
      Node node = robot.lookup(id).query();
      assertTrue(node.isDisabled(), id);
    }
    assertEquals("", text(robot, ".table-message"));
    choose(robot, 1);
    assertEquals(1, sheets.written.size());
    assertEquals("已导出5行：资金.xlsx", text(robot, ".table-message"));
    robot.interact(() -> view.freeze(false));
    assertFalse(robot.lookup("#table-add").query().isDisabled());
  }
}
