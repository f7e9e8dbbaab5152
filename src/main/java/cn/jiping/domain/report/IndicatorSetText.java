package cn.jiping.domain.report;

import cn.jiping.domain.report.Indicator.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set of indicators as text: lines {@code name: value} for id, name, form, source and execution
 * (points of the execution rate), then a line for each level, {@code first | second | points}, and
 * for each indicator, {@code first | second | name | kind | target | unit | actual | points}. Lines
 * that start with {@code #} are remarks.
 *
 * <p>A set says what is to be reached, not what was: of the actual only a named figure is written,
 * because next year it is another number.
 */
public final class IndicatorSetText {
  private static final int LEVEL_CELLS = 3;
  private static final int INDICATOR_CELLS = 8;

  private IndicatorSetText() {}

  /**
   * Reads a set; its indicators are new rows.
   *
   * @throws IllegalArgumentException when a line is not of this form, or id, name or form is
   *     missing; the message names it
   */
  public static OfferedSet parse(String text) {
    Map<String, String> head = new TreeMap<>();
    List<LevelWeight> levels = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
      try {
        switch (cells.length) {
          case 1 -> putHead(head, line);
          case LEVEL_CELLS ->
              levels.add(new LevelWeight(cells[0], cells[1], new BigDecimal(cells[2])));
          case INDICATOR_CELLS -> indicators.add(indicator(cells));
          default -> throw new IllegalArgumentException(cells.length + " cells");
        }
      } catch (IllegalArgumentException wrongCell) {
        throw new IllegalArgumentException(line, wrongCell);
      }
    }
    for (String name : List.of("id", "name", "form")) {
      require(head.containsKey(name), "no " + name);
    }
    BigDecimal execution = new BigDecimal(head.getOrDefault("execution", "0"));
    return new OfferedSet(
        head.get("id"),
        ScoreForm.valueOf(head.get("form").toUpperCase(Locale.ROOT)),
        head.getOrDefault("source", ""),
        new IndicatorSet(head.get("name"), execution, levels, indicators));
  }

  private static void putHead(Map<String, String> head, String line) {
    String[] entry = line.split(":", 2);
    require(entry.length == 2, line);
    head.put(entry[0].strip(), entry[1].strip());
  }

  private static Indicator indicator(String[] cells) {
    Kind kind = Kind.read(cells[3]).orElseThrow(() -> new IllegalArgumentException(cells[3]));
    return Indicator.blank()
        .withLevels(cells[0], cells[1])
        .withName(cells[2])
        .withKind(kind)
        .withTarget(cells[4])
        .withUnit(cells[5])
        .withActual(cells[6])
        .withWeight(cells[7].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cells[7])));
  }

  /**
   * The text from which {@link #parse} makes the same set, without what was reached. What would
   * break a line is smoothed: line breaks become spaces, a bar becomes a full-width one.
   */
  public static String of(OfferedSet offered) {
    IndicatorSet set = offered.set();
    List<String> lines = new ArrayList<>();
    lines.add("id: " + cell(offered.id()));
    lines.add("name: " + cell(set.name()));
    lines.add("form: " + offered.form().name().toLowerCase(Locale.ROOT));
    lines.add("source: " + cell(offered.source()));
    lines.add("execution: " + set.executionWeight().toPlainString());
    lines.add("");
    for (LevelWeight level : set.levels()) {
      lines.add(row(level.first(), level.second(), level.weight().toPlainString()));
    }
    lines.add("");
    set.indicators().stream()
        .filter(i -> !i.isBlank())
        .map(IndicatorSetText::line)
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static String line(Indicator indicator) {
    return row(
        indicator.first(),
        indicator.second(),
        indicator.name(),
        indicator.kind().mark(),
        indicator.target(),
        indicator.unit(),
        indicator.carriedActual(),
        indicator.weight().map(BigDecimal::toPlainString).orElse(""));
  }

  /** A row that begins with a number sign would be a remark without the space before it. */
  private static String row(String... cells) {
    String row = String.join(" | ", Stream.of(cells).map(IndicatorSetText::cell).toList());
    return row.startsWith("#") ? " " + row : row;
  }

  private static String cell(String typed) {
    return typed.replaceAll("\\s*\\R\\s*", " ").replace('|', '｜').strip();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
