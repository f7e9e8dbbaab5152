package cn.jiping.output.pdf;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF says of itself (ISO 19005-2, 6.6; ISO 14289-1, 7.1). No dates: the same report is the
 * same file, byte for byte.
 */
final class Metadata {
  private static final Texts TEXTS = Texts.of(Metadata.class);
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private Metadata() {}

  static void add(PDDocument pdf, Document document) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(document.title());
    information.setAuthor(document.author());
    information.setSubject(document.subject());
    information.setCreator(TEXTS.get("creator"));
    information.setProducer(TEXTS.get("creator"));
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet(document))));
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.addOutputIntent(intent(pdf));
  }

  private static PDOutputIntent intent(PDDocument pdf) throws IOException {
    PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(PROFILE));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static byte[] packet(Document document) throws IOException {
    try (InputStream in = Metadata.class.getResourceAsStream("metadata.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@creator@", escaped(TEXTS.get("creator")))
          .replace("@author@", escaped(document.author()))
          .replace("@subject@", escaped(document.subject()))
          .replace("@title@", escaped(document.title()))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
