package cn.jiping.service.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.service.Cancelled;
import cn.jiping.service.StoreFailure;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class InTurnTest {
  @Test
  void workIsDoneOnTheOtherThread_andItsResultWaitedFor() {
    try (ExecutorService saver = Executors.newSingleThreadExecutor()) {
      InTurn turn = new InTurn(saver);
      Thread there = turn.get(Thread::currentThread);
      assertNotEquals(Thread.currentThread(), there);
      assertEquals(there, turn.get(Thread::currentThread));
    }
  }

  @Test
  void whenTheProgramIsClosedMeanwhileItIsStopped() {
    ExecutorService saver = Executors.newSingleThreadExecutor();
    saver.close();
    assertThrows(Cancelled.class, () -> new InTurn(saver).get(() -> 1));
  }

  @Test
  void whatIsThrownThereIsThrownHere() {
    InTurn turn = new InTurn(Runnable::run);
    StoreFailure failure = new StoreFailure("打不开。", "请重试。");
    Runnable failing =
        () -> {
          throw failure;
        };
    assertSame(failure, assertThrows(StoreFailure.class, () -> turn.run(failing)));
  }
}
