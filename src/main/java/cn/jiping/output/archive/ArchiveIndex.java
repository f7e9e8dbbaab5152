package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.ArchiveContents;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The index of an archive (目录.xml): what it is, and each file with its digest, in Chinese. */
final class ArchiveIndex {
  private static final Texts TEXTS = Texts.of(ArchiveIndex.class);

  private final XMLStreamWriter xml;

  private ArchiveIndex(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The index as text; the same contents are the same text. */
  static String xml(ArchiveContents contents, List<ArchiveBag.Item> items) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new ArchiveIndex(xml).write(contents, items);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes everything", e);
    }
    return text.toString();
  }

  private void write(ArchiveContents contents, List<ArchiveBag.Item> items)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement(TEXTS.get("index.root"));
    xml.writeAttribute(TEXTS.get("index.format"), "1");
    writeReport(contents);
    for (ArchiveBag.Item item : items) {
      writeItem(item);
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void writeReport(ArchiveContents contents) throws XMLStreamException {
    Report report = contents.report();
    Finalised finalised = report.version().finalised().orElseThrow();
    element(1, "index.title", ReportDocument.of(report).title());
    element(1, "index.unit", report.unit().name());
    element(1, "index.year", Integer.toString(report.year()));
    element(1, "index.id", report.id().toString());
    element(1, "index.version", Integer.toString(report.version().number()));
    element(1, "index.at", finalised.at().atZone(ArchiveBag.ZONE).toOffsetDateTime().toString());
    element(1, "index.by", finalised.by());
    element(1, "index.digest", finalised.dataDigest());
    element(1, "index.retention", contents.retention().title());
    element(1, "index.program", contents.program());
  }

  private void writeItem(ArchiveBag.Item item) throws XMLStreamException {
    line(1);
    xml.writeStartElement(TEXTS.get("index.file"));
    element(2, "index.name", Bag.PAYLOAD + item.file().name());
    element(2, "index.what", item.title());
    element(2, "index.kind", item.format());
    element(2, "index.bytes", Long.toString(item.file().size()));
    element(2, "index.sha256", item.file().sha256());
    line(1);
    xml.writeEndElement();
  }

  private void element(int depth, String key, String text) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(TEXTS.get(key));
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 can't say some characters at all. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder();
    text.codePoints()
        .map(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 ? '?' : c)
        .map(c -> c == 0xFFFE || c == 0xFFFF ? '?' : c)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
