package cn.jiping.service;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.document.Document;
import cn.jiping.service.TrailEntry.Action;
import java.nio.file.Path;

/** Notes in the trail what leaves the program as a file or on paper. */
public final class TrailedPaper implements Paper {
  private final Paper paper;
  private final Trail trail;
  private final ExportTrail exports;

  public TrailedPaper(Paper paper, Trail trail) {
    this.paper = paper;
    this.trail = trail;
    this.exports = new ExportTrail(trail);
  }

  @Override
  public Pages layOut(Document document) {
    return paper.layOut(document);
  }

  @Override
  public byte[] pdf(Document document) {
    return paper.pdf(document);
  }

  @Override
  public byte[] ofd(Document document) {
    return paper.ofd(document);
  }

  @Override
  public void writePdf(Document document, Path file) {
    paper.writePdf(document, file);
    exports.exported(file, document.title());
  }

  @Override
  public void write(byte[] pdf, Path file) {
    paper.write(pdf, file);
    exports.exported(file, "");
  }

  @Override
  public void writeDocx(Document document, Path file) {
    paper.writeDocx(document, file);
    exports.exported(file, document.title());
  }

  @Override
  public void writeSignedPdf(Document document, Path file, SigningKey key) {
    paper.writeSignedPdf(document, file, key);
    exports.exported(file, document.title());
  }

  @Override
  public void writeOfd(Document document, Path file) {
    paper.writeOfd(document, file);
    exports.exported(file, document.title());
  }

  @Override
  public boolean print(byte[] pdf, String name) {
    boolean printed = paper.print(pdf, name);
    if (printed) {
      trail.note(Action.PRINTED, name, Sha256.of(pdf));
    }
    return printed;
  }

  @Override
  public String print(byte[] pdf, String name, PrintOrder order) {
    String printer = paper.print(pdf, name, order);
    trail.note(Action.PRINTED, name, Sha256.of(pdf));
    return printer;
  }
}
