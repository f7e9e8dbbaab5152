package cn.jiping.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.font.Fonts;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {
  private static final Place PLACE = Place.of(Place.Part.COVER);
  private static final DocxWriter WRITER = new DocxWriter(new PlainCharts(new Fonts()));

  @Test
  void everyHeadingAndParagraphIsThere_inItsOrderAndStyle() throws Exception {
    Document document = SampleDocument.document();
    List<String> expected = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        expected.add("Heading" + heading.level() + " " + heading.full());
      } else if (block instanceof Block.Paragraph paragraph) {
        expected.add("BodyText " + paragraph.text());
      }
    }
    assertEquals(
        expected,
        read(document).getParagraphs().stream()
            .filter(p -> p.getStyle().matches("Heading.|BodyText"))
            .map(p -> p.getStyle() + " " + p.getText())
            .toList());
  }

  @Test
  void tableHasAllItsCells_asWideAsTheText_andRepeatsItsHead() throws Exception {
    Document document = SampleDocument.document();
    List<Block.Table> tables =
        document.blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .toList();
    List<XWPFTable> found = read(document).getTables();
    assertEquals(tables.size(), found.size());
    for (int i = 0; i < tables.size(); i++) {
      Block.Table table = tables.get(i);
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.columns().stream().map(Column::head).toList());
      rows.addAll(table.rows());
      table.totals().ifPresent(rows::add);
      assertEquals(rows, cells(found.get(i)));
      assertTrue(found.get(i).getRow(0).isRepeatHeader());
      assertFalse(found.get(i).getRow(1).isRepeatHeader());
      assertEquals(8844, found.get(i).getWidth(), 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"12,true", "13,false"})
  void smallTableStaysOnOnePage_asInThePdf(int rows, boolean together) throws Exception {
    Block.Table table =
        new Block.Table(
            PLACE,
            "",
            "",
            List.of(new Column("名称", Align.LEFT, 1)),
            Collections.nCopies(rows, List.of("甲")),
            Optional.empty());
    List<Boolean> kept =
        read(document(table)).getTables().getFirst().getRows().stream()
            .map(r -> r.getCell(0).getParagraphs().getFirst().isKeepNext())
            .toList();
    assertTrue(kept.getFirst(), "the head is not alone");
    assertTrue(kept.get(rows - 1), "nor is the last row");
    assertTrue(kept.subList(2, rows - 1).stream().allMatch(k -> k == together));
    assertFalse(kept.getLast());
  }

  private static List<List<String>> cells(XWPFTable table) {
    return table.getRows().stream()
        .map(r -> r.getTableCells().stream().map(c -> c.getText()).toList())
        .toList();
  }

  @Test
  void chartIsAPictureWithItsWords() throws Exception {
    Document document = SampleDocument.document();
    List<String> expected =
        document.blocks().stream()
            .filter(Block.Chart.class::isInstance)
            .map(b -> ((Block.Chart) b).alternative())
            .toList();
    List<String> found =
        read(document).getParagraphs().stream()
            .flatMap(p -> p.getRuns().stream())
            .flatMap(r -> r.getCTR().getDrawingList().stream())
            .map(d -> d.getInlineArray(0).getDocPr().getDescr())
            .toList();
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({
    "Title,方正小标宋简体,22,",
    "Heading1,黑体,16,0",
    "Heading2,楷体,16,1",
    "Heading3,仿宋,16,2",
    "BodyText,仿宋,16,",
    "Footer,宋体,14,"
  })
  void stylesHaveTheFacesAndSizesOfTheRule(String id, String font, double size, String outline)
      throws Exception {
    XWPFStyle style = read(SampleDocument.document()).getStyles().getStyle(id);
    var run = style.getCTStyle().getRPr();
    boolean own = run != null && run.sizeOfRFontsArray() > 0;
    assertEquals(font, own ? run.getRFontsArray(0).getEastAsia() : "仿宋");
    boolean sized = run != null && run.sizeOfSzArray() > 0;
    assertEquals(
        size, sized ? ((BigInteger) run.getSzArray(0).getVal()).doubleValue() / 2 : 16, 0.01);
    assertFalse(run != null && run.sizeOfBArray() > 0, "bold");
    var level = style.getCTStyle().getPPr().getOutlineLvl();
    assertEquals(outline, level == null ? null : level.getVal().toString());
  }

  /** Word would set a quarter of a character between Chinese and figures; the grid has none. */
  @Test
  void figuresStandCloseToTheirUnits_asInThePdf() throws Exception {
    var normal = read(document()).getStyles().getStyle("Normal").getCTStyle().getPPr();
    assertEquals(false, normal.getAutoSpaceDE().getVal());
    assertEquals(false, normal.getAutoSpaceDN().getVal());
  }

  @Test
  void pageNumberStandsOutside_onOddAndEvenPages() throws Exception {
    XWPFDocument word = read(SampleDocument.document());
    assertTrue(word.getEvenAndOddHeadings());
    var policy = word.getHeaderFooterPolicy();
    assertEquals("RIGHT — 1 —", footer(policy.getDefaultFooter()));
    assertEquals("LEFT — 1 —", footer(policy.getEvenPageFooter()));
  }

  private static String footer(XWPFFooter footer) {
    XWPFParagraph paragraph = footer.getParagraphs().getFirst();
    return paragraph.getAlignment() + " " + paragraph.getText();
  }

  @Test
  void wideAttachmentHasAPageOnItsSide_andTheTextBeforeItHasNot() throws Exception {
    Block.Table table =
        new Block.Table(
            PLACE,
            "",
            "",
            List.of(new Column("名称", Align.LEFT, 1)),
            List.of(List.of("甲")),
            Optional.empty());
    XWPFDocument word =
        read(
            document(
                Block.Paragraph.of(PLACE, "正文。"),
                new Block.Attachment(PLACE, "附件", "一览表", true),
                table));
    List<CTSectPr> sections = new ArrayList<>();
    word.getParagraphs().stream()
        .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
        .forEach(p -> sections.add(p.getCTP().getPPr().getSectPr()));
    sections.add(word.getDocument().getBody().getSectPr());
    assertEquals(
        List.of(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE),
        sections.stream().map(s -> s.getPgSz().getOrient()).toList());
    assertTrue(sections.stream().allMatch(s -> s.sizeOfFooterReferenceArray() == 2));
  }

  @Test
  void sealedDateStandsFourCharactersFromTheRight() throws Exception {
    XWPFDocument word =
        read(
            document(
                new Block.SignatureBlock(
                    PLACE, "中共某区柳河街道办事处委员会", "2022年1月5日", List.of(), true, false)));
    int right =
        word.getParagraphs().stream()
            .filter(p -> p.getText().startsWith("2022"))
            .findFirst()
            .orElseThrow()
            .getIndentationRight();
    assertEquals(4 * 8844 / 28.0, right, 2);
  }

  @Test
  void sameReportIsTheSameFile_withItsTitle() throws Exception {
    byte[] first = WRITER.write(SampleDocument.document());
    assertArrayEquals(first, WRITER.write(SampleDocument.document()));
    var properties =
        new XWPFDocument(new ByteArrayInputStream(first)).getProperties().getCoreProperties();
    assertEquals(SampleDocument.document().title(), properties.getTitle());
    assertEquals(SampleDocument.document().author(), properties.getCreator());
  }

  static Document document(Block... blocks) {
    return new Document("试验", "某街道办事处", "试验", PageSetup.STANDARD, List.of(blocks), List.of());
  }

  private static XWPFDocument read(Document document) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(WRITER.write(document)));
  }
}
