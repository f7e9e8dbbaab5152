package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.wizard.Navigator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {
  private final FakePaper paper = new FakePaper();
  private final List<Place> led = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Sessions.Memory store = new Sessions.Memory();
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withUnit(new Unit("甲单位", "")), store);
  private PreviewView view;

  /** Notes where it leads. */
  private final class Noted implements Navigator {
    @Override
    public void reveal(Place place) {
      led.add(place);
    }

    @Override
    public void go(String step) {
      gone.add(step);
    }
  }

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    PreviewViewModel model =
        new PreviewViewModel(session, paper, store, new MemoryScans(), tasks, f -> {});
    view = new PreviewView(model, new AnsweringDialogs(), tasks, new Noted());
    Scene scene = new Scene((javafx.scene.Parent) view.node(), 1000, 700);
    Theme.install();
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
  }

  @Test
  void onlyPagesThatChangedAreDrawnAnew_andThePositionStays(FxRobot robot) {
    SheetPane sheets = robot.lookup(".sheets-scroll").query();
    robot.type(KeyCode.END);
    double position = sheets.getVvalue();
    assertTrue(position > 0);
    paper.rendered.clear();

    robot.interact(() -> session.change(r -> r.withUnit(new Unit("乙单位", ""))));

    assertEquals(List.of(2), paper.rendered);
    assertEquals(position, sheets.getVvalue());
  }

  @Test
  void afterAFinalisedVersionWasPrinted_itsSignedPageIsAskedFor_untilThatIsClosed(FxRobot robot) {
    Node reminder = robot.lookup("#signed-reminder").query();
    robot.clickOn("#preview-print");
    assertFalse(reminder.isVisible());
    robot.interact(() -> Sessions.finalise(session, store));
    robot.clickOn("#preview-print");
    assertTrue(reminder.isVisible());
    robot.clickOn("#signed-lead");
    assertEquals(List.of("scans"), gone);
    robot.clickOn("#signed-close");
    assertFalse(reminder.isVisible());
  }

  @Test
  void clickSaysWhereItLeads_andEnterOrTheLinkGoesThere(FxRobot robot) {
    Hyperlink link = robot.lookup("#preview-lead").query();
    assertFalse(link.isVisible());

    robot.clickOn(first(robot));
    assertEquals("去改“资金明细”", link.getText());
    assertEquals(List.of(), led);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(Place.of(Place.Part.FUNDS)), led);
    robot.clickOn(link);
    assertEquals(2, led.size());
  }

  @Test
  void searchShowsHitsAndGoesOn_byKeyboardAlone(FxRobot robot) {
    robot.interact(view::seek);
    TextField field = robot.lookup("#preview-seek-text").query();
    robot.interact(() -> field.setText("甲单位"));
    robot.type(KeyCode.ENTER);
    assertEquals("1/3", count(robot));
    assertEquals(3, robot.lookup(".mark.hit").queryAll().size());
    robot.type(KeyCode.ENTER);
    assertEquals("2/3", count(robot));
    robot.type(KeyCode.F3);
    assertEquals("3/3", count(robot));
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertEquals("2/3", count(robot));
    robot.type(KeyCode.ESCAPE);
    assertEquals(0, robot.lookup(".mark.hit").queryAll().size());
    assertTrue(view.node().getScene().getFocusOwner() instanceof SheetPane);
  }

  @Test
  void bookHasTheFirstPageAtTheRight(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
    List<Node> pages = List.copyOf(robot.lookup(n -> n instanceof Sheet).queryAll());

    assertEquals(pages.get(0).getLayoutX(), pages.get(2).getLayoutX());
    assertTrue(pages.get(1).getLayoutX() < pages.get(2).getLayoutX());
    assertEquals(pages.get(1).getLayoutY(), pages.get(2).getLayoutY());
  }

  private static Node first(FxRobot robot) {
    return robot.lookup(n -> n instanceof Sheet).query();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#preview-seek-count").<Labeled>query().getText();
  }
}
