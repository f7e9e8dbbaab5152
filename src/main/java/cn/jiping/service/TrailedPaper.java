package cn.jiping.service;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.service.TrailEntry.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes in the trail what leaves the program as a file or on paper. */
public final class TrailedPaper implements Paper {
  private static final Texts TEXTS = Texts.of(TrailedPaper.class);

  private final Paper paper;
  private final Trail trail;

  public TrailedPaper(Paper paper, Trail trail) {
    this.paper = paper;
    this.trail = trail;
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
    exported(file, document.title());
  }

  @Override
  public void write(byte[] pdf, Path file) {
    paper.write(pdf, file);
    exported(file, "");
  }

  @Override
  public void writeDocx(Document document, Path file) {
    paper.writeDocx(document, file);
    exported(file, document.title());
  }

  @Override
  public void writeSignedPdf(Document document, Path file, SigningKey key) {
    paper.writeSignedPdf(document, file, key);
    exported(file, document.title());
  }

  @Override
  public void writeOfd(Document document, Path file) {
    paper.writeOfd(document, file);
    exported(file, document.title());
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

  /**
   * @param title of what was exported; empty when only its bytes are known
   */
  private void exported(Path file, String title) {
    try {
      String digest = Sha256.of(Files.readAllBytes(file));
      String name = file.getFileName().toString();
      String about = title.isEmpty() ? name : TEXTS.get("trail.exported", name, title);
      trail.note(Action.EXPORTED, about, digest);
    } catch (IOException e) {
      throw new OutputFailure(TEXTS.get("trail.unread", file), TEXTS.get("trail.unread.advice"), e);
    }
  }
}
