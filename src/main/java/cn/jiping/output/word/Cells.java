package cn.jiping.output.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The rows and cells of a table, which may be wrapped in controls. */
final class Cells {
  /** More columns than paper has: a damaged number. */
  private static final int WIDEST = 64;

  private Cells() {}

  static List<Element> rows(Element table) {
    return wrapped(table, "tr");
  }

  /** The cells that are there with all changes accepted. */
  static List<Element> cells(Element row) {
    return wrapped(row, "tc").stream()
        .filter(c -> Xml.child(c, "tcPr", "cellDel").isEmpty())
        .toList();
  }

  /** How many columns a cell takes. */
  static int columns(Element cell) {
    return Math.clamp(Xml.number(cell, "tcPr", "gridSpan").orElse(1), 1, WIDEST);
  }

  private static List<Element> wrapped(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, name)) {
        found.add(child);
      } else if (Xml.is(child, "sdt")
          || Xml.is(child, "sdtContent")
          || Xml.is(child, "customXml")) {
        found.addAll(wrapped(child, name));
      }
    }
    return found;
  }
}
