package cn.jiping.output.pdf;

import cn.jiping.output.font.Glyph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The tables of a subset font: from code to outline, from code to character. */
final class Codes {
  /** Entries in one section of a CMap (Adobe Technical Note 5014). */
  private static final int SECTION = 100;

  private static final int TAG_LENGTH = 6;
  private static final int LETTERS = 26;

  private Codes() {}

  /** Two bytes a code: the outline in the subset; code 0 is the box. */
  static byte[] glyphMap(List<Glyph> glyphs, Map<Integer, Integer> subsetIds) {
    byte[] map = new byte[2 * (glyphs.size() + 1)];
    for (int i = 0; i < glyphs.size(); i++) {
      int id = subsetIds.get(glyphs.get(i).id());
      map[2 * i + 2] = (byte) (id >> 8);
      map[2 * i + 3] = (byte) id;
    }
    return map;
  }

  /** The CMap by which text is copied and read aloud (ISO 32000-1, 9.10.3). */
  static byte[] toUnicode(List<Glyph> glyphs) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int start = 0; start < glyphs.size(); start += SECTION) {
      int end = Math.min(glyphs.size(), start + SECTION);
      map.append(end - start).append(" beginbfchar\n");
      for (int i = start; i < end; i++) {
        map.append('<');
        hex(map, i + 1);
        map.append("> <");
        for (char unit : Character.toChars(glyphs.get(i).codePoint())) {
          hex(map, unit);
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Six letters that name a subset: the same for the same characters. */
  static String subsetTag(List<Glyph> glyphs) {
    long hash = 0;
    for (Glyph glyph : glyphs) {
      hash = hash * 31 + glyph.codePoint();
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LENGTH; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, LETTERS)));
      hash = Math.floorDiv(hash, LETTERS);
    }
    return tag.toString();
  }

  /** Four hexadecimal digits. */
  static void hex(StringBuilder to, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      to.append(Character.forDigit(value >> shift & 0xF, 16));
    }
  }
}
