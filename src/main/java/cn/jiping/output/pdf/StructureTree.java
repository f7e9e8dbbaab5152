package cn.jiping.output.pdf;

import cn.jiping.output.typeset.Role;
import cn.jiping.output.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the parts of the document are and in which order they are read (ISO 32000-1, 14.7). */
final class StructureTree {
  private static final COSName OWNER = COSName.getPDFName("O");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
  private static final COSName OBJR = COSName.getPDFName("OBJR");

  /** Keys below belong to pages: no file has so many. */
  private static final int FIRST_LINK = 1_000_000;

  private static final COSName MCR = COSName.getPDFName("MCR");

  private final List<Tag> tags;
  private final List<COSDictionary> elements = new ArrayList<>();
  private final List<COSArray> parents = new ArrayList<>();
  private final List<COSDictionary> links = new ArrayList<>();
  private final COSDictionary root = new COSDictionary();
  private COSDictionary page;

  StructureTree(List<Tag> tags) {
    this.tags = tags;
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    for (Tag tag : tags) {
      COSDictionary element = new COSDictionary();
      COSDictionary parent = tag.parent() < 0 ? root : elements.get(tag.parent());
      element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
      element.setName(COSName.S, tag.role().pdfName());
      element.setItem(COSName.P, parent);
      if (tag.role() == Role.FIGURE) {
        element.setItem(COSName.ALT, new COSString(tag.text()));
      }
      addCell(tag, element);
      kids(parent).add(element);
      elements.add(element);
    }
  }

  /** Which cells a head cell names, and what a cell reaches over. */
  private static void addCell(Tag tag, COSDictionary element) {
    COSDictionary cell = attributes("Table");
    if (tag.role() == Role.HEAD_CELL) {
      cell.setName(SCOPE, tag.span().beside() ? "Row" : "Column");
    }
    if (tag.span().rows() > 1) {
      cell.setInt(ROW_SPAN, tag.span().rows());
    }
    if (tag.span().columns() > 1) {
      cell.setInt(COLUMN_SPAN, tag.span().columns());
    }
    if (cell.size() > 1) {
      element.setItem(COSName.A, cell);
    }
  }

  /** Starts the next page. */
  void startPage(COSDictionary newPage) {
    page = newPage;
    page.setInt(COSName.STRUCT_PARENTS, parents.size());
    parents.add(new COSArray());
  }

  /**
   * Takes the next piece of the page's content into a part.
   *
   * @return the number that marks it on this page
   */
  int mark(int tag) {
    COSArray onPage = parents.getLast();
    int number = onPage.size();
    COSDictionary element = elements.get(tag);
    onPage.add(element);
    COSDictionary first = element.getCOSDictionary(COSName.PG);
    if (first == null) {
      element.setItem(COSName.PG, page);
    }
    kids(element).add(first == null || first == page ? COSInteger.get(number) : elsewhere(number));
    return number;
  }

  /** Where a figure stands on its page, which reflow needs. */
  void place(int tag, double x, double bottom, double width, double height) {
    COSDictionary layout = attributes("Layout");
    layout.setName("Placement", "Block");
    layout.setItem(COSName.BBOX, Streams.numbers(x, bottom, x + width, bottom + height));
    elements.get(tag).setItem(COSName.A, layout);
  }

  /**
   * Takes a link into its part.
   *
   * @return the key by which the annotation names its part
   */
  int link(int tag, COSDictionary annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, annotation);
    kids(elements.get(tag)).add(reference);
    links.add(elements.get(tag));
    return FIRST_LINK + links.size() - 1;
  }

  /** What this tag is called in the page's content. */
  String name(int tag) {
    return tags.get(tag).role().pdfName();
  }

  COSDictionary finish() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    for (int i = 0; i < links.size(); i++) {
      numbers.add(COSInteger.get(FIRST_LINK + i));
      numbers.add(links.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, FIRST_LINK + links.size());
    return root;
  }

  private COSBase elsewhere(int number) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, number);
    return reference;
  }

  private static COSArray kids(COSDictionary element) {
    COSArray kids = element.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      element.setItem(COSName.K, kids);
    }
    return kids;
  }

  private static COSDictionary attributes(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(OWNER, owner);
    return attributes;
  }
}
