package cn.jiping.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place;
import cn.jiping.service.FakeChecker;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemorySettings;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.review.MendNotice;
import cn.jiping.ui.kit.review.ReasonRow;
import cn.jiping.ui.kit.review.ReviewDesk;
import cn.jiping.ui.settings.CheckSettingsView;
import cn.jiping.ui.settings.CheckSettingsViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CheckViewTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withText("goals", t -> "建成,若干个 。"));
  private final ReviewDesk desk = Reviews.desk(session, FakeChecker.usual());
  private final List<Place> revealed = new ArrayList<>();
  private CheckView view;

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    CheckSettingsViewModel settings =
        new CheckSettingsViewModel(
            new MemorySettings(),
            changed -> desk.review().checkBy(changed.checker()::findings),
            tasks,
            new AnsweringDialogs());
    view =
        new CheckView(
            new CheckViewModel(desk),
            new CheckSettingsView(settings, tasks),
            settings.offProperty(),
            tasks,
            revealed::add);
    VBox.setVgrow(view.node(), Priority.ALWAYS);
    Scene scene =
        new Scene(
            new VBox(view.node(), new ReasonRow(desk, tasks), new MendNotice(desk)), 1000, 500);
    Theme.install();
    Theme.apply(scene);
    stage.setScene(scene);
    view.attach();
    stage.show();
  }

  private String text() {
    return session.report().section("goals").text();
  }

  @Test
  void clickLeadsToTheCharacters(FxRobot robot) {
    robot.clickOn("请写明数目。");
    assertEquals(List.of(Place.section("goals", 3, 5)), revealed);
  }

  @Test
  void listWorksByKeyboardAlone(FxRobot robot) {
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals(List.of(Place.section("goals", 3, 5)), revealed);
    robot.type(KeyCode.UP).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals("建成，若干个 。", text());
    robot.clickOn("撤销修正");
    assertEquals("建成,若干个 。", text());
  }

  @Test
  void groupIsMendedAtOnce(FxRobot robot) {
    robot.clickOn("修正本组全部（2）");
    assertEquals("建成，若干个。", text());
  }

  @Test
  void reasonIsTypedBelowTheList_andTheFocusComesBack(FxRobot robot) {
    robot.clickOn("说明…");
    robot.interact(() -> desk.reasonProperty().set(""));
    robot.type(KeyCode.ENTER);
    assertEquals("请写明理由。", desk.problemProperty().get());
    robot.interact(() -> desk.reasonProperty().set("上级文件原文"));
    robot.type(KeyCode.ENTER);
    assertEquals(2, desk.review().review().open().size());
    assertTrue(robot.lookup("#check-findings").query().isFocused());
    robot.clickOn("已说明");
    Labeled note = robot.lookup(".check-note").queryLabeled();
    assertEquals("说明：上级文件原文", note.getText());
    robot.clickOn("撤回说明");
    assertEquals(3, desk.review().review().open().size());
  }

  @Test
  void noticeIsIgnored_andOpenedAgain(FxRobot robot) {
    robot.moveTo("“ ”应为“”。").clickOn("此处忽略");
    assertEquals(2, desk.review().review().open().size());
    robot.clickOn("已忽略");
    robot.clickOn("不再忽略");
    assertEquals(3, desk.review().review().open().size());
    assertEquals(0, robot.lookup("#check-findings").<ListView<?>>query().getItems().size());
  }

  @Test
  void rulesAreSwitchedOnTheOtherPage_andTheListFollows(FxRobot robot) {
    robot.clickOn("规则与词表").clickOn("#rule-R6").clickOn("#check-page .left-pill");
    assertEquals("已关闭1条规则：R6", robot.lookup("#check-off").queryLabeled().getText());
    assertEquals(0, robot.lookup("R6 半角标点").queryAll().size());
  }
}
