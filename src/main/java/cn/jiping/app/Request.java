package cn.jiping.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a later start of the program asks of the window that is open.
 *
 * @param startedAt when the process that asks was started, in ms since 1970; 0 when unknown
 * @param shown the report or the archive to show, as {@code open} names it; empty for the window
 *     alone
 */
record Request(long startedAt, String shown) {
  private static final int LONGEST = 40_000;

  /** Linux reckons it from a clock that may be set meanwhile. */
  private static final long TOLERANCE = Duration.ofSeconds(10).toMillis();

  /** Of this process. */
  static Request of(String shown) {
    return new Request(startOf(ProcessHandle.current()), shown);
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** As it is laid into a file. */
  String text() {
    return startedAt + "\n" + shown;
  }

  /** Reads it back; empty when it is none. */
  static Optional<Request> read(String text) {
    int end = text.indexOf('\n');
    if (text.length() > LONGEST || end < 0 || !text.substring(0, end).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Request(Long.parseLong(text.substring(0, end)), text.substring(end + 1)));
  }

  /**
   * Whether the process that asked still waits, and is this user's. What a crash left behind is not
   * done a day later, not even when the number of the process has come again.
   */
  boolean isOf(long process) {
    Optional<String> user = ProcessHandle.current().info().user();
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(asking -> asking.info().user().equals(user))
        .filter(asking -> Math.abs(startOf(asking) - startedAt) <= TOLERANCE)
        .isPresent();
  }
}
