package cn.jiping.app;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cn.jiping.domain.Texts;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.SaveState;
import cn.jiping.service.Trail;
import cn.jiping.store.FolderLock;
import cn.jiping.store.key.DataKey;
import cn.jiping.ui.MainWindow;
import cn.jiping.ui.kit.FxDialogs;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.lock.LockView;
import cn.jiping.ui.lock.LockViewModel;
import cn.jiping.ui.rescue.Occasion;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window, from its start to its end. */
final class App {
  private static final Texts TEXTS = Texts.of(App.class);
  private static final Logger LOG = Logger.getLogger(App.class.getName());
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 760;

  /** The toolkit takes one of them: 32 px on Windows, 128 px elsewhere. */
  private static final List<Integer> ICON_SIZES = List.of(32, 128);

  private final CompletableFuture<Optional<FolderLock>> locks;
  private final CompletableFuture<Optional<DataKey>> key = new CompletableFuture<>();
  private final CompletableFuture<Opened> opened;
  private final OneWindow place;
  private final Path dataFolder;
  private final String report;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final Defects defects;

  /** One for all that is opened in turn: what could not be written waits in it. */
  private final Trail trail;

  /** Of the open report, if there is one. */
  private Supplier<Optional<SaveState>> state = Optional::empty;

  /** While the reports are open and the clerk may work on them. */
  private Optional<Screens> desk = Optional.empty();

  /**
   * The root of the scene, whose children are exchanged: for a new root all styles are read again.
   */
  private StackPane page;

  private Runnable stopListening = () -> {};
  private FxDialogs dialogs;
  private final CompletableFuture<Integer> end = new CompletableFuture<>();

  /**
   * The reports are open.
   *
   * @param first what the list shows; empty when something is to be asked or said before
   */
  private record Opened(Wiring wiring, Optional<List<ReportSummary>> first) {}

  private App(OneWindow place, Path dataFolder, String report) {
    this.place = place;
    this.defects = new Defects(dataFolder);
    this.trail = Wiring.trail(dataFolder, Clock.systemDefaultZone());
    // Begun before the toolkit starts, on the other core: opening the reports takes as long.
    Executor saver = tasks.oneAtATime();
    locks = CompletableFuture.supplyAsync(() -> FolderLock.of(dataFolder), saver);
    opened =
        locks
            .thenCompose(lock -> lock.isPresent() ? key : completedFuture(Optional.empty()))
            .thenApplyAsync(opens -> opened(opens, saver), saver);
    this.dataFolder = dataFolder;
    this.report = report;
  }

  private Opened opened(Optional<DataKey> opens, Executor saver) {
    Wiring wiring = new Wiring(dataFolder, opens, trail, saver);
    return new Opened(wiring, Screens.first(wiring));
  }

  /**
   * Opens the window and returns when it was closed.
   *
   * @param place of the window, which is let go when its data are closed
   * @param report the report to open, as a command names it, or the file of an archive; empty for
   *     the list of reports
   * @return the exit code
   */
  static int open(OneWindow place, Path dataFolder, String report) {
    App app = new App(place, dataFolder, report);
    if (!Toolkit.start(() -> {})) {
      return ExitCode.NO_DISPLAY;
    }
    Platform.runLater(app::start);
    int code = app.end.join();
    Platform.exit();
    return code;
  }

  /**
   * Says in a window why the program can't be opened: who started it by an icon sees nothing else.
   *
   * @return the exit code
   */
  static int refuse(ExpectedFailure failure) {
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    if (!Toolkit.start(Theme::install)) {
      throw failure;
    }
    Platform.runLater(
        () -> {
          new FxDialogs(new Stage()).failure(failure);
          closed.complete(ExitCode.FAILED);
        });
    int code = closed.join();
    Platform.exit();
    return code;
  }

  /** Whatever happens here, the program ends or has a window: nothing else would end it. */
  private void start() {
    Thread.setDefaultUncaughtExceptionHandler(this::defect);
    try {
      Theme.install();
      openWindow();
    } catch (RuntimeException | Error crash) {
      try {
        defects.showAndWait(logged(Thread.currentThread(), crash));
      } finally {
        end.complete(ExitCode.DEFECT);
      }
    }
  }

