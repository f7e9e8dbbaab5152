package cn.jiping.output.word;

import cn.jiping.service.text.WordText.Aside;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** The text of paragraphs as it is seen with all changes accepted. Fields may span paragraphs. */
final class Runs {
  /** Elements whose text is not part of the accepted document. */
  private static final Set<String> REMOVED = Set.of("del", "moveFrom");

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  /** Properties, and what stands above ruby characters. */
  private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "sdtPr", "sdtEndPr", "rt");

  private final Styles styles;
  private final Gathered gathered;
  private final Consumer<Element> textBox;
  private final Fields fields = new Fields();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private boolean contents;

  /**
   * @param textBox takes the content of a text box
   */
  Runs(Styles styles, Gathered gathered, Consumer<Element> textBox) {
    this.styles = styles;
    this.gathered = gathered;
    this.textBox = textBox;
  }

  /** Reads a paragraph behind what was read since the last {@link #take}. */
  void read(Element paragraph) {
    contents |= fields.isContents();
    inside(paragraph, false);
    contents |= fields.isContents();
    gathered.aside(Aside.Kind.HIDDEN, hidden.toString());
    hidden.setLength(0);
  }

  /** What was read since the last time. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    contents = false;
    return taken;
  }

  /** Whether what was read since the last {@link #take} is part of a table of contents. */
  boolean isContents() {
    return contents;
  }

  private void inside(Element parent, boolean isHidden) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if (Xml.isWord(child)) {
        word(child, name, isHidden);
      } else if (name.equals("AlternateContent")) {
        Xml.children(child).stream().findFirst().ifPresent(e -> inside(e, isHidden));
      } else if (name.equals("t") && child.getNamespaceURI().endsWith("/math")) {
        add(child.getTextContent(), isHidden);
      } else {
        drawn(child, name, isHidden);
      }
    }
  }

  private void word(Element child, String name, boolean isHidden) {
    if (CHANGES.contains(name)) {
      gathered.tracked();
    }
    if (REMOVED.contains(name) || SKIPPED.contains(name)) {
      return;
    }
    switch (name) {
      case "r" -> inside(child, isHidden || hides(child));
      case "t" -> add(child.getTextContent(), isHidden);
      case "tab", "ptab" -> add("\t", isHidden);
      case "br", "cr" -> add("\n", isHidden);
      case "noBreakHyphen" -> add("-", isHidden);
      case "sym" -> add("□", isHidden); // a sign of a font of signs
      case "fldChar" -> fields.mark(Xml.attribute(child, "fldCharType"));
      case "instrText" -> fields.code(child.getTextContent());
      case "fldSimple" -> {
        contents |= Fields.isContents(Xml.attribute(child, "instr"));
        inside(child, isHidden);
      }
      case "txbxContent" -> textBox.accept(child);
      case "object" -> {
        gathered.object();
        boxesIn(child);
      }
      default -> inside(child, isHidden);
    }
  }

  /** Drawings of every kind: what counts is whether they hold a picture, a chart or a text box. */
  private void drawn(Element child, String name, boolean isHidden) {
    if (name.equals("blip") || name.equals("imagedata")) {
      gathered.picture();
    } else if (name.equals("chart") || name.equals("relIds")) {
      gathered.object();
    }
    inside(child, isHidden);
  }

  /** An embedded file shows a picture of itself, which is not counted. */
  private void boxesIn(Element parent) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "txbxContent")) {
        textBox.accept(child);
      } else {
        boxesIn(child);
      }
    }
  }

  private boolean hides(Element run) {
    return Xml.flag(run, "rPr", "vanish")
        .or(() -> Xml.value(run, "rPr", "rStyle").map(styles::hides))
        .orElse(false);
  }

  private void add(String read, boolean isHidden) {
    if (fields.showsText()) {
      (isHidden ? hidden : text).append(read);
    }
  }
}
