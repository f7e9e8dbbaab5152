package cn.jiping.output.docx;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.output.opc.PlainZip;
import cn.jiping.output.typeset.ChartPainter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a document as .docx. Thread-safe; the same document makes the same text and styles. */
public final class DocxWriter {
  private final ChartPainter painter;

  public DocxWriter(ChartPainter painter) {
    this.painter = painter;
  }

  /** A whole .docx file. */
  public byte[] write(Document document) {
    try (XWPFDocument word = new XWPFDocument()) {
      Measures measures = Measures.of(document.setup());
      Styles.add(word, measures);
      properties(word, document);
      Sections sections = new Sections(word, measures, document.setup().numberStyle());
      Paragraphs text = new Paragraphs(word, measures);
      Tables tables = new Tables(word);
      Images images = new Images(word, measures, painter);
      for (Block block : document.blocks()) {
        switch (block) {
          case Block.Title title -> text.title(title);
          case Block.Addressee addressee -> text.addressee(addressee);
          case Block.Heading heading -> text.heading(heading);
          case Block.Paragraph paragraph -> text.paragraph(paragraph);
          case Block.Table table -> tables.add(table, sections.width());
          case Block.SpanTable form -> new SpanTables(word).add(form, sections.width());
          case Block.Chart chart -> images.add(chart);
          case Block.Image image -> images.add(image);
          case Block.SignatureBlock signature -> new SignatureText(text, measures).add(signature);
          case Block.CoverPage cover -> {
            text.cover(cover);
            sections.endFront();
          }
          case Block.Contents contents -> {
            text.contents(contents, document.blocks());
            sections.endFront();
          }
          case Block.RedHead head -> text.redHead(head);
          case Block.AttachmentNote note -> text.note(note);
          case Block.Attachment attachment -> {
            sections.startAttachment(attachment.landscape());
            text.attachment(attachment);
          }
          case Block.Imprint imprint -> tables.imprint(imprint, sections.width());
        }
      }
      sections.finish();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return PlainZip.pack(PlainZip.unpack(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No dates: the same report is the same file. */
  private static void properties(XWPFDocument word, Document document) {
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    core.setTitle(document.title());
    core.setCreator(document.author());
    core.setSubjectProperty(document.subject());
    core.setCreated(Optional.of(new Date(0)));
  }
}
