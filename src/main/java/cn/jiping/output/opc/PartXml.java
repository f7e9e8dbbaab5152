package cn.jiping.output.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a part that comes from outside. */
public final class PartXml {
  /** Deeper than any document, and shallow enough for recursion. */
  private static final String DEEPEST = "500";

  private PartXml() {}

  /**
   * The root of a part. Types of documents, and with them entities, are refused.
   *
   * @throws SAXException when it is no XML
   */
  public static Element parse(byte[] part) throws SAXException, IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // throws, and prints nothing
      return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // the JDK's own parser has these
    }
  }
}
