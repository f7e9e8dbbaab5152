package cn.jiping.ui.step.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FundViewTest {
  private final ReportSession session = SampleData.session(SampleData.blank());
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final List<String> drawn = new ArrayList<>();
  private FundView view;

  @Start
  void show(Stage stage) {
    view =
        new FundView(
            new FundViewModel(session, Reviews.of(session), FakeSheets.tools()),
            (chart, width, height, scale) -> {
              drawn.add(chart.alternative());
              return new Raster(width, height, new int[width * height]);
            },
            tasks);
    Theme.install();
    Scene scene = new Scene((Parent) view.node(), 1080, 620);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
    view.reveal(Place.of(Place.Part.FUNDS));
  }

  private void paste(FxRobot robot, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  @Test
  void rowsOfASpreadsheetArePasted_addedUpAndDrawn(FxRobot robot) {
    paste(robot, "类别\t执行数（元）\n村居经费\t1,767,700\n社区经费\t876,300.00\n合计\t2,644,000\n");
    robot.interact(tasks::letTimePass);
    assertEquals(2, session.report().fundLines().size());
    assertTrue(texts(robot, ".summary-value").contains("264.40"));
    assertTrue(drawn.getLast().contains("村居经费176.77"), drawn.toString());
    assertTrue(texts(robot, ".table-message").getFirst().contains("合计由程序计算"));
  }

  @Test
  void chartIsDrawnOnceForManyChanges(FxRobot robot) {
    robot.interact(tasks::letTimePass);
    drawn.clear();
    paste(robot, "甲\t\t\t\t1");
    paste(robot, "乙\t\t\t\t2");
    robot.interact(tasks::letTimePass);
    assertEquals(1, drawn.size());
  }

  @Test
  void switchingTheUnitKeepsTheMoney(FxRobot robot) {
    paste(robot, "甲\t区级财政\t10");
    List<FundLine> before = session.report().fundLines();
    robot.clickOn("元");
    assertEquals(before, session.report().fundLines());
    assertTrue(texts(robot, ".summary-value").contains("100000.00"));
  }

  @Test
  void whatIsBeingTypedIsEntered_whenTheStepIsLeft(FxRobot robot) {
    robot.write("jia").interact(view::detach);
    assertEquals("jia", session.report().fundLines().getFirst().category());
  }
}
