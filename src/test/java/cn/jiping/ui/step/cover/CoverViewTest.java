package cn.jiping.ui.step.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.MemoryOutlines;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.outline.OutlineChangeViewModel;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
class CoverViewTest {
  private final ReportSession session = Sessions.of(ReportFixtures.blank());
  private final CoverViewModel model = new CoverViewModel(session);
  private final OutlineChangeViewModel outline =
      new OutlineChangeViewModel(
          session, new MemoryOutlines().all(), new DirectTaskRunner(), failure -> {});

  @Start
  void show(Stage stage) {
    CoverView view = new CoverView(model, outline, new DirectTaskRunner());
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 1080, 620));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
  }

  private static TextField type(FxRobot robot, String field, String text) {
    TextField found = robot.lookup(field).queryAs(TextField.class);
    robot.interact(
        () -> {
          found.requestFocus();
          found.setText(text);
        });
    robot.type(KeyCode.ENTER);
    return found;
  }

  @Test
  void typedTextsReachTheReport(FxRobot robot) {
    type(robot, "#unit-name", "柳河街道办事处");
    type(robot, "#department", "清水区委组织部");
    TextField title = robot.lookup("#title").queryAs(TextField.class);
    assertEquals("关于党建资金项目支出绩效评价报告", title.getPromptText());
    type(robot, "#title", "关于党建资金的报告");
    type(robot, "#project", "党建工作经费");
    type(robot, "#addressee", "清水区财政局");
    assertEquals(new Unit("柳河街道办事处", "清水区委组织部"), session.report().unit());
    assertEquals(new Cover("关于党建资金的报告", "党建工作经费", "清水区财政局"), session.report().cover());
  }

  @Test
  void aYearReachesTheReport_andStaysAsTyped(FxRobot robot) {
    TextField year = type(robot, "#year", "２０２３年");
    assertEquals(2023, session.report().year());
    assertEquals("２０２３年", year.getText());
  }

  @Test
  void whatIsNoYearStaysAsTyped_withASentence_untilTheReportChangesTheYear(FxRobot robot) {
    TextField year = type(robot, "#year", "去年");
    assertEquals("去年", year.getText());
    assertEquals(2021, session.report().year());
    Label error = robot.lookup(".field-error").queryAs(Label.class);
    assertEquals("请填写四位数的年度，从1949到2199，例如 2021。", error.getText());
    robot.interact(() -> session.change(r -> r.withYear(2020)));
    assertEquals("2020", year.getText());
    assertEquals("", error.getText());
  }

  @Test
  void reportGoesOverToAnotherOutline_onceWhatGoesWhereWasSeen(FxRobot robot) {
    robot.interact(
        () ->
            session.change(
                r -> r.withText("funds", t -> "资金。").withText("management", t -> "管理。")));
    robot.interact(() -> robot.lookup("#outline-begin").queryButton().fire());
    assertEquals("2段文字都有去处。", robot.lookup("#outline-summary").queryLabeled().getText());
    ComboBox<?> first = robot.lookup("#outline-piece-0").queryComboBox();
    robot.interact(() -> first.getSelectionModel().select(1));
    assertEquals("2011", session.report().outline().id());
    robot.interact(() -> robot.lookup("#outline-apply").queryButton().fire());
    assertEquals("2020", session.report().outline().id());
    assertEquals("资金。", session.report().section("decisions").text());
    assertEquals("管理。", session.report().section("project_process").text());
    assertEquals("2020年提纲", robot.lookup("#outline-now").queryLabeled().getText());
    assertFalse(robot.lookup("#outline-change").query().isVisible());
  }

  @Test
  void escapeLeavesTheReportByItsOutline(FxRobot robot) {
    robot.interact(() -> robot.lookup("#outline-begin").queryButton().fire());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#outline-change").query().isVisible());
    assertEquals("2011", session.report().outline().id());
  }
}
