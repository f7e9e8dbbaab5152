package cn.jiping.output.ofd;

import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * The used part of one font, as a TrueType file of its own.
 *
 * @param id by which objects refer to it
 * @param name its own for these characters, so that no viewer takes another subset for it
 * @param glyphIds from a character to its outline in {@code program}
 */
record SubsetFont(long id, String name, byte[] program, Map<Integer, Integer> glyphIds) {
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "cvt ", "fpgm", "prep", "name",
          "OS/2", "post");

  /** Where the file lies, from the resources. */
  String file() {
    return "font_" + id + ".ttf";
  }

  /**
   * @param used glyphs of this font by their characters
   */
  static SubsetFont of(long id, FontFile file, TreeMap<Integer, Glyph> used) throws IOException {
    String name = String.format(Locale.ROOT, "%08X+%s", used.keySet().hashCode(), file.name());
    TTFSubsetter subsetter = new TTFSubsetter(file.trueType(), TABLES);
    for (Glyph glyph : used.values()) {
      if (Character.isBmpCodePoint(glyph.codePoint())) {
        subsetter.add(glyph.codePoint());
      } else {
        // FontBox writes no table for these; objects name their outlines instead.
        subsetter.addGlyphIds(Set.of(glyph.id()));
      }
    }
    subsetter.setPrefix(name.substring(0, name.indexOf('+')));
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    Map<Integer, Integer> subsetIds = new HashMap<>();
    subsetter.getGIDMap().forEach((subsetId, glyphId) -> subsetIds.put(glyphId, subsetId));
    Map<Integer, Integer> glyphIds = new HashMap<>();
    used.forEach((character, glyph) -> glyphIds.put(character, subsetIds.get(glyph.id())));
    return new SubsetFont(id, name, program.toByteArray(), glyphIds);
  }
}
