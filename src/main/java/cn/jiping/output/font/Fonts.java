package cn.jiping.output.font;

import cn.jiping.domain.document.Block.Face;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which font draws which character in which face. Made once for the program; thread-safe. */
public final class Fonts {
  /** The face of all words in charts: even strokes stay readable when small. */
  public static final Face CHART = Face.HEI;

  private static final int ASCII_END = 0x7F;

  private final Map<Face, FontFile> files = new EnumMap<>(Face.class);
  private final FontFile fallback = new FontFile("NotoSerifSC-Regular");
  private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

  public Fonts() {
    files.put(Face.BODY, new FontFile("GWFang-Regular"));
    files.put(Face.HEI, new FontFile("GWHei-Regular"));
    files.put(Face.KAI, new FontFile("GWKai-Regular"));
    files.put(Face.SONG, new FontFile("GWSong-Regular"));
    files.put(Face.TITLE, new FontFile("GWSong-Bold"));
    for (Face face : Face.values()) {
      glyphs.put(face, new ConcurrentHashMap<>());
    }
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
    FontFile first = files.get(fontFace(face, codePoint));
    int id = first.glyphId(codePoint);
    if (id != 0) {
      return new Glyph(codePoint, first, id, first.em(id));
    }
    id = fallback.glyphId(codePoint);
    return new Glyph(codePoint, fallback, id, id == 0 ? 1 : fallback.em(id));
  }

  /** The digits of the 楷体 are old style and jump up and down: ASCII is taken from the 仿宋. */
  private static Face fontFace(Face face, int codePoint) {
    return face == Face.KAI && codePoint <= ASCII_END ? Face.BODY : face;
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }
}
