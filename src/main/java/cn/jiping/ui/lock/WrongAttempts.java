package cn.jiping.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes whoever guesses wait: after five wrong attempts half a minute, then twice as long. */
final class WrongAttempts {
  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;

  private final Clock clock;
  private int count;
  private Instant until = Instant.MIN;

  WrongAttempts(Clock clock) {
    this.clock = clock;
  }

  void add() {
    count++;
    if (count >= FREE) {
      int doublings = Math.min(count - FREE, MOST_DOUBLINGS);
      until = clock.instant().plus(FIRST.multipliedBy(1L << doublings));
    }
  }

  void forget() {
    count = 0;
    until = Instant.MIN;
  }

  /** Whole seconds until the next attempt is allowed; 0 when it is. */
  long seconds() {
    Instant now = clock.instant();
    return now.isBefore(until) ? (Duration.between(now, until).toMillis() + 999) / 1000 : 0;
  }
}
