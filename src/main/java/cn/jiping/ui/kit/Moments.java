package cn.jiping.ui.kit;

import cn.jiping.domain.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How the screens write moments. */
public final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern(Texts.of(Moments.class).get("moment.pattern"));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(Texts.of(Moments.class).get("day.pattern"));

  private Moments() {}

  /** A moment to the minute, as in 2022年1月6日 10:32. */
  public static String minute(Instant moment, ZoneId zone) {
    return MINUTE.format(moment.atZone(zone));
  }

  /** The day of a moment, as in 2022年1月6日. */
  public static String day(Instant moment, ZoneId zone) {
    return DAY.format(moment.atZone(zone));
  }
}
