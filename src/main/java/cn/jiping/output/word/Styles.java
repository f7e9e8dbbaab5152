package cn.jiping.output.word;

import cn.jiping.domain.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a document, as far as they say what a paragraph is. */
final class Styles {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:" + String.join("|", Texts.of(Styles.class).list("headings")) + ")\\s*([1-9])");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:" + String.join("|", Texts.of(Styles.class).list("contents")) + ")\\s*[1-9]");

  private final Map<String, Element> styles = new HashMap<>();
  private String standard = "";

  /**
   * @param parts the style parts, one or none
   */
  Styles(List<Element> parts) {
    for (Element part : parts) {
      Xml.children(part, "style").forEach(this::add);
    }
  }

  private void add(Element style) {
    String id = Xml.attribute(style, "styleId");
    styles.put(id, style);
    String byDefault = Xml.attribute(style, "default");
    if (Xml.attribute(style, "type").equals("paragraph")
        && (byDefault.equals("1") || byDefault.equals("true"))) {
      standard = id;
    }
  }

  /** 1–9 by the paragraph's own outline level, else its style's level or name; 0 for text. */
  int level(Element paragraph) {
    Optional<Integer> own = Xml.number(paragraph, "pPr", "outlineLvl");
    return own.or(() -> first(paragraph, Styles::levelOf)).filter(l -> l >= 0 && l < 9).orElse(-1)
        + 1;
  }

  private static Optional<Integer> levelOf(Element style) {
    return Xml.number(style, "pPr", "outlineLvl")
        .or(
            () -> {
              Matcher matcher = HEADING.matcher(name(style));
              return matcher.matches()
                  ? Optional.of(Integer.parseInt(matcher.group(1)) - 1)
                  : Optional.empty();
            });
  }

  /** Whether the paragraph is a line of a table of contents. */
  boolean isContents(Element paragraph) {
    return first(paragraph, s -> Optional.of(name(s)).filter(n -> CONTENTS.matcher(n).matches()))
        .isPresent();
  }

  /** Whether the run's style hides it. */
  boolean hides(String characterStyle) {
    return chain(characterStyle).stream()
        .flatMap(s -> Xml.flag(s, "rPr", "vanish").stream())
        .findFirst()
        .orElse(false);
  }

  /** The numbering that the paragraph's style brings, if any. */
  Optional<Element> numbering(Element paragraph) {
    return first(paragraph, s -> Xml.child(s, "pPr", "numPr"));
  }

  /** The first style of the paragraph's that says something. */
  private <T> Optional<T> first(Element paragraph, Function<Element, Optional<T>> question) {
    return chain(styleOf(paragraph)).stream().flatMap(s -> question.apply(s).stream()).findFirst();
  }

  /** The id of the paragraph's style; of the default one when it names none. */
  String styleOf(Element paragraph) {
    return Xml.value(paragraph, "pPr", "pStyle").orElse(standard);
  }

  /** The style and those it is based on; a circle ends. */
  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Element style = styles.get(id);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      style = Xml.value(style, "basedOn").map(styles::get).orElse(null);
    }
    return chain;
  }

  private static String name(Element style) {
    return Xml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
  }
}
