package cn.jiping.output.font;

import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.PageSetup.FigureFace;
import cn.jiping.domain.report.PageSetup.FontSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which font draws which character in which face. Made once for the program; thread-safe. */
public final class Fonts {
  /** The face of all words in charts: even strokes stay readable when small. */
  public static final Face CHART = Face.HEI;

  private static final int ASCII_END = 0x7F;

  /** Latin letters with accents, and other signs of western texts, up to here. */
  private static final int WESTERN_END = 0x24F;

  private final Library library;
  private final Map<Face, FontFile> files;
  private final Optional<FontFile> figures;
  private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

  /** What all choices of fonts share. */
  private record Library(
      Map<Face, FontFile> carried,
      FontFile fallback,
      FontFile western,
      SystemFonts system,
      Map<String, Fonts> made) {}

  /** The fonts of the program, and those of this computer for who chooses them. */
  public Fonts() {
    this(SystemFonts.ofThisComputer());
  }

  Fonts(SystemFonts system) {
    this(
        new Library(
            carried(),
            FontFile.resource("GWRare-Regular"),
            FontFile.resource("LiberationSerif-Regular"),
            system,
            new HashMap<>()),
        Optional.empty());
    library.made().put(key(FontSource.PROGRAM, FigureFace.CJK), this);
  }

  private Fonts(Library library, Optional<FontFile> figures) {
    this(library, library.carried(), figures);
  }

  private Fonts(Library library, Map<Face, FontFile> files, Optional<FontFile> figures) {
    this.library = library;
    this.files = files;
    this.figures = figures;
    for (Face face : Face.values()) {
      glyphs.put(face, new ConcurrentHashMap<>());
    }
  }

  private static Map<Face, FontFile> carried() {
    Map<Face, FontFile> files = new EnumMap<>(Face.class);
    files.put(Face.BODY, FontFile.resource("GWFang-Regular"));
    files.put(Face.HEI, FontFile.resource("GWHei-Regular"));
    files.put(Face.KAI, FontFile.resource("GWKai-Regular"));
    files.put(Face.SONG, FontFile.resource("GWSong-Regular"));
    files.put(Face.TITLE, FontFile.resource("GWSong-Bold"));
    return files;
  }

  /**
   * The fonts of this choice; the same object for the same choice. Faces that the system lacks, or
   * whose font may not be embedded, are the program's own.
   */
  public Fonts of(FontSource source, FigureFace figureFace) {
    synchronized (library.made()) {
      return library
          .made()
          .computeIfAbsent(key(source, figureFace), k -> choose(source, figureFace));
    }
  }

  private Fonts choose(FontSource source, FigureFace figureFace) {
    Map<Face, FontFile> chosen = new EnumMap<>(library.carried());
    if (source == FontSource.SYSTEM) {
      chosen.putAll(library.system().faces());
    }
    boolean western = figureFace == FigureFace.WESTERN;
    return new Fonts(library, chosen, western ? Optional.of(library.western()) : Optional.empty());
  }

  private static String key(FontSource source, FigureFace figureFace) {
    return source + " " + figureFace;
  }

  /** The font of a face. */
  public FontFile file(Face face) {
    return files.get(face);
  }

  /** A character in a face; {@link Glyph#isMissing} when no font has it. */
  public Glyph glyph(Face face, int codePoint) {
    return glyphs.get(face).computeIfAbsent(codePoint, c -> find(face, c));
  }

  /**
   * The characters of a text. Tabs become spaces, and characters that are never seen (byte order
   * marks, zero-width spaces, variation selectors, other controls) are left out.
   */
  public List<Glyph> glyphs(Face face, String text) {
    List<Glyph> found = new ArrayList<>(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> !isInvisible(c))
        .forEach(c -> found.add(glyph(face, c)));
    return found;
  }

  private Glyph find(Face face, int codePoint) {
    for (FontFile font : candidates(face, codePoint)) {
      int id = font.glyphId(codePoint);
      if (id != 0) {
        return new Glyph(codePoint, font, id, font.em(id));
      }
    }
    return new Glyph(codePoint, library.fallback(), 0, 1);
  }

  /** In the order they are asked; the fallback only for what the face itself lacks. */
  private List<FontFile> candidates(Face face, int codePoint) {
    List<FontFile> fonts = new ArrayList<>();
    if (figures.isPresent() && isWestern(codePoint) && face != Face.TITLE) {
      fonts.add(figures.get());
    }
    fonts.add(files.get(fontFace(face, codePoint)));
    fonts.add(library.carried().get(face));
    fonts.add(library.fallback());
    return fonts;
  }

  /** Marks that stand in Chinese text too, such as · and ×, stay in the face around them. */
  private static boolean isWestern(int codePoint) {
    return codePoint <= ASCII_END || codePoint <= WESTERN_END && Character.isLetter(codePoint);
  }

  /** The digits of the 楷体 are old style and jump up and down: ASCII is taken from the 仿宋. */
  private Face fontFace(Face face, int codePoint) {
    return face == Face.KAI && codePoint <= ASCII_END ? Face.BODY : face;
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }
}
