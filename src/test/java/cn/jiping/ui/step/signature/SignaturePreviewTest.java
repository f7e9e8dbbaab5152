package cn.jiping.ui.step.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SignaturePreviewTest {
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2022, 1, 5));

  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withUnit(new Unit("柳河街道办事处", "")));
  private final SignatureViewModel model = new SignatureViewModel(session);
  private DatePicker date;

  @Start
  void show(Stage stage) {
    SignatureView view = new SignatureView(model, new DirectTaskRunner());
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 1080, 620));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
    date = (DatePicker) stage.getScene().lookup("#sign-date");
  }

  private void typeDate(FxRobot robot, String text) {
    robot.interact(
        () -> {
          date.requestFocus();
          date.getEditor().setText(text);
        });
    robot.type(KeyCode.ENTER);
  }

  private static Bounds bounds(FxRobot robot, String label) {
    return robot.lookup(label).query().getBoundsInParent();
  }

  private static double cell(FxRobot robot) {
    return robot.lookup("#preview-unit").queryAs(Label.class).getFont().getSize();
  }

  private static double right(FxRobot robot) {
    return robot.lookup(".signature-preview").query().getLayoutBounds().getWidth();
  }

  @Test
  void previewFollowsWhatIsTyped(FxRobot robot) {
    typeDate(robot, "2022.1.5");
    robot.interact(() -> model.headProperty().set("张三"));
    assertEquals("柳河街道办事处", robot.lookup("#preview-unit").queryAs(Label.class).getText());
    assertEquals("2022年1月5日", robot.lookup("#preview-date").queryAs(Label.class).getText());
    assertEquals(
        "负责人（签字）：张三", robot.lookup("#preview-lines .label").queryAs(Label.class).getText());
  }

  @Test
  void withASealTheDateStandsFourFromTheRight_andTheUnitCentredOverIt(FxRobot robot) {
    robot.interact(() -> model.dateProperty().set(DATE));
    Bounds day = bounds(robot, "#preview-date");
    assertEquals(right(robot) - 4 * cell(robot), day.getMaxX(), 1);
    assertEquals(day.getCenterX(), bounds(robot, "#preview-unit").getCenterX(), 1);
  }

  @Test
  void withoutASealTheUnitStandsTwoFromTheRight_andTheDateTwoFurtherIn(FxRobot robot) {
    robot.interact(
        () -> {
          model.dateProperty().set(DATE);
          model.unitProperty().set("中共柳河街道工作委员会办公室");
          model.sealedProperty().set(false);
        });
    Bounds unit = bounds(robot, "#preview-unit");
    assertEquals(right(robot) - 2 * cell(robot), unit.getMaxX(), 1);
    assertEquals(unit.getMinX() + 2 * cell(robot), bounds(robot, "#preview-date").getMinX(), 1);
  }

  @Test
  void whatIsNoDateStaysAsTyped_withAndWithoutADateBefore(FxRobot robot) {
    typeDate(robot, "下周");
    assertEquals("下周", date.getEditor().getText());
    typeDate(robot, "2022-1-5");
    typeDate(robot, "明天");
    assertEquals("明天", date.getEditor().getText());
    assertEquals(DATE, session.report().signature().date());
    assertEquals("“明天”不是一个日期。请写成 2022年1月5日。", model.dateErrorProperty().get());
  }

  @Test
  void aDateFromTheCalendarReplacesWhatWasWrong(FxRobot robot) {
    typeDate(robot, "下周");
    robot.interact(() -> date.setValue(DATE.orElseThrow()));
    assertEquals("", model.dateErrorProperty().get());
    assertEquals("2022年1月5日", date.getEditor().getText());
    assertEquals(DATE, session.report().signature().date());
  }
}
