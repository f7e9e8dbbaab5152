package cn.jiping.output.pdf;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.service.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** Areas that lead to a heading (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5). */
final class Links {
  private static final int PRINT = 4;

  private final StructureTree structure;
  private final Map<Integer, COSArray> headings = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(COSDictionary annotation, int target) {}

  Links(StructureTree structure) {
    this.structure = structure;
  }

  /** Notes where headings stand, and adds the links of the page. */
  void add(Page page, PDPage pdfPage) {
    COSArray annotations = new COSArray();
    for (Item item : page.items()) {
      if (item instanceof Item.GlyphRun run) {
        Page.Point top = page.onPaper(run.x(), run.y() - run.size());
        headings.computeIfAbsent(run.tag(), t -> destination(pdfPage, page.height() - top.y()));
      }
      if (item instanceof Item.Link link) {
        annotations.add(annotation(link));
      }
    }
    if (annotations.size() > 0) {
      pdfPage.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
  }

  private static COSArray destination(PDPage page, double top) {
    COSArray destination = new COSArray();
    destination.add(page.getCOSObject());
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(COSInteger.get(Math.round(top)));
    destination.add(COSNull.NULL);
    return destination;
  }

  private COSDictionary annotation(Item.Link link) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setInt(COSName.F, PRINT);
    annotation.setItem(COSName.CONTENTS, new COSString(link.words()));
    double bottom = Pages.HEIGHT - link.y() - link.height();
    annotation.setItem(
        COSName.RECT,
        Streams.numbers(link.x(), bottom, link.x() + link.width(), bottom + link.height()));
    annotation.setItem(COSName.BORDER, Streams.numbers(0, 0, 0));
    annotation.setInt(COSName.getPDFName("StructParent"), structure.link(link.tag(), annotation));
    pending.add(new Pending(annotation, link.target()));
    return annotation;
  }

  /** Once all headings are known, each link is told where its own is. */
  void finish() {
    pending.forEach(p -> p.annotation().setItem(COSName.DEST, headings.get(p.target())));
  }
}
