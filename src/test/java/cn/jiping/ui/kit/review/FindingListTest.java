package cn.jiping.ui.kit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import cn.jiping.service.FakeChecker;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
      Finding.of(Rule.R17, Finding.Severity.WARNING, Place.of(Place.Part.FUNDS), "这一行没有填写类别。");

  private static final Review.Entry ENTRY = new Review.Entry(FINDING, Optional.empty());

  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withText("goals", t -> "建成,若干个。"));
  private final ReviewDesk desk = Reviews.desk(session, FakeChecker.usual());
  private final List<Place> revealed = new ArrayList<>();
  private FindingList list;

  @Start
  void show(Stage stage) {
    list = new FindingList(desk, revealed::add);
    Theme.install();
    stage.setScene(new Scene(list, 600, 200));
    Theme.apply(stage.getScene());
    stage.show();
  }

  @Test
  void clickLeadsToThePlace(FxRobot robot) {
    robot.interact(() -> list.show(List.of(ENTRY), Optional.empty()));
    robot.clickOn(FINDING.message());
    assertEquals(List.of(FINDING.place()), revealed);
  }

  @Test
  void longListIsCut_andSaysHowManyMoreThereAre(FxRobot robot) {
    robot.interact(() -> list.show(Collections.nCopies(5000, ENTRY), Optional.empty()));
    assertEquals(50, robot.lookup(".finding").queryAllAs(Button.class).size());
    Labeled more = robot.lookup(".note").queryLabeled();
    assertEquals("还有4950条，改好上面的以后显示。", more.getText());
  }

  @Test
  void currentFindingIsInSight_howeverLongTheList(FxRobot robot) {
    Finding last = Finding.of(Rule.R17, Finding.Severity.NOTICE, Place.section("goals"), "最后一条。");
    List<Review.Entry> entries = new ArrayList<>(Collections.nCopies(80, ENTRY));
    entries.add(new Review.Entry(last, Optional.empty()));
    robot.interact(() -> list.show(entries, Optional.of(last)));
    Node line = robot.lookup("最后一条。").query();
    assertTrue(
        list.localToScene(list.getLayoutBounds())
            .contains(line.localToScene(line.getLayoutBounds())));
  }

  @Test
  void buttonsOfTheLineUnderTheMouseMendAndExplain(FxRobot robot) {
    robot.interact(() -> list.show(desk.review().review().all(), Optional.empty()));
    robot.moveTo("“,”应为“，”。").clickOn("修正");
    assertEquals("建成，若干个。", session.report().section("goals").text());
    assertEquals(List.of(Place.section("goals", 2, 3)), revealed);
    robot.interact(() -> list.show(desk.review().review().all(), Optional.empty()));
    robot.moveTo("请写明数目。").clickOn("说明…");
    assertEquals("若干", desk.explainingProperty().get().orElseThrow().quote());
  }
}
