package cn.jiping.output;

import cn.jiping.domain.document.Document;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.ofd.OfdWriter;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.preview.PreviewPages;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import java.nio.file.Path;

/** Paper of a document: laid out once, then shown, written or printed. */
public final class Papers implements Paper {
  private final Typesetter typesetter;
  private final ChartPainter charts;
  private final PdfWriter writer;
  private final OfdWriter ofdWriter;
  private final PrintJob printer;

  public Papers(Fonts fonts, ChartPainter charts, PrintJob printer) {
    this.typesetter = new Typesetter(fonts);
    this.charts = charts;
    this.writer = new PdfWriter(fonts, charts);
    this.ofdWriter = new OfdWriter(fonts, charts);
    this.printer = printer;
  }

  @Override
  public Pages layOut(Document document) {
    TypesetDocument typeset = typesetter.set(document);
    return new PreviewPages(typeset, Problems.of(typeset), charts);
  }

  @Override
  public void writePdf(Document document, Path file) {
    AtomicFile.write(file, pdf(document));
  }

  @Override
  public void writeOfd(Document document, Path file) {
    AtomicFile.write(file, ofdWriter.write(printable(document)));
  }

  @Override
  public boolean print(Document document) {
    return printer.print(pdf(document), document.title());
  }

  private byte[] pdf(Document document) {
    return writer.write(printable(document));
  }

  private TypesetDocument printable(Document document) {
    TypesetDocument typeset = typesetter.set(document);
    Problems.refuse(typeset);
    return typeset;
  }
}
