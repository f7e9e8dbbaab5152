package cn.jiping.service;

import cn.jiping.domain.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trail as a table for Excel: UTF-8 with a mark, all cells quoted. */
public final class TrailCsv {
  private static final Texts TEXTS = Texts.of(TrailCsv.class);
  private static final String MARK = "\uFEFF";
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
    String rows =
        listing.entries().stream().map(e -> row(e, zone)).collect(Collectors.joining("\r\n"));
    String wrong =
        listing.wrong().isPresent()
            ? "\r\n" + cell(TEXTS.get("trail.csv.wrong", listing.wrong().getAsInt() + 1))
            : "";
    try {
      String all = MARK + TEXTS.get("trail.csv.head") + "\r\n" + rows + wrong + "\r\n";
      return Files.writeString(file, all, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new OutputFailure(
          TEXTS.get("trail.csv.failed", file), TEXTS.get("trail.csv.failed.advice"), e);
    }
  }

  private static String row(TrailEntry e, ZoneId zone) {
    return Stream.of(
            TIME.format(e.at().atZone(zone)),
            e.name(),
            e.user(),
            name(e.action()),
            e.about(),
            e.digest())
        .map(TrailCsv::cell)
        .collect(Collectors.joining(","));
  }

  /** What begins like a formula is made a text. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
