package cn.jiping.ui.kit;

import cn.jiping.service.ExpectedFailure;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work off the screen's thread. What is thrown and is no {@link ExpectedFailure} is a defect and
 * goes to the top handler; nothing is lost.
 */
public interface TaskRunner {
  /**
   * Runs the work in the background, then hands its result, or its expected failure, over on the
   * screen's thread.
   */
  <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure);

  /**
   * As {@link #run}, but on the thread of {@link #oneAtATime}, after what is under way there: for
   * all that reads or writes reports, because a store is used by one thread at a time.
   */
  <T> void runInOrder(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure);

  /** Runs this on the screen's thread: at once when already there, else soon. */
  void onScreen(Runnable action);

  /**
   * Runs this on the screen's thread after a pause, unless another call with the same key comes
   * first: the latest wins.
   *
   * @param key who asks
   * @param millis pause in ms
   */
  void later(Object key, long millis, Runnable action);

  /** One background thread that does one thing after the other, for saving. */
  Executor oneAtATime();
}
