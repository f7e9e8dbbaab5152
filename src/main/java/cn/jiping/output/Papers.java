package cn.jiping.output;

import cn.jiping.domain.document.Document;
import cn.jiping.output.docx.DocxWriter;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.ofd.OfdWriter;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.preview.PreviewPages;
import cn.jiping.output.sign.KeyFile;
import cn.jiping.output.sign.PdfSigner;
import cn.jiping.output.sign.SignatureLabel;
import cn.jiping.output.sign.Signer;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.PrintOrder;
import cn.jiping.service.SigningKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Paper of a document: laid out once, then shown, written or printed. */
public final class Papers implements Paper {
  private final Fonts fonts;
  private final Typesetter typesetter;
  private final ChartPainter charts;
  private final PdfWriter writer;
  private final DocxWriter word;
  private final OfdWriter ofdWriter;
  private final PrintJob printer;
  private final Clock clock;

  public Papers(Fonts fonts, ChartPainter charts, PrintJob printer, Clock clock) {
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts);
    this.charts = charts;
    this.writer = new PdfWriter(fonts, charts);
    this.word = new DocxWriter(charts);
    this.ofdWriter = new OfdWriter(fonts, charts);
    this.printer = printer;
    this.clock = clock;
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
  public byte[] pdf(Document document) {
    return writer.write(printable(document));
  }

  @Override
  public void write(byte[] pdf, Path file) {
    AtomicFile.write(file, pdf);
  }

  @Override
  public void writeDocx(Document document, Path file) {
    Problems.refuse(document);
    AtomicFile.write(file, word.write(document));
  }

  @Override
  public void writeSignedPdf(Document document, Path file, SigningKey key) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Signer signer = KeyFile.open(key, now);
    TypesetDocument typeset = printable(document);
    byte[] pdf = writer.write(SignatureLabel.on(typeset, fonts, signer.name(), now.toLocalDate()));
    AtomicFile.write(file, PdfSigner.sign(pdf, signer, now));
  }

  @Override
  public String print(byte[] pdf, String name, PrintOrder order) {
    return printer.print(pdf, name, order);
  }

  @Override
  public void writeOfd(Document document, Path file) {
    AtomicFile.write(file, ofd(document));
  }

  @Override
  public byte[] ofd(Document document) {
    return ofdWriter.write(printable(document));
  }

  @Override
  public boolean print(byte[] pdf, String name) {
    return printer.print(pdf, name);
  }

  private TypesetDocument printable(Document document) {
    TypesetDocument typeset = typesetter.set(document);
    Problems.refuse(typeset);
    return typeset;
  }
}
