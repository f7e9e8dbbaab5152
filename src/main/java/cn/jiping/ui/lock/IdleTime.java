package cn.jiping.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long nobody has touched key or mouse. */
final class IdleTime {
  private final Clock clock;
  private Instant last;

  IdleTime(Clock clock) {
    this.clock = clock;
    this.last = clock.instant();
  }

  /** Somebody is there. */
  void used() {
    last = clock.instant();
  }

  /** Whether it has been this long; a clock that was set back says nothing. */
  boolean hasBeen(Duration limit) {
    return !Duration.between(last, clock.instant()).minus(limit).isNegative();
  }
}
