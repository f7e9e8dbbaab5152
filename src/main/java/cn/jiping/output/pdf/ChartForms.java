package cn.jiping.output.pdf;

import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Item;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws charts as vectors, each a form of its own. */
final class ChartForms {
  private final PDDocument document;
  private final ChartPainter painter;
  private final ChartText text;
  private final COSDictionary resources = new COSDictionary();

  ChartForms(PDDocument document, ChartPainter painter, Fonts fonts, SubsetFonts subsets) {
    this.document = document;
    this.painter = painter;
    this.text = new ChartText(fonts, subsets);
  }

  /** The dictionary of all charts, one for all pages. */
  COSDictionary resources() {
    return resources;
  }

  /** Draws a chart; the name by which a page calls it. */
  COSName form(Item.ChartBox box) {
    try {
      PdfBoxGraphics2D graphics =
          new PdfBoxGraphics2D(document, (float) box.width(), (float) box.height());
      graphics.setFontTextDrawer(text);
      painter.draw(graphics, new Rectangle2D.Double(0, 0, box.width(), box.height()), box.chart());
      graphics.dispose();
      COSName name = COSName.getPDFName("C" + resources.size());
      resources.setItem(name, graphics.getXFormObject().getCOSObject());
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
