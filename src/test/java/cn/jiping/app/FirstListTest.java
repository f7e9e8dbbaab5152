package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list that is read with the opening of the reports. */
@ExtendWith(ApplicationExtension.class)
class FirstListTest {
  @TempDir private static Path folder;

  private final FxTaskRunner tasks = new FxTaskRunner();
  private Wiring wiring;
  private Screens screens;
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
    wiring = new Wiring(folder, tasks.oneAtATime());
    wiring.reports().add(TestReports.blank().withYear(2021));
    screens = new Screens(wiring, Screens.first(wiring), tasks, new AnsweringDialogs(), () -> {});
    Theme.install();
    Scene scene = new Scene(screens.cover().node(), 1280, 760);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tasks::close);
    wiring.close();
  }

  @Test
  void isForTheFirstPageAlone_whenTheProgramBeganWithAReport(FxRobot robot) {
    robot.interact(() -> screens.decide(() -> screens.openReport("2021")));
    Clerk clerk = new Clerk(robot, stage.getScene());
    clerk.await("wizard", () -> stage.getScene().lookup("#step-title") != null);
    wiring.reports().add(TestReports.blank().withYear(2022));
    clerk.click("#home");
    clerk.await("list", () -> clerk.entries("#reports") > 0);
    assertEquals(2, clerk.entries("#reports"));
  }
}
