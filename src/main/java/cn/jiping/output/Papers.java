package cn.jiping.output;

import cn.jiping.domain.document.Document;
import cn.jiping.output.docx.DocxWriter;
import cn.jiping.output.font.Fonts;
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
  private final DocxWriter word;
  private final PrintJob printer;

  public Papers(Fonts fonts, ChartPainter charts, PrintJob printer) {
    this.typesetter = new Typesetter(fonts);
    this.charts = charts;
    this.writer = new PdfWriter(fonts, charts);
    this.word = new DocxWriter(charts);
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
  public void writeDocx(Document document, Path file) {
    Problems.refuse(document);
    AtomicFile.write(file, word.write(document));
  }

  @Override
  public boolean print(Document document) {
    return printer.print(pdf(document), document.title());
  }

  private byte[] pdf(Document document) {
    TypesetDocument typeset = typesetter.set(document);
    Problems.refuse(typeset);
    return writer.write(typeset);
  }
}
