package cn.jiping.ui.kit;

import cn.jiping.service.Cancelled;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Progress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work in the background, one at a time, that tells how far it is and can be stopped. */
public final class LongWork {
  /** Says how far a work has come, e.g. in bytes and seconds. */
  @FunctionalInterface
  public interface Detail {
    /** Says nothing. */
    Detail NONE = (done, of, millis) -> "";

    /**
     * @param done of the whole
     * @param millis that it has taken, in ms
     */
    String say(long done, long of, long millis);
  }

  /** The screen hears of every so many parts of the whole. */
  private static final int PARTS = 100;

  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
  private AtomicBoolean stopped = new AtomicBoolean();

  public LongWork(TaskRunner tasks, Consumer<ExpectedFailure> onFailure) {
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

  /** More about how far it is; may be empty. */
  public ReadOnlyStringProperty detailProperty() {
    return detail.getReadOnlyProperty();
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
  public <T> void run(String what, Function<Progress, T> work, Consumer<T> onDone) {
    run(what, Detail.NONE, work, onDone);
  }

  /**
   * As {@link #run(String, Function, Consumer)}.
   *
   * @param saying more about how far it is
   */
  public <T> void run(String what, Detail saying, Function<Progress, T> work, Consumer<T> onDone) {
    if (!sentence.get().isEmpty()) {
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    done.set(0);
    detail.set("");
    sentence.set(what);
    tasks.run(
        () -> {
          try {
            return Optional.of(work.apply(progress(stop, saying)));
          } catch (Cancelled cancelled) {
            return Optional.<T>empty(); // as the clerk wished
          } finally {
            tasks.onScreen(() -> sentence.set(""));
          }
        },
        result -> result.ifPresent(onDone),
        onFailure);
  }

  private Progress progress(AtomicBoolean stop, Detail saying) {
    int[] told = {0};
    long start = System.nanoTime();
    return (count, of) -> {
      if (stop.get()) {
        throw new Cancelled();
      }
      int part = of == 0 ? 0 : (int) (count * PARTS / of);
      if (part != told[0]) {
        told[0] = part;
        long millis = (System.nanoTime() - start) / 1_000_000;
        String said = saying.say(count, of, millis);
        tasks.onScreen(() -> show(part, said));
      }
    };
  }

  private void show(int part, String said) {
    done.set((double) part / PARTS);
    detail.set(said);
  }
}
