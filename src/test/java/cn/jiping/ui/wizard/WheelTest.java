package cn.jiping.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WheelTest {
  private static final String LONG = "一行\n".repeat(100);

  private final TextArea area = new TextArea(LONG);
  private final ListView<String> list =
      new ListView<>(FXCollections.observableArrayList(LONG.split("\n")));
  private final HBox screen = new HBox(area, list);

  @Start
  void show(Stage stage) {
    area.setPrefSize(200, 300);
    list.setPrefSize(200, 300);
    screen.setDisable(true);
    stage.setScene(new Scene(screen, 400, 300));
    stage.show();
  }

  @Test
  void disabledTextAndListScrollWhereTheMouseIs(FxRobot robot) {
    ScrollPane text = robot.from(area).lookup(".scroll-pane").queryAs(ScrollPane.class);
    VirtualFlow<?> rows = robot.from(list).lookup(".virtual-flow").queryAs(VirtualFlow.class);
    robot.interact(() -> assertTrue(Wheel.turn(screen, 100, 150, -80)));
    assertTrue(text.getVvalue() > 0);
    assertEquals(0, rows.getPosition());
    robot.interact(() -> assertTrue(Wheel.turn(screen, 300, 150, -80)));
    assertTrue(rows.getPosition() > 0);
  }

  @Test
  void nothingScrollsBeyondItsEnd_orOutsideTheScreen(FxRobot robot) {
    robot.interact(
        () -> {
          assertFalse(Wheel.turn(screen, 100, 150, 80));
          assertFalse(Wheel.turn(screen, 300, 150, 80));
          assertFalse(Wheel.turn(screen, 900, 150, -80));
        });
  }
}