  /** Shows the window at once; the reports come into it when their file is open. */
  private void openWindow() {
    Stage stage = new Stage();
    dialogs = new FxDialogs(stage);
    page = new StackPane(opening());
    Scene scene = new Scene(page, WIDTH, HEIGHT);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.setTitle(TEXTS.get("window.title.opening"));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(WindowSize.least(1000, screen.getWidth()));
    stage.setMinHeight(WindowSize.least(600, WindowSize.height(HEIGHT, screen.getHeight())));
    stage.setWidth(WindowSize.side(WIDTH, screen.getWidth()));
    stage.setHeight(WindowSize.height(HEIGHT, screen.getHeight()));
    ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
    stage.setOnCloseRequest(Event::consume);
    stage.show();
    locks.thenAccept(found -> found.ifPresent(l -> tasks.onScreen(() -> ask(stage, l))));
    listen(stage);
    whenOpened(stage, opened);
  }

  private void listen(Stage stage) {
    LaterStarts.Screen screen =
        new LaterStarts.Screen(
            this::doing, shown -> desk.ifPresent(screens -> show(screens, shown)), this::mayShow);
    stopListening = new LaterStarts(place, stage, tasks, screen, LaterStarts.LOOK)::close;
  }

  private boolean mayShow(String shown) {
    return dialogs.confirm(
        TEXTS.get("later.busy"),
        TEXTS.get("later.busy.question", ArchiveName.label(shown)),
        TEXTS.get("later.busy.yes"));
  }

  private Reception.State doing() {
    if (desk.isEmpty()) {
      return Reception.State.CLOSED;
    }
    if (desk.get().cover().isLocked()) {
      return Reception.State.LOCKED;
    }
    if (dialogs.isAsking()) {
      return Reception.State.ASKING;
    }
    return tasks.isWorking() ? Reception.State.WORKING : Reception.State.FREE;
  }

  /** What goes wrong on the screen's thread reaches its handler: a future would swallow it. */
  private void whenOpened(Stage stage, CompletableFuture<Opened> opening) {
    opening.whenComplete((made, failure) -> tasks.onScreen(() -> opened(stage, made, failure)));
  }

  private void showOpening(Stage stage) {
    page.getChildren().setAll(opening());
    stage.setOnCloseRequest(Event::consume);
  }

  private static Parent opening() {
    Label opening = new Label(TEXTS.get("window.opening"));
    opening.getStyleClass().add("opening");
    return new StackPane(opening);
  }

  /** Asks for the password; until it is right nothing is opened. */
  private void ask(Stage stage, FolderLock lock) {
    LockView view =
        new LockView(
            new LockViewModel(
                () -> lock,
                tasks,
                Clock.systemDefaultZone(),
                opened -> {
                  showOpening(stage);
                  key.complete(lock.key());
                }));
    page.getChildren().setAll(view.node());
    stage.setTitle(TEXTS.get("window.title"));
    view.focus();
    stage.setOnCloseRequest(event -> end());
  }

  private void opened(Stage stage, Opened made, Throwable failure) {
    stage.setOnCloseRequest(event -> end());
    try {
      if (failure != null) {
        throw failure.getCause();
      }
      show(stage, made);
    } catch (DataDoubt doubt) {
      LOG.log(Level.WARNING, "data doubted: " + doubt.kind(), doubt);
      rescue(stage, Occasion.of(doubt), key.getNow(Optional.empty()), false);
    } catch (ExpectedFailure expected) {
      LOG.log(Level.WARNING, "not started", expected);
      dialogs.failure(expected);
      end.complete(ExitCode.FAILED);
    } catch (Throwable crash) {
      // Without its reports there is nothing to go on with.
      defects.showAndWait(logged(Thread.currentThread(), crash));
      end.complete(ExitCode.DEFECT);
    }
  }

