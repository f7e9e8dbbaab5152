package cn.jiping.output.chart;

import cn.jiping.domain.document.Block;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a chart that was drawn into a PDF, read back from it. */
final class DrawnText extends PDFTextStripper {
  private static final float WIDTH = 600;
  private static final float HEIGHT = 400;

  /** Text and where it stands, in the order of drawing; y grows downwards. */
  record Piece(String text, Rectangle2D box) {}

  private final List<Piece> pieces = new ArrayList<>();

  private DrawnText() {}

  static List<Piece> of(ChartDrawing drawing, Rectangle2D area, Block.Chart chart)
      throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream font =
            DrawnText.class.getResourceAsStream("/cn/jiping/output/font/GWHei-Regular.ttf")) {
      PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      pdf.addPage(page);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(pdf, WIDTH, HEIGHT);
      PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer();
      fonts.registerFont(Charts.FONT.getFontName(), font);
      g.setFontTextDrawer(fonts);
      drawing.draw(g, area, chart);
      g.dispose();
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawForm(g.getXFormObject());
      }
      pdf.save(OutputStream.nullOutputStream());
      DrawnText text = new DrawnText();
      text.getText(pdf);
      return text.pieces;
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    pieces.add(new Piece("", null));
    super.showText(string);
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    Piece piece = pieces.removeLast();
    double size = at.getFontSizeInPt();
    Rectangle2D glyph =
        new Rectangle2D.Double(
            at.getXDirAdj(), at.getYDirAdj() - 0.88 * size, at.getWidthDirAdj(), size);
    Rectangle2D box = piece.box() == null ? glyph : piece.box().createUnion(glyph);
    pieces.add(new Piece(piece.text() + at.getUnicode(), box));
  }
}
