package cn.jiping.output.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An OFD as the JDK alone reads it: files of a zip, elements of the standard's namespace. */
record OfdFile(Map<String, byte[]> files) {
  private static final String NAMESPACE = "http://www.ofdspec.org/2016";

  static OfdFile of(byte[] ofd) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new OfdFile(files);
  }

  Element xml(String path) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(files.get(path)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(path, e);
    }
  }

  /** The pages in the order of the document. */
  List<Element> pages() throws IOException {
    List<Element> pages = new ArrayList<>();
    for (Element page : all(xml("Doc_0/Document.xml"), "Page")) {
      pages.add(xml("Doc_0/" + page.getAttribute("BaseLoc")));
    }
    return pages;
  }

  /** All elements of this name in it, in the order of the file. */
  static List<Element> all(Element in, String name) {
    NodeList nodes = in.getElementsByTagNameNS(NAMESPACE, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static Element one(Element in, String name) {
    return all(in, name).getFirst();
  }

  static double[] numbers(Element of, String attribute) {
    String text = of.getAttribute(attribute).strip();
    if (text.isEmpty()) {
      return new double[0];
    }
    String[] parts = text.split("\\s+");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return numbers;
  }
}
