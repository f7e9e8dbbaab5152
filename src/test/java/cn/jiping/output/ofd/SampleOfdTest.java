package cn.jiping.output.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.w3c.dom.Element;

/** The sample report as OFD, read back by the JDK's XML and by ofdrw-reader. */
class SampleOfdTest {
  private static final double MM = 25.4 / 72;
  private static final Fonts FONTS = new Fonts();
  private static final ChartPainter CHARTS = new ChartDrawing(FONTS.file(Fonts.CHART).awt());
  private static final Document SAMPLE = SampleDocument.document();
  private static final TypesetDocument TYPESET = new Typesetter(FONTS).set(SAMPLE);
  private static final byte[] OFD = new OfdWriter(FONTS, CHARTS).write(TYPESET);

  @TempDir Path folder;

  @Test
  void everyPageHasTheTextOfThePdfsPage() throws Exception {
    Path file = Files.write(folder.resolve("报告.ofd"), OFD);
    List<String> printed = pdfPages(new PdfWriter(FONTS, CHARTS).write(TYPESET));
    try (OFDReader reader = new OFDReader(file)) {
      assertEquals(printed.size(), reader.getNumberOfPages());
      ContentExtractor text = new ContentExtractor(reader);
      for (int page = 1; page <= printed.size(); page++) {
        assertEquals(
            sorted(printed.get(page - 1)),
            sorted(String.join("", text.getPageContent(page))),
            "page " + page);
      }
    }
  }

  @Test
  void paragraphsAreThereWordForWord_inOrder() throws Exception {
    StringBuilder all = new StringBuilder();
    for (Element page : OfdFile.of(OFD).pages()) {
      OfdFile.all(page, "TextCode").forEach(code -> all.append(code.getTextContent()));
    }
    String text = all.toString().replaceAll("— \\d+ —", "");
    int at = 0;
    for (String paragraph : SampleDocument.paragraphs()) {
      int found = text.indexOf(paragraph, at);
      assertTrue(found >= 0, paragraph);
      at = found + paragraph.length();
    }
  }

  @Test
  void everyGlyphStandsWhereItWasSet() throws Exception {
    List<Element> pages = OfdFile.of(OFD).pages();
    int compared = 0;
    for (int p = 0; p < pages.size(); p++) {
      List<double[]> set = setGlyphs(TYPESET.pages().get(p).items());
      List<double[]> written = writtenGlyphs(pages.get(p));
      for (double[] glyph : set) {
        double[] match =
            written.stream()
                .filter(w -> w[0] == glyph[0])
                .filter(w -> Math.hypot(w[1] - glyph[1], w[2] - glyph[2]) < 0.01)
                .findFirst()
                .orElseThrow(() -> new AssertionError(Character.toString((int) glyph[0])));
        assertEquals(glyph[3], match[3], 0.001, "size");
        compared++;
      }
    }
    assertTrue(compared > 3000, compared + " glyphs");
  }

  @Test
  void rulesAndChartsAreLinesAndAreas() throws Exception {
    List<Element> pages = OfdFile.of(OFD).pages();
    int charts = 0;
    for (int p = 0; p < pages.size(); p++) {
      List<Element> paths = OfdFile.all(pages.get(p), "PathObject");
      long rules =
          TYPESET.pages().get(p).items().stream().filter(i -> i instanceof Item.Rule).count();
      List<Element> lines = paths.stream().filter(e -> e.hasAttribute("LineWidth")).toList();
      assertEquals(rules, lines.size());
      for (Item item : TYPESET.pages().get(p).items()) {
        if (item instanceof Item.ChartBox box) {
          charts++;
          long bars =
              paths.stream()
                  .filter(e -> e.getAttribute("Fill").equals("true"))
                  .filter(e -> inside(OfdFile.numbers(e, "Boundary"), box))
                  .count();
          assertTrue(bars >= box.chart().bars().size(), bars + " areas");
          String text = text(pages.get(p));
          for (Block.Bar bar : box.chart().bars()) {
            assertTrue(text.contains(bar.label()), bar.label());
          }
        }
      }
    }
    assertTrue(charts >= 2, charts + " charts");
  }

