package cn.jiping.app;

import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MainWindow;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole program with its window on a data folder; only its dialogs answer by themselves. */
final class OpenProgram {
  final AnsweringDialogs dialogs = new AnsweringDialogs();
  final Wiring wiring;
  final Screens screens;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final Stage stage;
  private final MainWindow window;

  /** Opens the window on the start page; on the screen's thread. */
  OpenProgram(Path dataFolder, Stage stage) {
    this.stage = stage;
    wiring = new Wiring(dataFolder, tasks.oneAtATime());
    screens = new Screens(wiring, Screens.first(wiring), tasks, dialogs, () -> {});
    window = screens.window();
    Theme.install();
    Scene scene = new Scene(window.node(), 1280, 760);
    Theme.apply(scene);
    stage.setScene(scene);
    screens.decide(window::showStart);
    stage.show();
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Closes window and data as the program does when its window is closed. */
  void close() {
    window.leave(
        () -> {
          stage.hide();
          tasks.close();
          wiring.close();
        });
  }

  boolean isClosed() {
    return !stage.isShowing();
  }
}
