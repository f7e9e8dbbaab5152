package cn.jiping.output.word;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.text.WordReader;
import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Block;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads .docx files as Word, WPS and LibreOffice write them. Older kinds are told how to convert.
 */
public final class DocxReader implements WordReader {
  /** The largest file that is read, in MB; reports with photographs stay below. */
  static final int LARGEST_MB = 50;

  private static final Texts TEXTS = Texts.of(DocxReader.class);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream that a document with a password has (MS-OFFCRYPTO 2.3.4). */
  private static final String ENCRYPTED = "EncryptedPackage";

  /** Notes that are lines, not text. */
  private static final Set<String> SEPARATORS =
      Set.of("separator", "continuationSeparator", "continuationNotice");

  @Override
  public WordText read(Path file) {
    String name = String.valueOf(file.getFileName());
    tellApart(file, name);
    try (WordPackage document = new WordPackage(file)) {
      return read(document);
    } catch (WordPackage.TooLarge e) {
      throw failure("long", e, name);
    } catch (WordPackage.NoDocument e) {
      throw failure("other", e, name);
    } catch (ZipException | EOFException | SAXException e) {
      throw failure("damaged", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  /** Fails for what is no zip file, or too large. */
  private static void tellApart(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LARGEST_MB * 1024L * 1024L) {
        throw failure("large", null, name, LARGEST_MB);
      }
      byte[] start = in.readNBytes(ZIP.length);
      if (Arrays.equals(start, OLE)) {
        throw failure(isEncrypted(in.readAllBytes()) ? "encrypted" : "old", null, name);
      }
      if (start.length == 0) {
        throw failure("empty", null, name);
      }
      if (!Arrays.equals(start, ZIP)) {
        String lower = name.toLowerCase(Locale.ROOT);
        throw failure(
            lower.endsWith(".doc") || lower.endsWith(".wps") ? "old" : "other", null, name);
      }
    } catch (NoSuchFileException e) {
      throw failure("missing", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  private static WordText read(WordPackage document) throws IOException, SAXException {
    Element root = document.document();
    Styles styles = new Styles(document.related("styles"));
    Numbering numbering = new Numbering(document.related("numbering"), styles);
    Gathered gathered = new Gathered();
    Element body =
        Xml.child(root, "body").orElseThrow(() -> new SAXException("no body")); // never shown
    List<Block> blocks = Story.blocks(body, styles, numbering, gathered);
    for (Notes notes : Notes.ALL) {
      for (Element part : document.related(notes.part())) {
        List<Element> texts =
            notes.element().isEmpty()
                ? List.of(part)
                : Xml.children(part, notes.element()).toList();
        texts.stream()
            .filter(e -> !SEPARATORS.contains(Xml.attribute(e, "type")))
            .forEach(e -> gathered.aside(notes.kind(), Story.text(e, styles, numbering, gathered)));
      }
    }
    return gathered.with(blocks);
  }

  /**
   * A part with text beside the body.
   *
   * @param part type of the part
   * @param element what holds one note; empty when the part is one text
   */
  private record Notes(String part, String element, Aside.Kind kind) {
    private static final List<Notes> ALL =
        List.of(
            new Notes("footnotes", "footnote", Aside.Kind.FOOTNOTE),
            new Notes("endnotes", "endnote", Aside.Kind.ENDNOTE),
            new Notes("comments", "comment", Aside.Kind.COMMENT),
            new Notes("header", "", Aside.Kind.HEADER),
            new Notes("footer", "", Aside.Kind.FOOTER));
  }

  private static boolean isEncrypted(byte[] bytes) {
    byte[] name = ENCRYPTED.getBytes(StandardCharsets.UTF_16LE);
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(name, StandardCharsets.ISO_8859_1));
  }

  private static InputFailure failure(String key, Exception cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
