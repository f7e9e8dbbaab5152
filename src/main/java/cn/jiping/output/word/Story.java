package cn.jiping.output.word;

import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Block;
import cn.jiping.service.text.WordText.Paragraph;
import cn.jiping.service.text.WordText.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** One run of text with its tables: the body, a cell, a text box, a note, a header. */
final class Story {
  private final Styles styles;
  private final Numbering numbering;
  private final Gathered gathered;
  private final Runs runs;
  private final List<Block> blocks = new ArrayList<>();

  private Story(Styles styles, Numbering numbering, Gathered gathered) {
    this.styles = styles;
    this.numbering = numbering;
    this.gathered = gathered;
    this.runs = new Runs(styles, gathered, box -> gathered.aside(Aside.Kind.TEXT_BOX, textOf(box)));
  }

  /** The blocks in an element that has paragraphs and tables as children. */
  static List<Block> blocks(
      Element container, Styles styles, Numbering numbering, Gathered gathered) {
    Story story = new Story(styles, numbering, gathered);
    story.readAll(container);
    return story.blocks;
  }

  /** The same as plain text, a line for each paragraph and row. */
  static String text(Element container, Styles styles, Numbering numbering, Gathered gathered) {
    return blocks(container, styles, numbering, gathered).stream()
        .map(Story::line)
        .filter(l -> !l.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String textOf(Element container) {
    return text(container, styles, numbering, gathered);
  }

  private static String line(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.line();
      case Table table ->
          table.rows().stream()
              .map(row -> String.join("\t", row))
              .collect(Collectors.joining("\n"));
    };
  }

  private void readAll(Element container) {
    for (Element child : Xml.children(container)) {
      String name = child.getLocalName();
      if (!Xml.isWord(child)) {
        if (name.equals("AlternateContent")) {
          Xml.children(child).stream().findFirst().ifPresent(this::readAll);
        }
        continue;
      }
      switch (name) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "altChunk" -> gathered.object();
        case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readAll(child);
        case "del", "moveFrom" -> gathered.tracked();
        default -> {
          // properties and marks of ranges
        }
      }
    }
  }

  /** A paragraph whose mark was deleted goes on in the next one, which says what it is. */
  private void paragraph(Element paragraph) {
    runs.read(paragraph);
    if (Xml.child(paragraph, "pPr", "rPr", "del").isPresent()
        || Xml.child(paragraph, "pPr", "rPr", "moveFrom").isPresent()) {
      gathered.tracked();
      return;
    }
    boolean contents = runs.isContents() || styles.isContents(paragraph);
    String text = runs.take();
    String label = numbering.next(paragraph); // an empty paragraph counts, too
    if (text.isBlank()) {
      blocks.add(new Paragraph(0, "", text));
    } else if (contents) {
      gathered.aside(Aside.Kind.CONTENTS, label + text);
    } else {
      blocks.add(new Paragraph(styles.level(paragraph), label, text));
    }
  }

  private void table(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : Cells.rows(table)) {
      if (Xml.child(row, "trPr", "del").isPresent()) {
        gathered.tracked();
      } else {
        rows.add(Cells.cells(row));
      }
    }
    if (rows.stream().allMatch(r -> r.size() <= 1)) {
      rows.forEach(r -> r.forEach(this::readAll)); // a frame around text
      return;
    }
    List<List<String>> texts = rows.stream().map(this::texts).toList();
    if (texts.stream().anyMatch(r -> r.stream().anyMatch(c -> !c.isBlank()))) {
      blocks.add(new Table(texts));
    }
  }

  private List<String> texts(List<Element> cells) {
    List<String> texts = new ArrayList<>();
    for (Element cell : cells) {
      texts.add(textOf(cell).replaceAll("\\s*[\\n\\t]+\\s*", " ").strip());
      for (int i = 1; i < Cells.columns(cell); i++) {
        texts.add("");
      }
    }
    return texts;
  }
}
