package cn.jiping.app;

import cn.jiping.store.Engine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * How the log is written. Of an exception it has the class and the stack, but not the message: that
 * may quote what was typed, or a path with somebody's name.
 */
final class LogLines extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord line) {
    StringBuilder text = new StringBuilder();
    text.append(TIME.format(Instant.ofEpochMilli(line.getMillis())));
    text.append(' ').append(line.getLevel().getName());
    text.append(' ').append(line.getLoggerName());
    text.append(' ').append(ours(line) ? formatMessage(line) : "(message left out)").append('\n');
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable t = line.getThrown(); t != null && seen.add(t); t = t.getCause()) {
      text.append("  ").append(t.getClass().getName()).append(Engine.code(t)).append('\n');
      for (StackTraceElement call : t.getStackTrace()) {
        text.append("    at ").append(call).append('\n');
      }
    }
    return text.toString();
  }

  /** Libraries log what they like. */
  private static boolean ours(LogRecord line) {
    return line.getLoggerName() != null && line.getLoggerName().startsWith("cn.jiping");
  }
}
