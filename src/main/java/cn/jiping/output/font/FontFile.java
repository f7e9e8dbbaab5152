package cn.jiping.output.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font of the program, read when it is first asked for and then kept. Thread-safe. */
public final class FontFile {
  private final String name;
  private final Source source;
  private TrueTypeFont parsed;
  private CmapLookup characters;
  private Font awt;

  /** Where the bytes of a font are. */
  interface Source {
    InputStream open() throws IOException;
  }

  /**
   * @param name in ASCII
   */
  FontFile(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /**
   * One that the program carries.
   *
   * @param name name of the resource beside this class, without {@code .ttf}
   */
  static FontFile resource(String name) {
    return new FontFile(name, () -> FontFile.class.getResourceAsStream(name + ".ttf"));
  }

  /** Its name, in ASCII. */
  public String name() {
    return name;
  }

  /** The outline of a character: 0 when the font has none. */
  synchronized int glyphId(int codePoint) {
    trueType();
    return characters.getGlyphId(codePoint);
  }

  /** Advance width in em. */
  double em(int glyphId) {
    try {
      TrueTypeFont font = trueType();
      return font.getAdvanceWidth(glyphId) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The parsed font, shared by all documents: never to be closed by a reader. */
  public synchronized TrueTypeFont trueType() {
    if (parsed == null) {
      try (InputStream in = source.open()) {
        parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        characters = parsed.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return parsed;
  }

  /** The font for drawing on a {@link java.awt.Graphics2D}, at 1 pt. */
  public synchronized Font awt() {
    if (awt == null) {
      try (InputStream in = source.open()) {
        awt = Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(name, e);
      }
    }
    return awt;
  }

  @Override
  public String toString() {
    return name;
  }
}
