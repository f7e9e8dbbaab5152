package cn.jiping.ui.lock;

import cn.jiping.ui.kit.TaskRunner;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * Covers the content of the window with the page that asks for the password: after idle time, or
 * when the clerk says so. Below the cover everything stays as it is. A question that was open is
 * taken back, as by 取消.
 */
public final class Cover {
  private static final KeyCombination KEY =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
  private static final long LOOK = 5_000;

  private final Node content;
  private final Supplier<LockViewModel> models;
  private final BooleanSupplier lockable;
  private final Runnable before;
  private final Supplier<Duration> limit;
  private final TaskRunner tasks;
  private final IdleTime idle;
  private final EventHandler<InputEvent> used;
  private final EventHandler<KeyEvent> pressed;
  private final StackPane root = new StackPane();
  private Node focused;

  /**
   * @param models makes a fresh way in
   * @param lockable whether there is a password
   * @param before has saved what is being typed
   * @param limit the idle time after which to lock, as it is set now; zero for never
   */
  public Cover(
      Node content,
      Supplier<LockViewModel> models,
      BooleanSupplier lockable,
      Runnable before,
      Supplier<Duration> limit,
      TaskRunner tasks,
      Clock clock) {
    this.content = content;
    this.models = models;
    this.lockable = lockable;
    this.before = before;
    this.limit = limit;
    this.tasks = tasks;
    this.idle = new IdleTime(clock);
    this.used = e -> idle.used();
    this.pressed = this::press;
    root.getChildren().setAll(content);
    root.sceneProperty().addListener((o, was, is) -> follow(was, is));
  }

  /** The content with the cover. */
  public Parent node() {
    return root;
  }

  /** Follows key and mouse as long as this is what the scene shows. */
  private void follow(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(InputEvent.ANY, used);
      before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }
    if (now != null) {
      now.addEventFilter(InputEvent.ANY, used);
      now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
      idle.used();
      look();
    }
  }

  private void press(KeyEvent event) {
    if (KEY.match(event)) {
      event.consume();
      lock();
    }
  }

  private void look() {
    if (root.getScene() == null) {
      return; // another page took its place
    }
    if (!limit.get().isZero() && idle.hasBeen(limit.get())) {
      lock();
    }
    tasks.later(this, LOOK, this::look);
  }

  /** Covers the content, unless there is no password or it is covered. */
  public void lock() {
    if (!lockable.getAsBoolean() || isLocked()) {
      return;
    }
    Scene scene = root.getScene();
    focused = scene.getFocusOwner();
    LockView view = new LockView(models.get());
    content.setVisible(false);
    root.getChildren().setAll(content, view.node());
    view.focus();
    before.run();
    // A copy: hiding one changes the list.
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window != scene.getWindow()) {
        window.hide();
      }
    }
  }

  /** Whether the content is covered. */
  public boolean isLocked() {
    return root.getChildren().size() > 1;
  }

  /** Shows the content again, as it was. */
  public void open() {
    root.getChildren().setAll(content);
    content.setVisible(true);
    idle.used();
    if (focused != null) {
      focused.requestFocus();
    }
  }
}
