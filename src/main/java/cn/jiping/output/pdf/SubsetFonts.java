package cn.jiping.output.pdf;

import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The fonts of one PDF, and how text in them is written. */
final class SubsetFonts {
  /** Below this a place is not corrected: thousandths of an em, 0.003 pt at 16 pt. */
  private static final double EXACT = 0.2;

  private final Map<FontFile, SubsetFont> fonts = new LinkedHashMap<>();
  private final COSDictionary resources = new COSDictionary();

  /** The font, known from now on to every page. */
  SubsetFont font(FontFile file) {
    return fonts.computeIfAbsent(
        file,
        f -> {
          SubsetFont font = new SubsetFont(f, "F" + fonts.size());
          resources.setItem(font.resource(), font.dictionary());
          return font;
        });
  }

  /** The dictionary of all fonts, one for all pages. */
  COSDictionary resources() {
    return resources;
  }

  void finish() throws IOException {
    for (SubsetFont font : fonts.values()) {
      font.finish();
    }
  }

  /**
   * Writes glyphs of one font as one TJ operator (ISO 32000-1, 9.4.3).
   *
   * @param offsets left edge of each glyph from that of the first, in pt
   */
  void show(StringBuilder to, FontFile file, double size, List<Glyph> glyphs, double[] offsets) {
    SubsetFont font = font(file);
    to.append('[').append('<');
    double pen = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      double back = (pen - offsets[i]) / size * 1000;
      if (Math.abs(back) > EXACT) {
        to.append('>');
        Streams.number(to, back);
        to.append('<');
        pen -= Math.round(back * 1000) / 1000.0 * size / 1000;
      }
      Codes.hex(to, font.code(glyph));
      pen += glyph.em() * size;
    }
    to.append(">] TJ");
  }

  /** Selects a font. */
  void select(StringBuilder to, FontFile file, double size) {
    COSName name = font(file).resource();
    to.append('/').append(name.getName()).append(' ');
    Streams.number(to, size).append(" Tf ");
  }
}
