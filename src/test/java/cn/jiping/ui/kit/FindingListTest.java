package cn.jiping.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindingListTest {
  private static final Finding FINDING =
      Finding.of(
          cn.jiping.domain.check.Rule.R17,
          Finding.Severity.WARNING,
          Place.of(Place.Part.FUNDS),
          "这一行没有填写类别。");

  private final List<Place> revealed = new ArrayList<>();
  private FindingList list;

  @Start
  void show(Stage stage) {
    list = new FindingList(revealed::add);
    Theme.install();
    stage.setScene(new Scene(list, 600, 200));
    Theme.apply(stage.getScene());
    stage.show();
  }

  @Test
  void clickLeadsToThePlace(FxRobot robot) {
    robot.interact(() -> list.show(List.of(FINDING)));
    robot.clickOn(FINDING.message());
    assertEquals(List.of(FINDING.place()), revealed);
  }

  @Test
  void longListIsCut_andSaysHowManyMoreThereAre(FxRobot robot) {
    robot.interact(() -> list.show(Collections.nCopies(5000, FINDING)));
    assertEquals(50, robot.lookup(".finding").queryAllAs(Button.class).size());
    Labeled more = robot.lookup(".note").queryLabeled();
    assertEquals("还有4950条，改好上面的以后显示。", more.getText());
  }
}
