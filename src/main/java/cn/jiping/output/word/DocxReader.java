package cn.jiping.output.word;

import cn.jiping.domain.Texts;
import cn.jiping.output.opc.Container;
import cn.jiping.output.opc.TooLarge;
import cn.jiping.service.InputFailure;
import cn.jiping.service.text.WordReader;
import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Block;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  /** Notes that are lines, not text. */
  private static final Set<String> SEPARATORS =
      Set.of("separator", "continuationSeparator", "continuationNotice");

  @Override
  public WordText read(Path file) {
    String name = String.valueOf(file.getFileName());
    tellApart(file, name);
    try (WordPackage document = new WordPackage(file)) {
      return read(document);
    } catch (TooLarge e) {
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
    try {
      if (Files.size(file) > LARGEST_MB * 1024L * 1024L) {
        throw failure("large", null, name, LARGEST_MB);
      }
      switch (Container.of(file)) {
        case ZIP -> {
          // as it must be
        }
        case ENCRYPTED -> throw failure("encrypted", null, name);
        case OLD -> throw failure("old", null, name);
        case EMPTY -> throw failure("empty", null, name);
        case OTHER -> {
          String lower = name.toLowerCase(Locale.ROOT);
          boolean old = lower.endsWith(".doc") || lower.endsWith(".wps");
          throw failure(old ? "old" : "other", null, name);
        }
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

  private static InputFailure failure(String key, Exception cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
