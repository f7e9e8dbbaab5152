package cn.jiping.ui.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final TestClock clock = new TestClock();
  private final IdleTime idle = new IdleTime(clock);

  @Test
  void itIsCountedFromTheLastUse() {
    clock.pass(Duration.ofMinutes(9));
    idle.used();
    clock.pass(Duration.ofMinutes(9));
    assertFalse(idle.hasBeen(LIMIT));
    clock.pass(Duration.ofMinutes(1));
    assertTrue(idle.hasBeen(LIMIT));
  }

  @Test
  void aClockThatIsSetBackLocksNothing() {
    clock.pass(Duration.ofDays(-1));
    assertFalse(idle.hasBeen(LIMIT));
  }
}
