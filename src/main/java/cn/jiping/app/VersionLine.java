package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says which version a report is. */
final class VersionLine {
  private static final Texts TEXTS = Texts.of(VersionLine.class);
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private VersionLine() {}

  /** A moment to the minute, where the program runs. */
  static String minute(Instant moment) {
    return WHEN.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** Number, when and by whom it was finalised, and why it was begun. */
  static String of(Version version) {
    String line =
        version
            .finalised()
            .map(f -> TEXTS.get("version.finalised", version.number(), minute(f.at()), f.by()))
            .orElse(TEXTS.get("version.open", version.number()));
    return version.reason().isBlank() ? line : TEXTS.get("version.reason", line, version.reason());
  }
}
