package cn.jiping.output.word;

import cn.jiping.output.opc.OfficeFile;
import cn.jiping.output.opc.OfficeFile.Relation;
import cn.jiping.output.opc.PartXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word document. */
final class WordPackage implements AutoCloseable {
  /** A part is expanded in memory; no report's text comes near this, in bytes. */
  static final int LARGEST_PART = 16 * 1024 * 1024;

  private final OfficeFile file;
  private final String main;

  /** It is a zip file, but holds no Word document. */
  static final class NoDocument extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws java.util.zip.ZipException when the file is damaged; {@link java.io.EOFException} when
   *     it is cut off
   */
  WordPackage(Path path) throws IOException, SAXException {
    file = new OfficeFile(path);
    try {
      main =
          file.relations("", "officeDocument").stream()
              .findFirst()
              .map(Relation::target)
              .orElseThrow(NoDocument::new);
    } catch (IOException | SAXException e) {
      file.close();
      throw e;
    }
  }

  /** The root of the main part, {@code w:document}. */
  Element document() throws IOException, SAXException {
    Element root = part(main);
    if (!Xml.is(root, "document")) {
      throw new NoDocument();
    }
    return root;
  }

  /** The roots of the parts that the main part names as being of this type, e.g. styles. */
  List<Element> related(String type) throws IOException, SAXException {
    List<Element> roots = new ArrayList<>();
    for (Relation relation : file.relations(main, type)) {
      if (file.has(relation.target())) {
        roots.add(part(relation.target()));
      }
    }
    return roots;
  }

  private Element part(String name) throws IOException, SAXException {
    return PartXml.parse(file.bytes(name, LARGEST_PART));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
