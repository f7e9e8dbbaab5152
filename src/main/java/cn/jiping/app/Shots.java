package cn.jiping.app;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import cn.jiping.output.image.PngFile;
import cn.jiping.ui.MainWindow;
import cn.jiping.ui.kit.FxDialogs;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.kit.Pictures;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.sheet.SheetHolder;
import cn.jiping.ui.lock.Cover;
import cn.jiping.ui.safety.MovePane;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** Takes the pictures: goes through the screens, waits until each is drawn, writes it. */
final class Shots {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  /** Time for charts and pages that are drawn in the background. */
  private static final Duration PAUSE = Duration.millis(1800);

  /** Time for the first layout of the whole document. */
  private static final Duration LONG_PAUSE = Duration.seconds(5);

  private static final String PASSWORD = "张三 123456";

  private final Wiring wiring;
  private final Path folder;
  private final ShotsData data;
  private final MainWindow window;
  private final Cover cover;
  private final Scene scene;
  private final Deque<Shot> todo = new ArrayDeque<>();
  private final CompletableFuture<Integer> done = new CompletableFuture<>();
  private int count;

  private record Shot(String name, Runnable arrive, Duration pause) {
    private Shot(String name, Runnable arrive) {
      this(name, arrive, PAUSE);
    }
  }