  @Test
  void everyFontIsASubsetInTheFile_andHasEveryCharacterThatRefersToIt() throws Exception {
    OfdFile file = OfdFile.of(OFD);
    List<Element> fonts = OfdFile.all(file.xml("Doc_0/PublicRes.xml"), "Font");
    assertTrue(fonts.size() >= 4, fonts.size() + " fonts");
    for (Element font : fonts) {
      byte[] program =
          file.files().get("Doc_0/Res/" + OfdFile.one(font, "FontFile").getTextContent());
      assertTrue(font.getAttribute("FontName").matches("[0-9A-F]{8}\\+.+"));
      try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
        assertTrue(parsed.getNumberOfGlyphs() < 1500);
        for (Element page : file.pages()) {
          for (Element object : OfdFile.all(page, "TextObject")) {
            if (object.getAttribute("Font").equals(font.getAttribute("ID"))) {
              object
                  .getTextContent()
                  .codePoints()
                  .forEach(
                      c ->
                          assertTrue(
                              glyphId(parsed, c) > 0, font.getAttribute("FontName") + (char) c));
            }
          }
        }
      }
    }
  }

  @Test
  void structureIsThatOfTheStandard() throws Exception {
    OfdFile file = OfdFile.of(OFD);
    Element entry = file.xml("OFD.xml");
    assertEquals("OFD", entry.getAttribute("DocType"));
    assertEquals("1.0", entry.getAttribute("Version"));
    assertEquals(SAMPLE.title(), OfdFile.one(entry, "Title").getTextContent());
    assertEquals(SAMPLE.author(), OfdFile.one(entry, "Author").getTextContent());
    assertTrue(OfdFile.one(entry, "DocID").getTextContent().matches("[0-9a-f]{32}"));
    assertEquals(
        "Doc_0/Document.xml",
        OfdFile.one(entry, "DocRoot").getTextContent().replaceFirst("^/", ""));
    Element document = file.xml("Doc_0/Document.xml");
    assertArrayEquals(
        new double[] {0, 0, 210, 297},
        OfdFile.numbers(box(OfdFile.one(document, "PhysicalBox")), "Box"));
    assertEquals("PublicRes.xml", OfdFile.one(document, "PublicRes").getTextContent());
    Set<String> ids = new HashSet<>();
    long max = 0;
    List<Element> parts = new ArrayList<>(file.pages());
    parts.add(document);
    parts.add(file.xml("Doc_0/PublicRes.xml"));
    for (Element part : parts) {
      for (Element element : OfdFile.all(part, "*")) {
        if (element.hasAttribute("ID")) {
          assertTrue(ids.add(element.getAttribute("ID")), element.getAttribute("ID"));
          max = Math.max(max, Long.parseLong(element.getAttribute("ID")));
        }
      }
    }
    assertEquals(String.valueOf(max), OfdFile.one(document, "MaxUnitID").getTextContent());
    assertFalse(ids.isEmpty());
  }

  @Test
  void outlineIsTheHeadings() throws Exception {
    List<String> titles =
        OfdFile.all(OfdFile.of(OFD).xml("Doc_0/Document.xml"), "OutlineElem").stream()
            .map(e -> e.getAttribute("Title"))
            .toList();
    List<String> headings =
        SAMPLE.blocks().stream()
            .filter(b -> b instanceof Block.Heading)
            .map(b -> ((Block.Heading) b).full())
            .toList();
    assertEquals(headings, titles);
    Element place = OfdFile.one(OfdFile.of(OFD).xml("Doc_0/Document.xml"), "Dest");
    assertEquals("XYZ", place.getAttribute("Type"));
    assertTrue(OfdFile.numbers(place, "Top")[0] > 37, place.getAttribute("Top"));
    assertFalse(place.hasChildNodes());
  }

  @Test
  void nothingIsSaidOnTheConsole() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream listener = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(listener);
    System.setErr(listener);
    try {
      new OfdWriter(FONTS, CHARTS).write(TYPESET);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void samePagesMakeTheSameBytes() {
    Fonts fonts = new Fonts();
    assertArrayEquals(OFD, new OfdWriter(fonts, CHARTS).write(new Typesetter(fonts).set(SAMPLE)));
  }

  private static List<String> pdfPages(byte[] pdf) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /** The same characters as often: readers differ in the order of cells and in spaces. */
  private static String sorted(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String text(Element page) {
    StringBuilder text = new StringBuilder();
    OfdFile.all(page, "TextCode").forEach(code -> text.append(code.getTextContent()));
    return text.toString();
  }

  /** Character, x, y and size in mm. */
  private static List<double[]> setGlyphs(List<Item> items) {
    List<double[]> glyphs = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.GlyphRun run) {
        for (int i = 0; i < run.offsets().length; i++) {
          double x = (run.x() + run.offsets()[i]) * MM;
          int character = run.glyphs().get(i).codePoint();
          glyphs.add(new double[] {character, x, run.y() * MM, run.size() * MM});
        }
      }
    }
    return glyphs;
  }

  private static List<double[]> writtenGlyphs(Element page) {
    List<double[]> glyphs = new ArrayList<>();
    for (Element object : OfdFile.all(page, "TextObject")) {
      double[] box = OfdFile.numbers(object, "Boundary");
      Element code = OfdFile.one(object, "TextCode");
      double[] delta = OfdFile.numbers(code, "DeltaX");
      int[] characters = code.getTextContent().codePoints().toArray();
      assertEquals(characters.length - 1, delta.length, code.getTextContent());
      double x = box[0] + OfdFile.numbers(code, "X")[0];
      double y = box[1] + OfdFile.numbers(code, "Y")[0];
      for (int i = 0; i < characters.length; i++) {
        glyphs.add(new double[] {characters[i], x, y, OfdFile.numbers(object, "Size")[0]});
        x += i < delta.length ? delta[i] : 0;
      }
    }
    return glyphs;
  }

  private static boolean inside(double[] box, Item.ChartBox chart) {
    return box[0] >= chart.x() * MM - 0.01
        && box[1] >= chart.y() * MM - 0.01
        && box[0] + box[2] <= (chart.x() + chart.width()) * MM + 0.01
        && box[1] + box[3] <= (chart.y() + chart.height()) * MM + 0.01;
  }

  /** Text of the element as an attribute, so that it is read like the others. */
  private static Element box(Element element) {
    element.setAttribute("Box", element.getTextContent());
    return element;
  }

  private static int glyphId(TrueTypeFont font, int character) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(character);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
