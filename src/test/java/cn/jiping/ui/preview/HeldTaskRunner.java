package cn.jiping.ui.preview;

import cn.jiping.service.ExpectedFailure;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Holds background work back until the test lets a piece of it finish, in any order. */
public final class HeldTaskRunner implements TaskRunner {
  final List<Runnable> works = new ArrayList<>();
  final List<Long> pauses = new ArrayList<>();
  private final DirectTaskRunner direct = new DirectTaskRunner();
  private Runnable waiting = () -> {};

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<ExpectedFailure> onFailure) {
    works.add(() -> direct.run(work, onDone, onFailure));
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
    pauses.add(millis);
    waiting = action;
  }

  @Override
  public Executor oneAtATime() {
    return Runnable::run;
  }

  public void letPauseEnd() {
    Runnable due = waiting;
    waiting = () -> {};
    due.run();
  }

  public void finish(int work) {
    works.remove(work).run();
  }

  /** How many pieces of work are held back. */
  public int held() {
    return works.size();
  }
}
