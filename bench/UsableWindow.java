import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Starts a program and ends it as soon as its window can be used: what is waited for is laid out and
 * painted, and a mouse click of the system on it has arrived. Prints the ms since this process began.
 *
 * <p>Arguments: selector of what is waited for, main class, its arguments.
 */
public final class UsableWindow {
  private static final long BEGAN =
      ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();

  private UsableWindow() {}

  public static void main(String[] args) throws Exception {
    Thread watcher = new Thread(() -> watch(args[0]));
    watcher.setDaemon(true);
    watcher.start();
    String[] rest = java.util.Arrays.copyOfRange(args, 2, args.length);
    Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }

  private static void watch(String selector) {
    while (true) {
      try {
        Platform.runLater(() -> new Eye(selector).start());
        return;
      } catch (IllegalStateException notStarted) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks at each frame: a frame after the node is there, it was painted; then it is clicked. */
  private static final class Eye extends AnimationTimer {
    private final EventHandler<MouseEvent> answered = e -> end();
    private final String selector;
    private Node seen;

    Eye(String selector) {
      this.selector = selector;
    }

    @Override
    public void handle(long now) {
      if (seen != null) {
        click();
        return;
      }
      for (Window window : Window.getWindows()) {
        Node found = window.getScene() == null ? null : window.getScene().lookup(selector);
        if (found != null && found.getBoundsInLocal().getWidth() > 0) {
          seen = found;
          found.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, answered);
        }
      }
    }

    /** Again each frame: the window may not be in front yet. */
    private void click() {
      Bounds bounds = seen.getBoundsInLocal();
      Point2D at = seen.localToScreen(bounds.getCenterX(), bounds.getCenterY());
      Robot robot = new Robot();
      robot.mouseMove(at);
      robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
    }

    private void end() {
      System.out.println(System.currentTimeMillis() - BEGAN);
      System.exit(0);
    }
  }
}
