package cn.jiping.ui.kit;

import cn.jiping.service.ExpectedFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does everything at once on the caller's thread; what is meant for later waits until the test lets
 * the time pass.
 */
public final class DirectTaskRunner implements TaskRunner {
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    T result;
    try {
      result = work.call();
    } catch (ExpectedFailure failure) {
      onFailure.accept(failure);
      return;
    } catch (RuntimeException defect) {
      throw defect;
    } catch (Exception defect) {
      throw new IllegalStateException(defect);
    }
    onDone.accept(result);
  }

  @Override
  public <T> void runInOrder(
      Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    run(work, onDone, onFailure);
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }

  @Override
  public void later(Object key, long millis, Runnable action) {
    waiting.put(key, action);
  }

  @Override
  public Executor oneAtATime() {
    return Runnable::run;
  }

  /** Runs everything that waits. */
  public void letTimePass() {
    List<Runnable> due = List.copyOf(waiting.values());
    waiting.clear();
    due.forEach(Runnable::run);
  }
}
