package cn.jiping.service.house;

import cn.jiping.service.Cancelled;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Has stores used by the one thread that may, and waits for it: so a stick that does not answer
 * keeps the move waiting, but never what the clerk types. Not to be called by that thread itself.
 */
public final class InTurn {
  private final Executor saver;

  /**
   * @param saver runs one task at a time
   */
  public InTurn(Executor saver) {
    this.saver = saver;
  }

  /**
   * What the work gives.
   *
   * @throws RuntimeException what the work throws
   * @throws Cancelled when the program is closed meanwhile
   */
  public <T> T get(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    try {
      saver.execute(task);
      return task.get();
    } catch (RejectedExecutionException closing) {
      throw new Cancelled(); // the program is being closed
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
  }

  /** As {@link #get}, for what gives nothing. */
  public void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }
}
