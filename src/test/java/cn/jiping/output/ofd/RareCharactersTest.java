package cn.jiping.output.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.report.Place;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.typeset.Typeset;
import cn.jiping.output.typeset.Typesetter;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Characters beyond the BMP, and those that share an outline with another. */
class RareCharactersTest {
  private static final String TEXT = "书记䶮某、㛃某、𬭎某参加，⼀般与一般不同。";

  @Test
  void rareCharactersAreReadBackAsTyped() throws Exception {
    StringBuilder text = new StringBuilder();
    OfdFile.all(page(file()), "TextCode").forEach(c -> text.append(c.getTextContent()));
    assertTrue(text.toString().contains(TEXT), text.toString());
  }

  @Test
  void characterBeyondTheBmpStandsAlone_andNamesItsOutline() throws Exception {
    OfdFile file = file();
    Element object =
        OfdFile.all(page(file), "TextObject").stream()
            .filter(o -> o.getTextContent().contains("𬭎"))
            .findFirst()
            .orElseThrow();
    assertEquals("𬭎", OfdFile.one(object, "TextCode").getTextContent());
    int outline = Integer.parseInt(OfdFile.one(object, "Glyphs").getTextContent());
    byte[] program = file.files().get("Doc_0/Res/font_" + object.getAttribute("Font") + ".ttf");
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
      assertTrue(outline > 0 && outline < font.getNumberOfGlyphs(), "outline " + outline);
      assertTrue(font.getGlyph().getGlyph(outline).getNumberOfContours() != 0);
    }
  }

  private static OfdFile file() throws Exception {
    Block block = Block.Paragraph.of(Place.section("basics"), TEXT);
    return OfdFile.of(
        new OfdWriter(Typeset.FONTS, new PlainCharts(Typeset.FONTS))
            .write(new Typesetter(Typeset.FONTS).set(Typeset.document(List.of(block)))));
  }

  private static Element page(OfdFile file) throws Exception {
    return file.pages().getFirst();
  }
}
