package cn.jiping.output.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a document and how they belong together (ECMA-376 part 2). */
final class WordPackage implements AutoCloseable {
  /** A part is expanded in memory; no report's text comes near this, in bytes. */
  static final int LARGEST_PART = 16 * 1024 * 1024;

  private final ZipFile zip;
  private final String main;

  /** A part is larger than any report's. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** It is a zip file, but holds no Word document. */
  static final class NoDocument extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws ZipException when the file is damaged; {@link java.io.EOFException} when it is cut off
   */
  WordPackage(Path file) throws IOException, SAXException {
    zip = new ZipFile(file.toFile());
    try {
      main = targets("", "officeDocument").stream().findFirst().orElseThrow(NoDocument::new);
    } catch (IOException | SAXException e) {
      zip.close();
      throw e;
    }
  }

  /** The root of the main part, {@code w:document}. */
  Element document() throws IOException, SAXException {
    Element root = Xml.parse(bytes(main));
    if (!Xml.is(root, "document")) {
      throw new NoDocument();
    }
    return root;
  }

  /** The roots of the parts that the main part names as being of this type, e.g. styles. */
  List<Element> related(String type) throws IOException, SAXException {
    List<Element> roots = new ArrayList<>();
    for (String part : targets(main, type)) {
      if (zip.getEntry(part) != null) {
        roots.add(Xml.parse(bytes(part)));
      }
    }
    return roots;
  }

  /** Types are told by the end of their address: transitional and strict ones differ before it. */
  private List<String> targets(String source, String type) throws IOException, SAXException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String relations = folder + "_rels/" + source.substring(slash) + ".rels";
    if (zip.getEntry(relations) == null) {
      return List.of();
    }
    return Xml.children(Xml.parse(bytes(relations))).stream()
        .filter(e -> e.getAttribute("Type").endsWith("/" + type))
        .filter(e -> !e.getAttribute("TargetMode").equals("External"))
        .map(e -> resolve(folder, e.getAttribute("Target")))
        .toList();
  }

  private static String resolve(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private byte[] bytes(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new ZipException(part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_PART + 1);
      if (bytes.length > LARGEST_PART) {
        throw new TooLarge();
      }
      CRC32 crc = new CRC32(); // the JDK checks it for streams only
      crc.update(bytes);
      if (crc.getValue() != entry.getCrc()) {
        throw new ZipException(part);
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
