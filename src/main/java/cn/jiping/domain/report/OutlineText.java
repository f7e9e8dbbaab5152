package cn.jiping.domain.report;

import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Heading.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an outline from its resource file: lines {@code name: value} for id, name and source, then
 * one line a heading, {@code key | level | title | kind | inserts | guidance}. Lines that start
 * with {@code #} are remarks.
 */
public final class OutlineText {
  private OutlineText() {}

  /**
   * @throws IllegalArgumentException when a line is not of this form, or id, name or source is
   *     missing; the message names it
   */
  public static Outline parse(String text) {
    Map<String, String> head = new TreeMap<>();
    List<Heading> headings = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.contains("|")) {
        headings.add(heading(line));
      } else {
        String[] entry = line.split(":", 2);
        require(entry.length == 2, line);
        head.put(entry[0].strip(), entry[1].strip());
      }
    }
    for (String name : List.of("id", "name", "source")) {
      require(head.containsKey(name), "no " + name);
    }
    return new Outline(head.get("id"), head.get("name"), head.get("source"), headings);
  }

  private static Heading heading(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    require(cells.length == 6, line);
    try {
      int level = Integer.parseInt(cells[1]);
      Kind kind = Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
      return new Heading(cells[0], level, cells[2], kind, inserts(cells[4]), cells[5]);
    } catch (IllegalArgumentException wrongCell) {
      throw new IllegalArgumentException(line, wrongCell);
    }
  }

  private static Set<Insert> inserts(String cell) {
    Set<Insert> inserts = EnumSet.noneOf(Insert.class);
    for (String name : cell.split("\\s+")) {
      if (!name.isEmpty()) {
        inserts.add(Insert.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return inserts;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
