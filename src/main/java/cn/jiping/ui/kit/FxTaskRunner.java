package cn.jiping.ui.kit;

import cn.jiping.service.ExpectedFailure;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The program's background work, on daemon threads. What is thrown there and is no {@link
 * ExpectedFailure} goes to the default handler of uncaught exceptions.
 */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
  private final ExecutorService workers = Executors.newFixedThreadPool(2, daemon("work"));
  private final ExecutorService saver = Executors.newSingleThreadExecutor(daemon("save"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(daemon("later"));
  private final Map<Object, Long> latest = new ConcurrentHashMap<>();
  private final AtomicLong tickets = new AtomicLong();
  private final AtomicInteger underWay = new AtomicInteger();

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name("jiping-" + name + "-", 1).factory();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    underWay.incrementAndGet();
    workers.execute(() -> work(work, onDone, onFailure));
  }

  @Override
  public <T> void runInOrder(
      Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    underWay.incrementAndGet();
    saver.execute(() -> work(work, onDone, onFailure));
  }

  private <T> void work(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    try {
      T result = work.call();
      onScreen(() -> onDone.accept(result));
    } catch (ExpectedFailure failure) {
      onScreen(() -> onFailure.accept(failure));
    } catch (RuntimeException defect) {
      throw defect;
    } catch (Exception defect) {
      throw new IllegalStateException(defect);
    } finally {
      onScreen(underWay::decrementAndGet); // after what came of it
    }
  }

  /** Whether anything is done in the background, or its result has not reached the screen yet. */
  public boolean isWorking() {
    return underWay.get() > 0;
  }

  @Override
  public void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  @Override
  public void later(Object key, long millis, Runnable action) {
    long ticket = tickets.incrementAndGet();
    latest.put(key, ticket);
    clock.schedule(
        () -> Platform.runLater(() -> runIfLatest(key, ticket, action)),
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void runIfLatest(Object key, long ticket, Runnable action) {
    if (latest.remove(key, ticket)) {
      action.run();
    }
  }

  @Override
  public Executor oneAtATime() {
    return saver;
  }

  /** Lets what is being saved finish, for at most ten seconds; drops the rest. */
  @Override
  public void close() {
    clock.shutdownNow();
    workers.shutdownNow();
    saver.shutdown();
    try {
      if (!saver.awaitTermination(10, TimeUnit.SECONDS)) {
        saver.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
