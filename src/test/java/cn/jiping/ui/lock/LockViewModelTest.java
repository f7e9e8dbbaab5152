package cn.jiping.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.StoreFailure;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.preview.HeldTaskRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockViewModelTest {
  private final RecoveryCode code = RecoveryCode.fresh();
  private final FakeLock lock = new FakeLock("张三 123", code);
  private final TestClock clock = new TestClock();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final List<Lock> opened = new ArrayList<>();
  private final LockViewModel model = new LockViewModel(() -> lock, tasks, clock, opened::add);

  private void type(String password) {
    model.openBy(password.toCharArray());
  }

  private String message() {
    return model.messageProperty().get();
  }

  private void typeWrongly(int times) {
    for (int i = 0; i < times; i++) {
      type("错");
    }
  }

  private void pass(Duration time) {
    clock.pass(time);
    tasks.letTimePass();
  }

  @Test
  void theRightPasswordOpens_andIsWiped() {
    type("张三 123");
    assertSame(lock, opened.getFirst());
    assertEquals("", message());
    assertTrue(lock.isWiped());
  }

  @Test
  void aWrongPasswordIsSaid_andIsWiped() {
    type("张三123");
    assertEquals(List.of(), opened);
    assertTrue(message().startsWith("口令不对"), message());
    assertFalse(model.closedProperty().get());
    assertTrue(lock.isWiped());
  }

  @Test
  void anEmptyPasswordIsNotTried() {
    type("");
    assertEquals("还没有输入口令。", message());
    assertEquals(List.of(), lock.handed);
  }

  @Test
  void theRecoveryCodeOpens_howeverItIsTyped() {
    model.openByCode(code.grouped().toLowerCase());
    assertEquals(1, opened.size());
  }

  @Test
  void aTypingMistakeInTheCodeIsToldFromTheCodeOfAnotherPassword() {
    model.openByCode(code.text().substring(1));
    assertTrue(message().startsWith("恢复码抄错了"), message());
    model.openByCode(RecoveryCode.fresh().text());
    assertTrue(message().startsWith("恢复码没有抄错"), message());
    assertEquals(List.of(), opened);
  }

  @Test
  void aDamagedKeyFileIsSaidInItsOwnWords() {
    StoreFailure damaged = new StoreFailure("钥匙文件已损坏。", "可以恢复一个备份。");
    LockViewModel failing =
        new LockViewModel(
            () -> {
              throw damaged;
            },
            tasks,
            clock,
            opened::add);
    failing.openBy("张三 123".toCharArray());
    assertEquals("钥匙文件已损坏。可以恢复一个备份。", failing.messageProperty().get());
    assertFalse(failing.closedProperty().get());
  }

  @Test
  void afterFiveWrongOnesThereIsAPause_andThenItCanBeTriedAgain() {
    typeWrongly(4);
    assertFalse(model.closedProperty().get());
    typeWrongly(1);
    assertTrue(model.closedProperty().get());
    assertTrue(message().contains("请等30秒"), message());
    int tried = lock.handed.size();
    type("张三 123");
    assertEquals(tried, lock.handed.size());
    pass(Duration.ofSeconds(29));
    assertTrue(message().contains("请等1秒"), message());
    pass(Duration.ofSeconds(1));
    assertEquals("可以再试了。", message());
    type("张三 123");
    assertEquals(1, opened.size());
  }

  @Test
  void thePauseGrows_toSixteenMinutesAtMost() {
    typeWrongly(5);
    for (long seconds : new long[] {60, 120, 240, 480, 960, 960}) {
      pass(Duration.ofHours(1));
      typeWrongly(1);
      assertTrue(message().contains("请等" + seconds + "秒"), message());
    }
  }

  @Test
  void typingMistakesInTheCodeAreNotCounted() {
    for (int i = 0; i < 20; i++) {
      model.openByCode("抄错了");
    }
    assertFalse(model.closedProperty().get());
  }

  @Test
  void theRightOneMakesTheWrongOnesForgotten() {
    typeWrongly(4);
    type("张三 123");
    typeWrongly(4);
    assertFalse(model.closedProperty().get());
  }

  @Test
  void whileOneIsTriedAnotherIsNot() {
    HeldTaskRunner held = new HeldTaskRunner();
    LockViewModel slow = new LockViewModel(() -> lock, held, clock, opened::add);
    slow.openBy("错".toCharArray());
    assertTrue(slow.closedProperty().get());
    slow.openBy("张三 123".toCharArray());
    assertEquals(1, held.held());
  }
}
