package cn.jiping.ui.kit.sheet;

import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.sheet.Progress;
import cn.jiping.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work in the background, one at a time, that tells how far it is and can be stopped. */
public final class LongWork {
  /** The screen hears of every so many parts of the whole. */
  private static final int PARTS = 100;

  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
  private AtomicBoolean stopped = new AtomicBoolean();

  LongWork(TaskRunner tasks, Consumer<ExpectedFailure> onFailure) {
    this.tasks = tasks;
    this.onFailure = onFailure;
  }

  /** What is under way; empty while nothing is. */
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** How much of it is done, 0 to 1. */
  public ReadOnlyDoubleProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Stops what is under way; nothing comes of it then. */
  public void stop() {
    stopped.set(true);
  }

  /**
   * Does the work, unless another is under way.
   *
   * @param what one sentence, for the screen
   */
  <T> void run(String what, Function<Progress, T> work, Consumer<T> onDone) {
    if (!sentence.get().isEmpty()) {
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    done.set(0);
    sentence.set(what);
    tasks.run(
        () -> {
          try {
            return Optional.of(work.apply(progress(stop)));
          } catch (CancellationException cancelled) {
            return Optional.<T>empty(); // as the clerk wished
          } finally {
            tasks.onScreen(() -> sentence.set(""));
          }
        },
        result -> result.ifPresent(onDone),
        onFailure);
  }

  private Progress progress(AtomicBoolean stop) {
    int[] told = {0};
    return (count, of) -> {
      if (stop.get()) {
        throw new CancellationException();
      }
      int part = of == 0 ? 0 : (int) (count * PARTS / of);
      if (part != told[0]) {
        told[0] = part;
        tasks.onScreen(() -> done.set((double) part / PARTS));
      }
    };
  }
}
