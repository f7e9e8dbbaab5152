package cn.jiping.output.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML as elements; both of its namespaces, transitional and strict, are the same. */
final class Xml {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private Xml() {}

  /** Whether this is the element of WordprocessingML with this name. */
  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && isWord(element);
  }

  static boolean isWord(Element element) {
    return WORD.contains(String.valueOf(element.getNamespaceURI()));
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Stream<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> is(e, name));
  }

  /** The first child of this name, its first child of the next name, and so on. */
  static Optional<Element> child(Element parent, String... path) {
    Optional<Element> found = Optional.of(parent);
    for (String name : path) {
      found = found.flatMap(e -> children(e, name).findFirst());
    }
    return found;
  }

  /** An attribute in the element's own namespace; empty when there is none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The {@code val} of the element down this path. */
  static Optional<String> value(Element parent, String... path) {
    return child(parent, path).map(e -> attribute(e, "val")).filter(v -> !v.isEmpty());
  }

  /** {@link #value} as a number; empty when it is none. */
  static Optional<Integer> number(Element parent, String... path) {
    return value(parent, path).flatMap(Xml::number);
  }

  static Optional<Integer> number(String text) {
    return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** A property that is on by being there, unless its value says off. */
  static Optional<Boolean> flag(Element parent, String... path) {
    return child(parent, path).map(e -> !Set.of("0", "false", "off").contains(attribute(e, "val")));
  }
}
