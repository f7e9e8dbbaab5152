package cn.jiping.output.ofd;

import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.core.text.font.Charset;

/** The fonts of one OFD. */
final class SubsetFonts {
  private final Map<FontFile, SubsetFont> fonts = new LinkedHashMap<>();

  /** Subsets of all fonts that these pages use. */
  SubsetFonts(List<List<Mark>> pages, Ids ids) throws IOException {
    Map<FontFile, TreeMap<Integer, Glyph>> used = new LinkedHashMap<>();
    for (List<Mark> page : pages) {
      for (Mark mark : page) {
        if (mark instanceof Mark.Text text) {
          TreeMap<Integer, Glyph> glyphs = used.computeIfAbsent(text.font(), f -> new TreeMap<>());
          text.glyphs().forEach(g -> glyphs.put(g.codePoint(), g));
        }
      }
    }
    for (Map.Entry<FontFile, TreeMap<Integer, Glyph>> entry : used.entrySet()) {
      fonts.put(entry.getKey(), SubsetFont.of(ids.next(), entry.getKey(), entry.getValue()));
    }
  }

  SubsetFont of(FontFile file) {
    return fonts.get(file);
  }

  Collection<SubsetFont> all() {
    return fonts.values();
  }

  /**
   * The list of the fonts.
   *
   * @param folder where their files lie
   */
  Res resources(String folder) {
    org.ofdrw.core.basicStructure.res.resources.Fonts list =
        new org.ofdrw.core.basicStructure.res.resources.Fonts();
    for (SubsetFont font : fonts.values()) {
      CT_Font entry = new CT_Font(font.name());
      entry.setID(font.id());
      entry.setCharset(Charset.unicode);
      entry.setFontFile(font.file());
      list.addFont(entry);
    }
    Res resources = new Res();
    resources.setBaseLoc(new ST_Loc(folder));
    resources.addResource(list);
    return resources;
  }
}
