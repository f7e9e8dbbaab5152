package cn.jiping.output.pdf;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Tag;
import cn.jiping.service.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** Writes the operators of one page: text, rules, charts, each marked with its part. */
final class PageContent {
  private final SubsetFonts fonts;
  private final StructureTree structure;
  private final ChartForms charts;
  private final Pictures pictures;
  private final StringBuilder out = new StringBuilder(16_384);
  private double height = Pages.HEIGHT;
  private Item.Ink ink = Item.Ink.BLACK;

  PageContent(SubsetFonts fonts, StructureTree structure, ChartForms charts, Pictures pictures) {
    this.pictures = pictures;
    this.fonts = fonts;
    this.structure = structure;
    this.charts = charts;
  }

  /** The content stream of a page. */
  byte[] of(Page page) {
    if (page.turned()) {
      out.append("q 0 1 -1 0 ");
      Streams.number(out, Pages.WIDTH).append(" 0 cm\n");
    }
    height = page.turned() ? Pages.WIDTH : page.height();
    write(page.items());
    out.append(page.turned() ? "Q\n" : "");
    height = page.height();
    write(page.furniture());
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void write(List<Item> items) {
    Item before = null;
    for (Item item : items) {
      if (item instanceof Item.Link) {
        continue;
      }
      if (before == null || before.tag() != item.tag()) {
        out.append(before == null ? "" : "EMC\n");
        begin(item.tag());
      }
      write(item);
      before = item;
    }
    out.append(before == null ? "" : "EMC\n");
  }

  private void begin(int tag) {
    if (tag == Tag.ARTIFACT) {
      out.append("/Artifact BMC\n");
    } else {
      out.append('/').append(structure.name(tag));
      out.append(" <</MCID ").append(structure.mark(tag)).append(">> BDC\n");
    }
  }

  private void write(Item item) {
    switch (item) {
      case Item.GlyphRun run -> write(run);
      case Item.Rule rule -> write(rule);
      case Item.ChartBox chart -> write(chart);
      case Item.Picture picture -> write(picture);
      case Item.Link link -> throw new IllegalStateException("drawn: " + link);
    }
  }

  private void write(Item.GlyphRun run) {
    ink(run.ink());
    out.append("BT ");
    fonts.select(out, run.font(), run.size());
    out.append("1 0 0 1 ");
    point(run.x(), run.y()).append("Tm ");
    fonts.show(out, run.font(), run.size(), run.glyphs(), run.offsets());
    out.append(" ET\n");
  }

  private void write(Item.Rule rule) {
    ink(rule.ink());
    Streams.number(out, rule.thickness()).append(" w ");
    point(rule.x1(), rule.y1()).append("m ");
    point(rule.x2(), rule.y2()).append("l S\n");
  }

  private void write(Item.ChartBox box) {
    COSName form = charts.form(box);
    structure.place(box.tag(), box.x(), height - box.y() - box.height(), box.width(), box.height());
    out.append("q 1 0 0 1 ");
    point(box.x(), box.y() + box.height()).append("cm /");
    out.append(form.getName()).append(" Do Q\n");
  }

  private StringBuilder point(double x, double y) {
    Streams.number(out, x).append(' ');
    return Streams.number(out, height - y).append(' ');
  }

  private void write(Item.Picture picture) {
    COSName image = pictures.image(picture.image().file());
    double bottom = height - picture.y() - picture.height();
    structure.place(picture.tag(), picture.x(), bottom, picture.width(), picture.height());
    out.append("q ");
    Streams.number(out, picture.width()).append(" 0 0 ");
    Streams.number(out, picture.height()).append(' ');
    Streams.number(out, picture.x()).append(' ');
    Streams.number(out, bottom).append(" cm /");
    out.append(image.getName()).append(" Do Q\n");
  }

  /** Black is what a page starts with; the colour stays until it is changed. */
  private void ink(Item.Ink wanted) {
    if (wanted != ink) {
      ink = wanted;
      out.append(wanted == Item.Ink.RED ? "1 0 0 rg 1 0 0 RG\n" : "0 g 0 G\n");
    }
  }
}
