package cn.jiping.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.InputFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTaskRunnerTest {
  private final FxTaskRunner tasks = new FxTaskRunner();

  @AfterEach
  void close() {
    tasks.close();
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void worksInTheBackgroundAndAnswersOnTheScreensThread() throws Exception {
    CompletableFuture<List<Boolean>> threads = new CompletableFuture<>();
    tasks.run(
        Platform::isFxApplicationThread,
        worked -> threads.complete(List.of(worked, Platform.isFxApplicationThread())),
        threads::completeExceptionally);
    assertEquals(List.of(false, true), get(threads));
  }

  @Test
  void isWorking_untilWhatCameOfItWasSeen() throws Exception {
    CompletableFuture<Void> mayEnd = new CompletableFuture<>();
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    assertFalse(tasks.isWorking());
    tasks.runInOrder(
        mayEnd::get, done -> seen.complete(tasks.isWorking()), seen::completeExceptionally);
    assertTrue(tasks.isWorking());
    mayEnd.complete(null);
    assertTrue(get(seen));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !tasks.isWorking());
  }

  @Test
  void expectedFailureIsHandedOver() throws Exception {
    CompletableFuture<String> said = new CompletableFuture<>();
    tasks.run(
        () -> {
          throw new InputFailure("坏了", "请重选");
        },
        done -> said.complete("done"),
        failure -> said.complete(failure.getMessage()));
    assertEquals("坏了", get(said));
  }

  @Test
  void defectReachesTheDefaultHandler() throws Exception {
    CompletableFuture<Throwable> caught = new CompletableFuture<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> caught.complete(defect));
    try {
      tasks.run(
          () -> {
            throw new IllegalStateException("defect");
          },
          done -> {},
          failure -> {});
      assertEquals("defect", get(caught).getMessage());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void theLatestOfOneKeyWins() throws Exception {
    List<String> ran = new CopyOnWriteArrayList<>();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    // Asked on the screen's thread, so that the first can't run before the second is asked for.
    tasks.run(
        () -> true,
        done -> {
          tasks.later("key", 0, () -> ran.add("first"));
          tasks.later("key", 0, () -> ran.add("second"));
          tasks.later("other", 1, () -> end.complete(true));
        },
        end::completeExceptionally);
    assertTrue(get(end));
    assertEquals(List.of("second"), ran);
  }

  @Test
  void workInOrderWaitsForWhatIsBeingSaved() throws Exception {
    List<String> ran = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> started = new CompletableFuture<>();
    CompletableFuture<Void> go = new CompletableFuture<>();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    tasks
        .oneAtATime()
        .execute(
            () -> {
              started.complete(null);
              go.join();
              ran.add("save");
            });
    get(started);
    tasks.runInOrder(() -> ran.add("load"), end::complete, failure -> {});
    go.complete(null);
    assertTrue(get(end));
    assertEquals(List.of("save", "load"), ran);
  }
}
