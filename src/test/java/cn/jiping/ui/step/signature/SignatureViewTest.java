package cn.jiping.ui.step.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
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
class SignatureViewTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withUnit(new Unit("柳河街道办事处", "")));
  private final SignatureViewModel model = new SignatureViewModel(session);
  private SignatureView view;
  private DatePicker date;

  @Start
  void show(Stage stage) {
    view = new SignatureView(model, new DirectTaskRunner());
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 900, 760));
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

  private Signature signature() {
    return session.report().signature();
  }

  @Test
  void typedDateReachesTheReport_andIsShownAsPrinted(FxRobot robot) {
    typeDate(robot, "2022-1-5");
    assertEquals(Optional.of(LocalDate.of(2022, 1, 5)), signature().date());
    assertEquals("2022年1月5日", date.getEditor().getText());
  }

  @Test
  void noDateIsNamedInTheError_andTheDateStays(FxRobot robot) {
    typeDate(robot, "20220105");
    typeDate(robot, "2022年13月5日");
    assertEquals(Optional.of(LocalDate.of(2022, 1, 5)), signature().date());
    assertEquals("“2022年13月5日”不是一个日期。请写成 2022年1月5日。", model.dateErrorProperty().get());
    typeDate(robot, "");
    assertEquals(Optional.empty(), signature().date());
    assertEquals("", model.dateErrorProperty().get());
  }

  @Test
  void dateStillBeingTypedIsHandedOver_whenTheStepIsLeft(FxRobot robot) {
    robot.interact(
        () -> {
          date.getEditor().setText("2022.1.5");
          view.detach();
        });
    assertEquals(Optional.of(LocalDate.of(2022, 1, 5)), signature().date());
  }

  @Test
  void namesAndSealReachTheReport(FxRobot robot) {
    robot.interact(() -> robot.lookup("#head").queryAs(TextField.class).setText("张三"));
    robot.clickOn("#head").type(KeyCode.ENTER);
    robot.clickOn("#sealed");
    robot.clickOn("#form-FIELDS");
    assertEquals("张三", signature().head());
    assertFalse(signature().sealed());
    assertEquals(Signature.Form.FIELDS, signature().form());
    assertEquals("柳河街道办事处", robot.lookup("#sign-unit").queryAs(TextField.class).getPromptText());
  }
}
