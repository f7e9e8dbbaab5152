package cn.jiping.output.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The automatic numbers of a document, which are not in its text (ECMA-376 part 1, 17.9). Counts
 * while the paragraphs are read in their order.
 */
final class Numbering {
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  private final Styles styles;
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> numbers = new HashMap<>();
  private final Map<String, Integer[]> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  /**
   * @param parts the numbering parts, one or none
   */
  Numbering(List<Element> parts, Styles styles) {
    this.styles = styles;
    for (Element part : parts) {
      Xml.children(part, "abstractNum")
          .forEach(e -> abstracts.put(Xml.attribute(e, "abstractNumId"), e));
      Xml.children(part, "num").forEach(e -> numbers.put(Xml.attribute(e, "numId"), e));
    }
  }

  /** Counts the paragraph, and says its number as it is printed; empty when it has none. */
  String next(Element paragraph) {
    Optional<Element> own = Xml.child(paragraph, "pPr", "numPr");
    Optional<Element> styled = styles.numbering(paragraph);
    Optional<Element> number =
        own.flatMap(e -> Xml.value(e, "numId"))
            .or(() -> styled.flatMap(e -> Xml.value(e, "numId")))
            .map(numbers::get);
    if (number.isEmpty()) {
      return ""; // also for numId 0, which takes a style's number away
    }
    Optional<Element> definition = definition(number.get());
    if (definition.isEmpty()) {
      return "";
    }
    int level =
        own.flatMap(e -> Xml.number(e, "ilvl"))
            .or(() -> linked(definition.get(), styles.styleOf(paragraph)))
            .or(() -> styled.flatMap(e -> Xml.number(e, "ilvl")))
            .orElse(0);
    return level < 0 || level >= LEVELS ? "" : next(number.get(), definition.get(), level);
  }

  private String next(Element number, Element definition, int level) {
    Integer[] counts =
        counters.computeIfAbsent(
            Xml.attribute(definition, "abstractNumId"), id -> new Integer[LEVELS]);
    restart(number, counts);
    counts[level] = counts[level] == null ? start(number, definition, level) : counts[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      int restartsAfter =
          level(number, definition, below).flatMap(e -> Xml.number(e, "lvlRestart")).orElse(below);
      if (level < restartsAfter) {
        counts[below] = null;
      }
    }
    return label(number, definition, level, counts);
  }

  /** A number of its own that says where it starts begins anew when it is first used. */
  private void restart(Element number, Integer[] counts) {
    if (begun.putIfAbsent(Xml.attribute(number, "numId"), true) == null) {
      Xml.children(number, "lvlOverride")
          .filter(e -> Xml.child(e, "startOverride").isPresent())
          .forEach(e -> index(e).ifPresent(i -> counts[i] = null));
    }
  }

  private String label(Element number, Element definition, int level, Integer[] counts) {
    Optional<Element> shown = level(number, definition, level);
    String pattern = shown.flatMap(e -> Xml.value(e, "lvlText")).orElse("");
    if (shown.flatMap(e -> Xml.value(e, "numFmt")).filter("bullet"::equals).isPresent()) {
      return ""; // a sign of a font of signs
    }
    boolean plain = shown.flatMap(e -> Xml.flag(e, "isLgl")).orElse(false);
    return PLACE
        .matcher(pattern)
        .replaceAll(
            m -> {
              int i = Integer.parseInt(m.group(1)) - 1;
              int count = counts[i] == null ? start(number, definition, i) : counts[i];
              String format =
                  level(number, definition, i).flatMap(Numbering::format).orElse("decimal");
              return Matcher.quoteReplacement(NumberFormat.of(plain ? "decimal" : format, count));
            });
  }

  /** Newer formats stand in an alternative, with an old one beside it. */
  private static Optional<String> format(Element level) {
    return Xml.value(level, "numFmt")
        .or(
            () ->
                Xml.children(level).stream()
                    .filter(e -> "AlternateContent".equals(e.getLocalName()))
                    .flatMap(e -> Xml.children(e).stream())
                    .flatMap(e -> Xml.value(e, "numFmt").stream())
                    .reduce((choice, fallback) -> fallback));
  }

  private static int start(Element number, Element definition, int level) {
    return override(number, level)
        .flatMap(e -> Xml.number(e, "startOverride"))
        .or(() -> level(number, definition, level).flatMap(e -> Xml.number(e, "start")))
        .orElse(0);
  }

  private static Optional<Element> level(Element number, Element definition, int level) {
    return override(number, level)
        .flatMap(e -> Xml.child(e, "lvl"))
        .or(() -> first(definition, "lvl", e -> index(e).filter(i -> i == level).isPresent()));
  }

  private static Optional<Element> override(Element number, int level) {
    return first(number, "lvlOverride", e -> index(e).filter(i -> i == level).isPresent());
  }

  private static Optional<Integer> index(Element level) {
    return Xml.number(Xml.attribute(level, "ilvl")).filter(i -> i >= 0 && i < LEVELS);
  }

  private static Optional<Integer> linked(Element definition, String style) {
    return first(definition, "lvl", e -> Xml.value(e, "pStyle").filter(style::equals).isPresent())
        .flatMap(Numbering::index);
  }

  /** The definition that the number uses, through the list style that it may name. */
  private Optional<Element> definition(Element number) {
    Optional<Element> named = Xml.value(number, "abstractNumId").map(abstracts::get);
    Optional<String> style = named.flatMap(e -> Xml.value(e, "numStyleLink"));
    return style
        .flatMap(
            s ->
                abstracts.values().stream()
                    .filter(e -> Xml.value(e, "styleLink").filter(s::equals).isPresent())
                    .findFirst())
        .or(() -> named);
  }

  private static Optional<Element> first(Element parent, String name, Predicate<Element> fits) {
    return Xml.children(parent, name).filter(fits).findFirst();
  }
}
