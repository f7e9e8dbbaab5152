package cn.jiping.ui.step.unplaced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnplacedViewTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withUnplacedText("附：上年情况"));
  private final Answer answer = new Answer();
  private UnplacedView view;
  private TextArea area;
  private Button clear;

  @Start
  void show(Stage stage) {
    view = new UnplacedView(new UnplacedViewModel(session, answer), new DirectTaskRunner());
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 1080, 620));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
    area = (TextArea) stage.getScene().lookup("#unplaced-text");
    clear = (Button) stage.getScene().lookup("#clear");
  }

  @Test
  void whatIsLeftIsShown_andChangedByTyping(FxRobot robot) {
    assertEquals("附：上年情况", area.getText());
    robot.interact(
        () -> {
          area.setText("还剩一句");
          view.detach();
        });
    assertEquals("还剩一句", session.report().unplacedText());
  }

  @Test
  void theTextIsKept_whenTheClerkSaysNo(FxRobot robot) {
    robot.interact(
        () -> {
          area.setText("还剩一句");
          clear.fire();
        });
    assertEquals("还剩一句", area.getText());
    assertEquals("还剩一句", session.report().unplacedText());
  }

  @Test
  void theTextIsEmptied_whenTheClerkSaysYes(FxRobot robot) {
    answer.yes = true;
    assertFalse(clear.isDisabled());
    robot.interact(clear::fire);
    assertEquals("", session.report().unplacedText());
    assertEquals("", area.getText());
    assertTrue(clear.isDisabled());
  }

  private static final class Answer implements Dialogs {
    private boolean yes;

    @Override
    public void information(String title, String text) {
      throw new AssertionError(text);
    }

    @Override
    public boolean confirm(String title, String question, String label) {
      return yes;
    }

    @Override
    public void failure(ExpectedFailure failure) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<char[]> password(String title, String question) {
      throw new UnsupportedOperationException();
    }
  }
}
