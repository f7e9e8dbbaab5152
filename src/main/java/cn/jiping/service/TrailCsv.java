package cn.jiping.service;

import cn.jiping.domain.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The trail as a table for Excel: UTF-8 with a mark, all cells quoted. */
public final class TrailCsv {
  private static final Texts TEXTS = Texts.of(TrailCsv.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private TrailCsv() {}

  /** What an action is called. */
  public static String name(TrailEntry.Action action) {
    return TEXTS.get("trail.action." + action);
  }

  /**
   * Writes the table.
   *
   * @param zone in which times are written
   * @return the file
   * @throws OutputFailure when it can't be written
   */
  public static Path write(Trail.Listing listing, Path file, ZoneId zone) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TEXTS.list("trail.csv.head"));
    listing.entries().forEach(e -> rows.add(row(e, zone)));
    listing.wrong().ifPresent(right -> rows.add(List.of(TEXTS.get("trail.csv.wrong", right + 1))));
    try {
      return Files.writeString(file, Csv.of(rows), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new OutputFailure(
          TEXTS.get("trail.csv.failed", file), TEXTS.get("trail.csv.failed.advice"), e);
    }
  }

  private static List<String> row(TrailEntry e, ZoneId zone) {
    return List.of(
        TIME.format(e.at().atZone(zone)),
        e.name(),
        e.user(),
        name(e.action()),
        e.about(),
        e.digest());
  }
}
