package cn.jiping.output.pdf;

import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The used part of one font in one PDF. Each character gets a code of its own, even where two share
 * an outline, so that what is copied out of the PDF is what was typed.
 */
final class SubsetFont {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;

  private final FontFile file;
  private final COSName resource;
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Glyph> glyphs = new ArrayList<>();

  SubsetFont(FontFile file, String resource) {
    this.file = file;
    this.resource = COSName.getPDFName(resource);
  }

  /** Under this name pages find it. */
  COSName resource() {
    return resource;
  }

  /** Complete only after {@link #finish}. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The code of a character, from 1. */
  int code(Glyph glyph) {
    Integer known = codes.putIfAbsent(glyph.codePoint(), glyphs.size() + 1);
    if (known != null) {
      return known;
    }
    glyphs.add(glyph);
    return glyphs.size();
  }

  /** Embeds what was used. */
  void finish() throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(file.trueType(), TABLES);
    subsetter.addGlyphIds(new HashSet<>(glyphs.stream().map(Glyph::id).toList()));
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    Map<Integer, Integer> subsetIds = new HashMap<>();
    subsetter.getGIDMap().forEach((subsetId, id) -> subsetIds.put(id, subsetId));

    String name = Codes.subsetTag(glyphs) + "+" + file.name();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    font.setItem(COSName.FONT_DESC, descriptor(name, program.toByteArray()));
    font.setInt(COSName.DW, 1000);
    font.setItem(COSName.W, widths());
    font.setItem(COSName.CID_TO_GID_MAP, Streams.flate(Codes.glyphMap(glyphs, subsetIds)));

    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(font)));
    dictionary.setItem(COSName.TO_UNICODE, Streams.flate(Codes.toUnicode(glyphs)));
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSDictionary descriptor(String name, byte[] program) throws IOException {
    TrueTypeFont font = file.trueType();
    double scale = 1000.0 / font.getUnitsPerEm();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    BoundingBox box = font.getFontBBox();
    descriptor.setItem(
        COSName.FONT_BBOX,
        Streams.numbers(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    int ascent = (int) Math.round(font.getHorizontalHeader().getAscender() * scale);
    descriptor.setInt(COSName.ASCENT, ascent);
    int descent = (int) Math.round(font.getHorizontalHeader().getDescender() * scale);
    descriptor.setInt(COSName.DESCENT, descent);
    descriptor.setInt(COSName.CAP_HEIGHT, ascent);
    descriptor.setInt(COSName.STEM_V, STEM);
    COSStream stream = Streams.flate(program);
    stream.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, stream);
    return descriptor;
  }

  /** Only those that do not fill a cell. */
  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int i = 0; i < glyphs.size(); i++) {
      long width = Math.round(glyphs.get(i).em() * 1000);
      if (width != 1000) {
        widths.add(COSInteger.get(i + 1L));
        widths.add(new COSArray(List.of(COSInteger.get(width))));
      }
    }
    return widths;
  }
}