  private Shots(Wiring wiring, FxTaskRunner tasks, Path folder, ShotsData data) {
    this.wiring = wiring;
    this.folder = folder;
    this.data = data;
    Stage stage = new Stage();
    Screens screens = new Screens(wiring, Optional.empty(), tasks, new FxDialogs(stage), () -> {});
    window = screens.window();
    cover = screens.cover();
    scene = new Scene(cover.node(), WIDTH, HEIGHT);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  /**
   * Writes the pictures.
   *
   * @return how many
   */
  static int take(ShotsData data, Path folder) {
    FxTaskRunner tasks = new FxTaskRunner();
    CompletableFuture<Integer> done = new CompletableFuture<>();
    try (Wiring wiring = new Wiring(data.folder(), tasks.oneAtATime())) {
      Platform.startup(
          () -> {
            Theme.install();
            new Shots(wiring, tasks, folder, data).start(done);
          });
      return done.join();
    } finally {
      tasks.close();
      Platform.exit();
    }
  }

  private void start(CompletableFuture<Integer> end) {
    done.whenComplete(
        (number, failure) -> {
          if (failure == null) {
            end.complete(number);
          } else {
            end.completeExceptionally(failure);
          }
        });
    Report sample = wiring.reports().load(data.sample());
    todo.add(new Shot("start", window::showStart));
    todo.add(new Shot("outlines", () -> press("#to-outlines")));
    todo.add(new Shot("outlines-own", () -> press("#outline-copy")));
    todo.add(new Shot("outlines-fault", this::spoilOutline));
    todo.add(new Shot("start-outlines", window::showStart));
    todo.add(new Shot("backups", () -> press("#to-safety")));
    todo.add(new Shot("trail", () -> section(1)));
    todo.add(new Shot("clerk", () -> section(3)));
    todo.add(new Shot("move", () -> section(4)));
    todo.add(new Shot("move-in", this::moveIn, LONG_PAUSE));
    todo.add(new Shot("move-compared", () -> press("#move-take"), LONG_PAUSE));
    todo.add(new Shot("diagnose", () -> section(5)));
    todo.add(new Shot("password", () -> section(2)));
    todo.add(new Shot("password-set", this::setPassword, LONG_PAUSE));
    todo.add(new Shot("locked", cover::lock));
    todo.add(new Shot("locked-wrong", this::openWrongly));
    todo.add(new Shot("cover", this::openSample));
    todo.add(new Shot("outline-change", () -> press("#outline-begin")));
    todo.add(new Shot("outline-changed", () -> press("#outline-apply")));
    todo.add(new Shot("outline-process", () -> window.goTo("section.project_process")));
    todo.add(new Shot("outline-undone", () -> press("#undo")));
    for (String step : List.of("funds", "organizations", "work")) {
      todo.add(new Shot(step, () -> window.goTo(step)));
      todo.add(new Shot(step + "-import", () -> importSheet(data.sheets().get(step))));
    }
    todo.add(new Shot("indicators-sets", () -> window.goTo("indicators")));
    todo.add(new Shot("indicators-import", () -> importSheet(data.sheets().get("indicators"))));
    for (Heading heading : sample.outline().headings()) {
      if (heading.kind() != Heading.Kind.GROUP) {
        String step = "section." + heading.key();
        todo.add(new Shot(step, () -> window.goTo(step)));
      }
    }
    for (String step : List.of("attachments", "presentation")) {
      todo.add(new Shot(step, () -> window.goTo(step)));
    }
    todo.add(new Shot("signature", () -> window.goTo("signature")));
    todo.add(new Shot("preview", () -> window.goTo("preview"), LONG_PAUSE));
    todo.add(new Shot("preview-book", () -> press("#preview-two")));
    todo.add(new Shot("preview-seek", () -> press("#preview-seek")));
    todo.add(new Shot("beside", this::besideText, LONG_PAUSE));
    todo.add(new Shot("scored", () -> window.open(data.scored())));
    for (String step : List.of("goals", "survey", "score", "comparison")) {
      todo.add(new Shot(step, () -> window.goTo(step)));
    }
    todo.add(new Shot("indicators", () -> window.goTo("indicators")));
    todo.add(new Shot("indicators-details", () -> select(1)));
    todo.add(new Shot("indicators-judged", () -> select(11)));
    todo.add(new Shot("indicators-typed", () -> select(3)));
    todo.add(new Shot("indicators-wrong", this::weigh));
    todo.add(new Shot("indicators-framework", () -> press("#indicator-form .right-pill")));
    todo.add(new Shot("indicators-framework-used", () -> press(".set-use")));
    todo.add(new Shot("next-year", () -> window.open(data.next())));
    todo.add(new Shot("next-year.funds", () -> window.goTo("funds")));
    todo.add(new Shot("next-year.overview", () -> window.goTo("section.overview")));
    todo.add(new Shot("check", () -> window.goTo("check")));
    todo.add(new Shot("check-rules", () -> press("#check-grouping .right-pill")));
    todo.add(new Shot("check-explain", () -> press("#check-findings .explain-button")));
    todo.add(new Shot("check-explained", this::explain));
    todo.add(new Shot("found", () -> window.goTo("section.overview")));
    todo.add(new Shot("found-next", () -> type(KeyCode.F8)));
    todo.add(new Shot("found-mended", () -> press(".finding-list .mend-button")));
    todo.add(new Shot("sample", () -> window.open(data.sample())));
    todo.add(new Shot("sample-check", () -> window.goTo("check")));
    todo.add(new Shot("scans-empty", () -> window.goTo("scans")));
    todo.add(new Shot("archive-empty", () -> window.goTo("archive")));
    todo.add(new Shot("version-open-errors", () -> window.goTo("version")));
    todo.add(
        new Shot(
            "check-settings",
            () -> {
              window.goTo("check");
              press("#check-page .right-pill");
            }));
    todo.add(new Shot("check-table", () -> press("#settings-topic .right-pill")));
    todo.add(new Shot("again", () -> window.open(data.again())));
    todo.add(new Shot("version", () -> window.goTo("version")));
    todo.add(new Shot("version-compare", this::compare));
    todo.add(new Shot("history", () -> window.goTo("history")));
    todo.add(new Shot("scans", () -> window.goTo("scans")));
    todo.add(new Shot("scans-page", () -> press("#scans .scan-view")));
    todo.add(new Shot("scans-removed", this::removeScan));
    todo.add(new Shot("archive", () -> window.goTo("archive"), LONG_PAUSE));
    todo.add(new Shot("version-named", this::name));
    todo.add(new Shot("version-finalised", () -> press("#finalise"), LONG_PAUSE));
    todo.add(new Shot("finalised-text", () -> window.goTo("section.overview")));
    todo.add(new Shot("finalised-funds", () -> window.goTo("funds")));
    todo.add(new Shot("finalised-check", () -> window.goTo("check")));
    next();
  }

  /** Selects a row of the table, and opens its details. */
  private void select(int row) {
    TableView<?> table = (TableView<?>) scene.lookup(".editable-table .table-view");
    table.getSelectionModel().clearAndSelect(row);
    ((TabPane) scene.lookup(".data-step .tab-pane")).getSelectionModel().select(1);
  }

  /** Types other points for the execution rate, so that the weights don't add up. */
  private void weigh() {
    ((TabPane) scene.lookup(".data-step .tab-pane")).getSelectionModel().select(0);
    ((TextInputControl) scene.lookup(".level-grid .text-field")).setText("15");
  }

  private void setPassword() {
    answer(2);
    Platform.runLater(() -> press("#password-set")); // a dialog can't wait inside a pulse
  }

  /** Answers the dialogs that ask for a password, once they are there. */
  private void answer(int times) {
    Platform.runLater(
        () -> {
          Optional<DialogPane> dialog =
              Window.getWindows().stream()
                  .map(w -> w.getScene().getRoot())
                  .filter(DialogPane.class::isInstance)
                  .map(DialogPane.class::cast)
                  .findFirst();
          dialog.ifPresent(Shots::enterPassword);
          int left = times - (dialog.isPresent() ? 1 : 0);
          if (left > 0) {
            answer(left);
          }
        });
  }

  private static void enterPassword(DialogPane dialog) {
    ((TextInputControl) dialog.lookup("#dialog-password")).setText(PASSWORD);
    ((ButtonBase) dialog.lookupButton(dialog.getButtonTypes().getFirst())).fire();
  }

  private void openSample() {
    cover.open();
    window.open(data.sample());
  }

  private void spoilOutline() {
    ((TableView<?>) scene.lookup("#outlines .table-view")).getSelectionModel().select(1);
    press("#outline-level-down");
  }

  /** Lets the file fall on the step, as the mouse would. */
  private void importSheet(Path file) {
    ((SheetHolder) scene.lookup(".sheet-holder")).begin(file);
  }

  private void openWrongly() {
    ((TextInputControl) scene.lookup("#lock-password")).setText("1");
    press("#lock-open");
  }

  private void besideText() {
    window.goTo("section.overview");
    press("#preview-beside");
  }

  private void explain() {
    ((TextInputControl) scene.lookup("#finding-reason")).setText("上级文件原文如此");
    press("#finding-reason-save");
    press("#check-kept .right-pill");
  }

  private void compare() {
    ((TableView<?>) scene.lookup("#versions")).getSelectionModel().selectLast();
    press("#versions-compare");
  }

  private void removeScan() {
    press("#scan-page-back");
    press("#scans .scan-remove");
  }

  private void name() {
    window.goTo("version");
    press("#compare-back");
    ((TextInputControl) scene.lookup("#finalise-name")).setText("张三");
  }

  private void type(KeyCode key) {
    Event.fireEvent(
        scene.lookup("#wizard"),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private void moveIn() {
    ((MovePane) scene.lookup("#move")).open(data.house());
  }

  /** Opens a section of the page safety. */
  private void section(int index) {
    ((TabPane) scene.lookup("#safety .tab-pane")).getSelectionModel().select(index);
  }

  private void press(String button) {
    ((ButtonBase) scene.lookup(button)).fire();
  }

  private void next() {
    if (todo.isEmpty()) {
      done.complete(count);
      return;
    }
    Shot shot = todo.remove();
    try {
      shot.arrive().run();
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
      return;
    }
    PauseTransition pause = new PauseTransition(shot.pause());
    pause.setOnFinished(
        e -> {
          write("%02d-%s.png".formatted(++count, shot.name()));
          next();
        });
    pause.play();
  }

  private void write(String name) {
    try {
      PngFile.write(Pictures.raster(scene.snapshot(null)), folder.resolve(name));
    } catch (IOException e) {
      done.completeExceptionally(new UncheckedIOException(e));
    }
  }
}
