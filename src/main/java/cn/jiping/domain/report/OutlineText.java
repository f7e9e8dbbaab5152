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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An outline as text, as its resource file has it: lines {@code name: value} for id, name, source
 * and, when it is the unit's own, base; then one line a heading, {@code key | level | title | kind
 * | inserts | guidance}. Lines that start with {@code #} are remarks.
 */
public final class OutlineText {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

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
    String id = head.get("id");
    String base = head.getOrDefault("base", id);
    return new Outline(id, head.get("name"), head.get("source"), base, headings);
  }

  /** The text from which {@link #parse} makes the same outline. */
  public static String of(Outline outline) {
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(outline.id());
    text.append("\nname: ").append(outline.name());
    text.append("\nsource: ").append(outline.source());
    if (outline.isOwn()) {
      text.append("\nbase: ").append(outline.base());
    }
    for (Heading heading : outline.headings()) {
      text.append('\n').append(line(heading));
    }
    return text.append('\n').toString();
  }

  private static String line(Heading h) {
    String inserts =
        h.inserts().stream().sorted().map(OutlineText::name).collect(Collectors.joining(" "));
    String level = Integer.toString(h.level());
    return String.join(" | ", h.key(), level, h.title(), name(h.kind()), inserts, h.guidance());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What was typed as one cell: line breaks become spaces, a bar becomes a full-width one. */
  public static String cell(String typed) {
    return typed.replaceAll("\\s*\\R\\s*", " ").replace('|', '｜').strip();
  }

  /** A cell must come back as it was. */
  static void requireCell(String text) {
    require(cell(text).equals(text), text);
  }

  static void requireKey(String key) {
    require(KEY.matcher(key).matches(), key);
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
