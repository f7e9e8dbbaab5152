package cn.jiping.output.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is done with the elements of a part, one after the other, while it is read. */
interface Elements {
  /** May stand before all others. */
  char BYTE_ORDER_MARK = '\uFEFF';

  /** An element begins; its attributes, and its text, can be asked for. */
  void start(String name, XMLStreamReader xml) throws XMLStreamException, IOException;

  /** An element ends, whose text was not asked for. */
  default void end(String name) throws IOException {}

  /**
   * Reads a part to its very end, where its digest is checked. Types of documents, and with them
   * entities, are refused.
   *
   * @throws BadXml when it is no XML
   */
  static void read(InputStream part, Elements elements) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (Reader text = text(part)) {
      XMLStreamReader xml = factory.createXMLStreamReader(text);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> elements.start(xml.getLocalName(), xml);
          case XMLStreamConstants.END_ELEMENT -> elements.end(xml.getLocalName());
          case XMLStreamConstants.DTD -> throw new BadXml("document type", null);
          default -> {
            // text is asked for where it counts
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadXml("no UTF-8", e);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof CharacterCodingException)) {
        throw io;
      }
      throw new BadXml(e.getMessage(), e);
    }
  }

  /** Decoded here: of bytes that are no UTF-8, the parser would print to the console. */
  private static Reader text(InputStream part) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** An attribute without a namespace; empty when there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Whether an attribute says yes. */
  static boolean flag(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.equals("1") || value.equals("true");
  }

  /**
   * A whole number from 0.
   *
   * @throws BadXml when it is none
   */
  static int number(String text) throws BadXml {
    if (!text.matches("[0-9]{1,9}")) {
      throw new BadXml("no number: " + text.length() + " characters", null);
    }
    return Integer.parseInt(text);
  }
}
