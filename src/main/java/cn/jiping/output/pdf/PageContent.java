package cn.jiping.output.pdf;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Tag;
import cn.jiping.service.Pages;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;

/** Writes the operators of one page: text, rules, charts, each marked with its part. */
final class PageContent {
  private final SubsetFonts fonts;
  private final StructureTree structure;
  private final ChartForms charts;
  private final StringBuilder out = new StringBuilder(16_384);

  PageContent(SubsetFonts fonts, StructureTree structure, ChartForms charts) {
    this.fonts = fonts;
    this.structure = structure;
    this.charts = charts;
  }

  /** The content stream of a page. */
  byte[] of(Page page) {
    Item before = null;
    for (Item item : page.items()) {
      if (before == null || before.tag() != item.tag()) {
        out.append(before == null ? "" : "EMC\n");
        begin(item.tag());
      }
      write(item);
      before = item;
    }
    out.append(before == null ? "" : "EMC\n");
    return out.toString().getBytes(StandardCharsets.US_ASCII);
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
    }
  }

  private void write(Item.GlyphRun run) {
    out.append("BT ");
    fonts.select(out, run.font(), run.size());
    out.append("1 0 0 1 ");
    point(run.x(), run.y()).append("Tm ");
    fonts.show(out, run.font(), run.size(), run.glyphs(), run.offsets());
    out.append(" ET\n");
  }

  private void write(Item.Rule rule) {
    Streams.number(out, rule.thickness()).append(" w ");
    point(rule.x1(), rule.y1()).append("m ");
    point(rule.x2(), rule.y2()).append("l S\n");
  }

  private void write(Item.ChartBox box) {
    COSName form = charts.form(box);
    structure.place(box, Pages.HEIGHT);
    out.append("q 1 0 0 1 ");
    point(box.x(), box.y() + box.height()).append("cm /");
    out.append(form.getName()).append(" Do Q\n");
  }

  private StringBuilder point(double x, double y) {
    Streams.number(out, x).append(' ');
    return Streams.number(out, Pages.HEIGHT - y).append(' ');
  }
}
