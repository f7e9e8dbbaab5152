package cn.jiping.ui.step.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OrganizationViewTest {
  private final ReportSession session =
      SampleData.session(SampleData.blank().withOrganizations(SampleData.organizations()));
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private OrganizationView view;

  @Start
  void show(Stage stage) {
    view =
        new OrganizationView(
            new OrganizationViewModel(session, Reviews.of(session), FakeSheets.tools()),
            (chart, width, height, scale) -> new Raster(width, height, new int[width * height]),
            tasks);
    Theme.install();
    Scene scene = new Scene((Parent) view.node(), 1080, 620);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
    view.reveal(Place.of(Place.Part.ORGANIZATIONS));
  }

  private List<String> grades(int from, int to) {
    return session.report().organizations().subList(from, to).stream()
        .map(o -> o.grading().grade())
        .toList();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  @Test
  void severalRowsGetAGradeAtOnce(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
    robot.clickOn("#grade-3");
    assertEquals(List.of("后进", "后进", "后进", "先进"), grades(0, 4));
    assertEquals(List.of("3", "25", "5"), texts(robot, ".summary-value"));
    robot.clickOn("#table-undo");
    assertEquals(List.of("先进", "先进", "先进", "先进"), grades(0, 4));
  }

  @Test
  void gradeIsTypedByItsNumber(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("2").type(KeyCode.ENTER);
    assertEquals(List.of("一般", "先进"), grades(0, 2));
  }

  @Test
  void spaceTurnsTheCheckMark(FxRobot robot) {
    robot.type(KeyCode.RIGHT, 7).type(KeyCode.SPACE);
    assertFalse(session.report().organizations().getFirst().standardised());
  }

  @Test
  void detailsBeingTypedBelongToTheRowTheyWereTypedFor(FxRobot robot) {
    robot.clickOn("所选党组织");
    TextInputControl reason = robot.lookup(".details-form .text-area").queryTextInputControl();
    robot.clickOn(reason).write("good");
    Node other = robot.lookup("中共某某街道乙社区总支部委员会").query();
    robot.clickOn(other);
    List<PartyOrganization> rows = session.report().organizations();
    assertEquals("good", rows.get(0).grading().reason());
    assertEquals("", rows.get(1).grading().reason());
    assertEquals("", reason.getText());
  }

  @Test
  void searchNarrowsTheList_andRevealingARowWidensIt(FxRobot robot) {
    robot.clickOn("#organization-search").write("8").type(KeyCode.ENTER);
    assertEquals(List.of("显示1行，共33行"), texts(robot, ".filter-bar .note"));
    PartyOrganization first = session.report().organizations().getFirst();
    robot.interact(() -> view.reveal(Place.row(Place.Part.ORGANIZATIONS, first.id())));
    assertEquals(List.of("共33行"), texts(robot, ".filter-bar .note"));
  }

  @Test
  void numberBeingTypedIsHandedOver_whenTheStepIsLeft(FxRobot robot) {
    robot.interact(() -> session.change(report -> report.withOrganizations(List.of())));
    robot.clickOn("#typed-1").write("6");
    robot.interact(view::detach);
    assertEquals(List.of(new GradeCount("先进", 6)), session.report().typedTally());
  }
}
