package cn.jiping.domain.report;

import java.util.ArrayList;
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
   * @throws IllegalArgumentException when a line is not of this form; the message names it
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
        int colon = line.indexOf(':');
        head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return new Outline(head.get("id"), head.get("name"), head.get("source"), headings);
  }

  private static Heading heading(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException(line);
    }
    Set<Heading.Insert> inserts = EnumSet.noneOf(Heading.Insert.class);
    for (String name : cells[4].strip().split("\\s+")) {
      if (!name.isEmpty()) {
        inserts.add(Heading.Insert.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return new Heading(
        cells[0].strip(),
        Integer.parseInt(cells[1].strip()),
        cells[2].strip(),
        Heading.Kind.valueOf(cells[3].strip().toUpperCase(Locale.ROOT)),
        inserts,
        cells[5].strip());
  }
}
