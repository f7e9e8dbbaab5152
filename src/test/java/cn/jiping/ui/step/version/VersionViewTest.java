package cn.jiping.ui.step.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Place;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.preview.FakePaper;
import cn.jiping.ui.wizard.Navigator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VersionViewTest {
  private final Sessions.Memory store = new Sessions.Memory();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), store);
  private final List<String> led = new ArrayList<>();
  private VersionView view;

  /** Notes where it leads. */
  private final class Noted implements Navigator {
    @Override
    public void reveal(Place place) {
      led.add(place.part() + " " + place.item() + " " + place.start() + "-" + place.end());
    }

    @Override
    public void go(String step) {
      led.add(step);
    }
  }

  @Start
  void show(Stage stage) {
    ReportReview review = Reviews.of(session);
    VersionViewModel model =
        new VersionViewModel(
            session, review, Sessions.finaliser(store), tasks, dialogs::failure, ZoneOffset.UTC);
    VersionListViewModel list =
        new VersionListViewModel(
            session,
            review,
            store,
            new MemoryScans(),
            FakePaper::new,
            tasks,
            dialogs,
            Sessions.CLOCK);
    CompareViewModel compare =
        new CompareViewModel(session, store, tasks, dialogs::failure, ZoneOffset.UTC);
    view = new VersionView(model, list, compare, tasks, new Noted());
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 900, 700));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
  }

  private static void type(FxRobot robot, String field, String text) {
    CommittedTextField input = robot.lookup(field).queryAs(CommittedTextField.class);
    robot.interact(() -> input.setText(text));
  }

  private static boolean isShown(FxRobot robot, String node) {
    return robot.lookup(node).query().isVisible()
        && robot.lookup(node).query().getParent().getParent().isVisible();
  }

  private void finalise(FxRobot robot) {
    robot.interact(() -> session.change(r -> r.withSignature(r.signature().withPreparer("李四"))));
    type(robot, "#finalise-name", "张三");
    robot.interact(tasks::letTimePass);
    robot.clickOn("#finalise");
  }

  @Test
  void openErrorKeepsTheButtonOff_saysWhy_andLeadsToTheChecks(FxRobot robot) {
    robot.interact(() -> session.change(r -> r.withText("goals", t -> "他说：“建成。")));
    type(robot, "#finalise-name", "张三");
    robot.interact(tasks::letTimePass);
    assertTrue(robot.lookup("#finalise").query().isDisabled());
    Labeled hindrance = robot.lookup("#finalise-hindrance").query();
    assertEquals("处理完上面的问题以后才能定稿。", hindrance.getText());
    robot.clickOn("#lead-check");
    assertEquals(List.of("check"), led);
  }

  @Test
  void openWarningsStandBeforeTheButton_whichSaysThatItActsAllTheSame(FxRobot robot) {
    Labeled reminder = robot.lookup("#reminder").query();
    assertTrue(reminder.getText().contains("条警告"), reminder.getText());
    assertEquals("仍要定稿", robot.lookup("#finalise").queryAs(Labeled.class).getText());
    robot.clickOn("#lead-warnings");
    assertEquals(List.of("check"), led);
  }

  @Test
  void finalisedByTheNameThatWasTyped_digestsAreCopiedWhole(FxRobot robot) {
    finalise(robot);
    Finalised finalised = session.report().version().finalised().orElseThrow();
    assertEquals("张三", finalised.by());
    Labeled digits = robot.lookup("#digest-data").query();
    assertEquals(finalised.dataDigest().substring(0, 12) + "…", digits.getText());
    robot.clickOn("#digest-copy-data");
    robot.interact(
        () -> assertEquals(finalised.dataDigest(), Clipboard.getSystemClipboard().getString()));
    assertFalse(isShown(robot, "#finalise"));
    assertTrue(isShown(robot, "#next-begin"));
  }

  private static List<String> words(FxRobot robot, String styleClass) {
    return robot.lookup(".diff-piece").queryAllAs(Text.class).stream()
        .filter(t -> t.getStyleClass().contains(styleClass))
        .map(Text::getText)
        .toList();
  }

  @Test
  void differencesStandSideBySide_markedByColourAndLine_andLeadToTheirPlace(FxRobot robot) {
    robot.interact(
        () -> {
          session.change(r -> r.withText("goals", t -> "建成六个阵地，全部投入使用。"));
          Sessions.finalise(session, store);
          session.startVersion("更正");
          session.change(r -> r.withText("goals", t -> "建成五个阵地，已经全部投入使用。"));
        });
    TableView<?> table = robot.lookup("#versions").queryTableView();
    robot.interact(() -> table.getSelectionModel().select(0));
    assertTrue(robot.lookup("#versions-compare").query().isDisabled());
    robot.interact(() -> table.getSelectionModel().select(1));
    robot.clickOn("#versions-compare");
    assertEquals(List.of("六"), words(robot, "removed"));
    assertEquals(List.of("五", "已经"), words(robot, "added"));
    Text removed = robot.lookup(".removed").queryAs(Text.class);
    Text added = robot.lookup(".added").queryAs(Text.class);
    assertTrue(removed.isStrikethrough() && added.isUnderline());
    assertNotEquals(removed.getFill(), added.getFill());
    assertTrue(
        removed.localToScene(removed.getBoundsInLocal()).getMaxX()
            < added.localToScene(added.getBoundsInLocal()).getMinX());
    robot.clickOn(".diff-name");
    assertEquals(List.of("SECTION goals 0-16"), led);
    robot.clickOn("#compare-back");
    assertFalse(robot.lookup("#differences").query().getParent().isVisible());
  }

  @Test
  void versionsWithoutDifferenceSaySo(FxRobot robot) {
    robot.interact(
        () -> {
          Sessions.finalise(session, store);
          session.startVersion("更正");
        });
    TableView<?> table = robot.lookup("#versions").queryTableView();
    robot.interact(() -> table.getSelectionModel().select(1));
    robot.clickOn("#versions-compare");
    assertEquals("两者没有差别。", ((Labeled) robot.lookup("#compare-nothing").query()).getText());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#versions").query().getParent().getParent().isVisible());
  }

  @Test
  void newVersionIsBegunWithTheReasonThatWasTyped(FxRobot robot) {
    finalise(robot);
    type(robot, "#next-reason", "更正执行数");
    robot.clickOn("#next-begin");
    assertEquals("更正执行数", session.report().version().reason());
    assertTrue(isShown(robot, "#finalise"));
    assertFalse(isShown(robot, "#next-begin"));
  }
}
