package cn.jiping.output.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of an Office file and how they belong together. */
public final class OfficeFile implements AutoCloseable {
  /** Relations are a few lines; in bytes. */
  private static final int LARGEST_RELATIONS = 1024 * 1024;

  private final ZipFile zip;

  /**
   * A relation of a part to another one.
   *
   * @param id by which the part names it
   * @param target name of the other part
   */
  public record Relation(String id, String target) {}

  /**
   * @throws ZipException when the file is damaged; {@link java.io.EOFException} when it is cut off
   */
  public OfficeFile(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  /** Whether there is a part with this name. */
  public boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** How many bytes a part says that it is expanded; 0 when it does not say. */
  public long size(String part) {
    ZipEntry entry = zip.getEntry(part);
    return entry == null ? 0 : Math.max(0, entry.getSize());
  }

  /**
   * The bytes of a part, one after the other.
   *
   * @param most how many it may be
   * @throws ZipException when there is no such part; the stream itself throws {@link TooLarge}, and
   *     at its end {@link ZipException} when the part is damaged
   */
  public InputStream stream(String part, long most) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new ZipException(part);
    }
    return new PartStream(zip.getInputStream(entry), entry, most);
  }

  /** The bytes of a part; fails as {@link #stream} does. */
  public byte[] bytes(String part, int most) throws IOException {
    try (InputStream in = stream(part, most)) {
      return in.readAllBytes();
    }
  }

  /**
   * The parts to which a part stands in relations of a type. Types are told by the end of their
   * address: transitional and strict ones differ before it.
   *
   * @param source name of the part; empty for the file itself
   * @param type e.g. styles
   */
  public List<Relation> relations(String source, String type) throws IOException, SAXException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String relations = folder + "_rels/" + source.substring(slash) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (has(relations)) {
      NodeList all =
          PartXml.parse(bytes(relations, LARGEST_RELATIONS))
              .getElementsByTagNameNS("*", "Relationship");
      for (int i = 0; i < all.getLength(); i++) {
        Element e = (Element) all.item(i);
        if (e.getAttribute("Type").endsWith("/" + type)
            && !e.getAttribute("TargetMode").equals("External")) {
          found.add(new Relation(e.getAttribute("Id"), resolve(folder, e.getAttribute("Target"))));
        }
      }
    }
    return found;
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

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
