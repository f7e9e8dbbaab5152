package cn.jiping.output.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of the document, from {@code styles.xml} beside the texts of this package. */
final class Styles {
  /** 小4号, in half points. */
  private static final int TABLE_SIZE = 24;

  /** 5号, in half points. */
  private static final int FORM_SIZE = 21;

  private Styles() {}

  static void add(XWPFDocument word, Measures measures) throws IOException {
    try (InputStream in = Styles.class.getResourceAsStream("styles.xml")) {
      String xml =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("@pitch@", Integer.toString(measures.pitch()))
              .replace("@spacing@", Integer.toString(measures.spacing()))
              .replace("@table@", Integer.toString(TABLE_SIZE))
              .replace("@form@", Integer.toString(FORM_SIZE));
      word.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml", e);
    }
  }
}
