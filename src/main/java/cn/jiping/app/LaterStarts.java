package cn.jiping.app;

import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Does what later starts of the program ask of this window: brings it to the front, and shows there
 * what they name as soon as that can be done.
 */
final class LaterStarts implements AutoCloseable {
  /** How long a look is from the next, in ms. */
  static final long LOOK = 300;

  private final OneWindow place;
  private final Stage stage;
  private final TaskRunner tasks;
  private final Screen screen;
  private final long look;
  private final Reception reception = new Reception();
  private boolean closed;

  /**
   * What the window can be asked, all on the screen's thread.
   *
   * @param state what it is doing
   * @param show shows a report or an archive, as {@code open} names it
   * @param mayShow whether the clerk wants this shown although a work is under way
   */
  record Screen(
      Supplier<Reception.State> state, Consumer<String> show, Predicate<String> mayShow) {}

  /**
   * Begins to listen.
   *
   * @param look how long a look is from the next, in ms
   */
  LaterStarts(OneWindow place, Stage stage, TaskRunner tasks, Screen screen, long look) {
    this.look = look;
    this.place = place;
    this.stage = stage;
    this.tasks = tasks;
    this.screen = screen;
    Thread.ofPlatform().daemon().name("jiping-later-starts").start(this::listen);
  }

  private void listen() {
    try {
      while (look()) {
        Thread.sleep(look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean look() {
    if (!closed) {
      place.take().forEach(shown -> tasks.onScreen(() -> came(shown)));
    }
    return !closed;
  }

  private void came(String shown) {
    toFront();
    if (!shown.isEmpty()) {
      reception.want(shown);
      attend();
    }
  }

  private void attend() {
    switch (reception.look(screen.state().get())) {
      case Reception.Turn.Show show -> screen.show().accept(show.shown());
      case Reception.Turn.Ask ask -> {
        if (screen.mayShow().test(ask.shown())) {
          screen.show().accept(ask.shown());
        }
      }
      case Reception.Turn.Wait ignored -> tasks.later(this, look, this::attend);
      case Reception.Turn.Nothing ignored -> {} // shown before
    }
  }

  /** With the question that stands before it, if there is one. */
  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    Stage front = stage;
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage other && other.isShowing() && other != stage) {
        other.toFront();
        front = other;
      }
    }
    front.requestFocus();
  }

  /** Listens no more; later starts wait until the place is free. */
  @Override
  public synchronized void close() {
    closed = true;
  }
}