  /** Lets the clerk decide how to go on with the database, and opens it again. */
  private void rescue(Stage stage, Occasion occasion, Optional<DataKey> opens, boolean mayGoBack) {
    try {
      RescueScreen screen = RescueScreen.of(dataFolder, opens, trail, tasks, dialogs);
      Runnable again = () -> openAgain(stage, screen.release());
      page.getChildren().setAll(screen.page(occasion, again, mayGoBack));
      stage.setTitle(TEXTS.get("window.title"));
      stage.setOnCloseRequest(
          event -> {
            end();
            screen.release();
          });
    } catch (ExpectedFailure failure) {
      LOG.log(Level.WARNING, "no rescue", failure);
      dialogs.failure(failure);
      end.complete(ExitCode.FAILED);
    }
  }

  /** Closes the database, for the clerk wants to put a backup in its place. */
  private void restore(Stage stage, Wiring made) {
    showOpening(stage);
    stage.setOnCloseRequest(event -> end());
    state = Optional::empty;
    desk = Optional.empty();
    tasks.runInOrder(
        () -> closed(made),
        failed -> {
          failed.ifPresent(dialogs::failure);
          rescue(stage, Occasion.wanted(), made.key(), true);
        },
        failure -> {
          dialogs.failure(failure);
          openAgain(stage, made.key());
        });
  }

  /** That there is no copy of data which can't be read is no reason not to restore another one. */
  private static Optional<ExpectedFailure> closed(Wiring made) {
    try {
      made.backups().makeIfChanged();
      return Optional.empty();
    } catch (ExpectedFailure failure) {
      LOG.log(Level.WARNING, "no backup", failure);
      return Optional.of(failure);
    } finally {
      made.close();
    }
  }

  private void openAgain(Stage stage, Optional<DataKey> opens) {
    showOpening(stage);
    Executor saver = tasks.oneAtATime();
    whenOpened(stage, CompletableFuture.supplyAsync(() -> opened(opens, saver), saver));
  }

  /** The window is closed before the database was opened. */
  private void end() {
    stopListening.run();
    tasks.close();
    end.complete(ExitCode.OK);
  }

  private void show(Stage stage, Opened made) {
    Wiring wiring = made.wiring();
    Screens screens =
        new Screens(wiring, made.first(), tasks, dialogs, () -> restore(stage, wiring));
    MainWindow window = screens.window();
    state = window::saveState;
    stage.setTitle(TEXTS.get("window.title"));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          window.leave(() -> close(stage, wiring));
        });
    screens.decide(() -> begin(screens));
    page.getChildren().setAll(screens.cover().node());
  }

  private void begin(Screens screens) {
    desk = Optional.of(screens);
    if (report.isEmpty()) {
      screens.window().showStart();
    } else {
      show(screens, report);
    }
  }

  private static void show(Screens screens, String shown) {
    if (ArchiveName.is(shown)) {
      screens.openArchive(Path.of(shown));
    } else {
      screens.openReport(shown);
    }
  }

  private void close(Stage stage, Wiring made) {
    stopListening.run();
    stage.hide();
    tasks.close();
    LastCopy copy = new LastCopy(made.backups(), made.preferences());
    try {
      copy.make(made.isWritten());
      close(made);
      place.close();
      copy.layOutside();
    } finally {
      end.complete(ExitCode.OK);
    }
  }

  /** There is nobody to tell; what could not be written is noticed when the folder is opened. */
  private static void close(Wiring made) {
    try {
      made.close();
    } catch (ExpectedFailure failure) {
      LOG.log(Level.WARNING, "not closed", failure);
    }
  }

  private static Image icon(int size) {
    String name = "/cn/jiping/ui/icon-" + size + ".png";
    InputStream in = Objects.requireNonNull(App.class.getResourceAsStream(name), name);
    return new Image(in);
  }

  /** What nobody expected: logged once, and said without its stack. */
  private void defect(Thread thread, Throwable e) {
    String code = logged(thread, e);
    tasks.onScreen(() -> defects.show(code, state.get()));
  }

  /** Logs a defect and makes its code. */
  private static String logged(Thread thread, Throwable e) {
    String code = DefectCode.of(e);
    LOG.log(Level.SEVERE, "defect " + code + " on " + thread.getName(), e);
    return code;
  }
}
