package cn.jiping.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PaperReader.Line;
import cn.jiping.output.pdf.PaperReader.Mark;
import cn.jiping.output.pdf.PaperReader.Rule;
import cn.jiping.output.typeset.Typesetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of GB/T 9704-2012 for pages, measured from the PDF itself. */
class PageGeometryTest {
  private static final Fonts FONTS = new Fonts();
  private static final Place PLACE = Place.section("basics");
  private static final double MM = 72 / 25.4;
  private static final double LEFT = 28 * MM;
  private static final double RIGHT = (210 - 26) * MM;
  private static final double TOP = 37 * MM;
  private static final double BOTTOM = (297 - 35) * MM;
  private static final double CELL = 156 * MM / 28;
  private static final double PITCH = (225 * MM - CELL) / 21;
  private static final double ASCENT = 0.88;

  @Test
  void textAreaHoldsTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
    List<List<Line>> pages = PaperReader.lines(write(paragraph(50)));
    List<Line> page = body(pages.getFirst());
    assertEquals(22, page.size());
    assertEquals(22, body(pages.get(1)).size());
    assertEquals(26, page.getFirst().marks().size());
    assertEquals(LEFT + 2 * CELL, page.getFirst().x(), 0.1);
    for (Line line : page.subList(1, 22)) {
      assertEquals(28, line.marks().size());
      assertEquals(LEFT, line.x(), 0.1);
      assertEquals(RIGHT, line.right(), 0.5);
    }
    assertEquals(TOP, page.getFirst().y() - ASCENT * CELL, 0.1);
    assertEquals(BOTTOM, page.getLast().y() + (1 - ASCENT) * CELL, 0.1);
  }

  /** Paragraphs full of punctuation, with other faces inside, read back from their pages. */
  @Test
  void noLineOfTwoThousandParagraphsStartsEndsSplitsOrStandsOutAsItMustNot() throws Exception {
    Random random = new Random(2012);
    Block[] paragraphs =
        IntStream.range(0, 2_000).mapToObj(i -> randomParagraph(random)).toArray(Block[]::new);
    int indented = 0;
    String before = "";
    for (List<Line> page : PaperReader.lines(write(paragraphs))) {
      for (Line line : body(page)) {
        String text = line.text().strip();
        boolean first = line.x() > LEFT + CELL;
        indented += first ? 1 : 0;
        assertTrue(inkEnd(line) <= RIGHT + 0.5, text);
        if (!first) {
          assertFalse("，。、；：？！）》”’%".contains(text.substring(0, 1)), text);
          String last = before.substring(before.length() - 1);
          assertFalse("（《“‘".contains(last), before);
          assertFalse(last.matches("[0-9.]"), before + " | " + text);
          assertFalse(last.equals("—") && text.startsWith("—"), before + " | " + text);
          assertFalse(last.equals("…") && text.startsWith("…"), before + " | " + text);
        }
        before = text;
      }
    }
    assertEquals(2_000, indented);
  }

  /** The ink of a closing mark is in the left half of its character. */
  private static double inkEnd(Line line) {
    Mark last = line.marks().reversed().stream().filter(m -> !m.text().isBlank()).findFirst().get();
    return last.x() + ("，。、；：？！）》”’".contains(last.text()) ? last.size() / 2 : last.width());
  }

  private static Block randomParagraph(Random random) {
    Face[] faces = {Face.BODY, Face.HEI, Face.KAI};
    String[] parts = {
      "，",
      "。",
      "、",
      "；",
      "“",
      "”",
      "（",
      "）",
      "《",
      "》",
      "——",
      "……",
      "2021年",
      "288.89万元",
      "37%",
      "PDF"
    };
    List<Block.Span> spans = new ArrayList<>();
    for (int length = 12 + random.nextInt(30); spans.size() < length; ) {
      StringBuilder span = new StringBuilder("党建工作".substring(random.nextInt(4)));
      for (int i = random.nextInt(3); i > 0; i--) {
        span.append(parts[random.nextInt(parts.length)]);
      }
      spans.add(new Block.Span(span.toString(), faces[random.nextInt(faces.length)]));
    }
    return new Block.Paragraph(PLACE, spans);
  }

  @ParameterizedTest
  @CsvSource({
    "标题文字,GWSong-Bold,22",
    "正文文字,GWFang-Regular,15.79",
    "一级标题,GWHei-Regular,15.79",
    "二级标题,GWKai-Regular,15.79",
    "三级标题,GWFang-Regular,15.79",
    "主送机关,GWFang-Regular,15.79",
    "附件,GWHei-Regular,15.79",
    "附表名称,GWSong-Bold,22",
    "抄送,GWFang-Regular,14",
    "—,GWSong-Regular,14"
  })
  void elementsHaveTheFaceAndSizeOfTheRule(String words, String font, double size)
      throws Exception {
    byte[] pdf =
        write(
            new Block.Title(PLACE, List.of("标题文字")),
            new Block.Addressee(PLACE, "主送机关："),
            new Block.Heading(PLACE, 1, "一、", "一级标题"),
            new Block.Heading(PLACE, 2, "（一）", "二级标题"),
            new Block.Heading(PLACE, 3, "1.", "三级标题"),
            Block.Paragraph.of(PLACE, "正文文字。"),
            new Block.Attachment(PLACE, "附件", "附表名称", false),
            new Block.Imprint(PLACE, "抄送：某委。", "某街道办事处", "2022年1月5日印发"));
    Line found =
        PaperReader.lines(pdf).stream()
            .flatMap(List::stream)
            .filter(l -> l.text().contains(words))
            .findFirst()
            .orElseThrow();
    Mark mark =
        found.marks().stream()
            .filter(m -> m.text().equals(words.substring(0, 1)))
            .findFirst()
            .orElseThrow();
    assertEquals(font, mark.font());
    assertEquals(size, mark.size(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"OUTSIDE,true", "CENTRED,false", "PLAIN,false", "OF_TOTAL,false", "NONE,false"})
  void pageNumberStandsWhereItsStyleSays(PageSetup.NumberStyle style, boolean outside)
      throws Exception {
    List<List<Line>> pages =
        PaperReader.lines(write(PageSetup.STANDARD.withNumberStyle(style), paragraph(60)));
    for (int i = 0; i < pages.size(); i++) {
      Optional<Line> number = pages.get(i).stream().filter(l -> l.y() > BOTTOM + 10).findFirst();
      if (style == PageSetup.NumberStyle.NONE) {
        assertEquals(Optional.empty(), number);
        continue;
      }
      assertTrue(number.orElseThrow().text().contains(Integer.toString(i + 1)));
      if (!outside) {
        assertEquals((LEFT + RIGHT) / 2, (number.get().x() + number.get().right()) / 2, 1);
      } else if (i % 2 == 0) {
        assertEquals(RIGHT - 14, number.get().right(), 0.1);
      } else {
        assertEquals(LEFT + 14, number.get().x(), 0.1);
      }
      assertEquals(BOTTOM + 7 * MM, number.get().y() - 0.3 * 14, 0.1);
    }
  }

  @Test
  void headingIsNeverAlone_andSignatureIsNeverAlone_whereverThePageEnds() throws Exception {
    for (int before = 15; before <= 23; before++) {
      for (boolean fields : new boolean[] {true, false}) {
        List<List<Line>> pages =
            PaperReader.lines(
                write(
                    paragraph(before),
                    new Block.Heading(PLACE, 1, "一、", "情况"),
                    paragraph(4),
                    signature(true, fields)));
        for (List<Line> page : pages) {
          List<Line> body = body(page);
          assertFalse(body.getLast().text().startsWith("一、"), before + " lines");
          assertTrue(body.getFirst().text().matches("国+|一、.*"), body.getFirst().text());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"某街道办事处", "中共某某区某某街道工作委员会"})
  void sealedDateStandsFourFromTheRight_unitCentredOverIt_andTheSealHasRoom(String unit)
      throws Exception {
    byte[] pdf =
        write(
            paragraph(2), new Block.SignatureBlock(PLACE, unit, "2022年1月5日", lines(), true, false));
    List<Line> page = body(PaperReader.lines(pdf).getFirst());
    Line date = line(page, "2022");
    Line name = line(page, unit);
    assertEquals(RIGHT - 4 * CELL, date.right(), 0.1);
    if (unit.length() < 12) {
      assertEquals((date.x() + date.right()) / 2, (name.x() + name.right()) / 2, 0.1);
    }
    // 7.3.5.1: unit and date stand a little under the seal's centre.
    double middle = (name.y() + date.y()) / 2 - CELL / 2 - 3 * MM;
    double half = 21 * MM;
    Line above = page.get(page.indexOf(name) - 1);
    assertTrue(middle - half - above.y() < PITCH, "the seal begins within a line of the text");
    Line below = page.get(page.indexOf(date) + 1);
    assertTrue(below.y() - CELL > middle + half, "nothing stands under the seal");
  }

  @Test
  void fieldsLeaveTheSealItsRoom_andHaveLinesToSignOn() throws Exception {
    byte[] pdf = write(paragraph(2), signature(true, true));
    List<Rule> rules = PaperReader.rules(pdf, 0);
    assertEquals(5, rules.size());
    double sealLeft = RIGHT - 42 * MM;
    assertTrue(rules.stream().allMatch(r -> r.x2() < sealLeft));
    List<Line> page = body(PaperReader.lines(pdf).getFirst());
    List<Line> fields = page.subList(2, page.size());
    assertEquals(5, fields.size());
    assertTrue(fields.stream().allMatch(l -> l.right() < sealLeft));
    assertTrue(4 * PITCH + CELL > 42 * MM, "five lines are as high as a seal");
  }

  @Test
  void attachmentNoteIsIndentedByTwo_afterABlankLine() throws Exception {
    List<Line> page =
        body(
            PaperReader.lines(
                    write(
                        paragraph(2),
                        new Block.AttachmentNote(PLACE, "附件：", List.of("甲表", "国".repeat(30)))))
                .getFirst());
    Line first = line(page, "附件：");
    assertEquals(LEFT + 2 * CELL, first.x(), 0.1);
    assertEquals(page.get(1).y() + 2 * PITCH, first.y(), 0.1);
    assertEquals("附件：1. 甲表", first.text());
    Line second = page.get(3);
    Line wrapped = page.get(4);
    double words = second.marks().get(3).x();
    assertEquals(words, wrapped.x(), 0.1);
  }

  @Test
  void attachmentStartsANewPage_markOnLineOne_titleOnLineThree_numbersGoOn() throws Exception {
    List<List<Line>> pages =
        PaperReader.lines(
            write(paragraph(2), new Block.Attachment(PLACE, "附件1", "资金明细表", false), paragraph(1)));
    assertEquals(2, pages.size());
    List<Line> page = body(pages.get(1));
    assertEquals("附件1", page.getFirst().text());
    assertEquals(LEFT, page.getFirst().x(), 0.1);
    assertEquals(TOP + ASCENT * CELL, page.getFirst().y(), 0.1);
    Line title = page.get(1);
    assertEquals(TOP + 2 * PITCH + ASCENT * 22, title.y(), 0.1);
    assertEquals((LEFT + RIGHT) / 2, (title.x() + title.right()) / 2, 0.1);
    assertTrue(pages.get(1).getLast().text().contains("2"));
  }

  @Test
  void wideTableIsReadFromTheRight_withItsHeadAtTheBindingSide_onEveryPage() throws Exception {
    byte[] pdf =
        write(paragraph(2), new Block.Attachment(PLACE, "附件", "一览表", true), table(60, "某街道第一党支部"));
    List<List<Mark>> pages = PaperReader.marks(pdf);
    assertTrue(pages.size() > 3);
    for (int i = 1; i < pages.size(); i++) {
      List<Mark> turned = pages.get(i).stream().filter(m -> m.direction() == 90).toList();
      String text = String.join("", turned.stream().map(Mark::text).toList());
      assertTrue(text.startsWith(i == 1 ? "附件一览表名称" : "名称"), text);
      double head = turned.getFirst().x();
      assertTrue(turned.stream().allMatch(m -> m.x() >= head - 1), "the head is leftmost");
      assertTrue(turned.stream().allMatch(m -> m.x() <= RIGHT && m.x() >= LEFT));
      assertTrue(turned.stream().allMatch(m -> m.y() <= BOTTOM + 0.5 && m.y() >= TOP - 0.5));
      Line number = PaperReader.lines(pdf).get(i).getLast();
      assertEquals("— " + (i + 1) + " —", number.text());
    }
  }

  @Test
  void longRowIsSplitAcrossPages_andNothingIsLost() throws Exception {
    byte[] pdf = write(table(1, "国".repeat(3000)));
    List<List<Mark>> pages = PaperReader.marks(pdf);
    assertTrue(pages.size() > 2);
    long found = pages.stream().flatMap(List::stream).filter(m -> m.text().equals("国")).count();
    assertEquals(3000, found);
    for (int i = 0; i < pages.size(); i++) {
      List<Rule> across = PaperReader.rules(pdf, i).stream().filter(r -> r.y1() == r.y2()).toList();
      double lowest =
          pages.get(i).stream()
              .filter(m -> m.text().equals("国"))
              .mapToDouble(Mark::y)
              .max()
              .orElse(0);
      assertTrue(across.stream().anyMatch(r -> r.y1() > lowest), "page " + i + " is closed");
      assertTrue(across.stream().allMatch(r -> r.y1() <= BOTTOM + 0.5));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,2,true", "25,2,true", "44,4,false"})
  void imprintEndsTheLastEvenPage(int lines, int total, boolean numbered) throws Exception {
    byte[] pdf =
        write(paragraph(lines), new Block.Imprint(PLACE, "抄送：某委。", "某街道办事处", "2022年1月5日印发"));
    List<List<Line>> pages = PaperReader.lines(pdf);
    assertEquals(total, pages.size());
    List<Rule> rules = PaperReader.rules(pdf, total - 1);
    assertEquals(3, rules.size());
    for (Rule rule : rules) {
      assertEquals(LEFT, rule.x1(), 0.1);
      assertEquals(RIGHT, rule.x2(), 0.1);
    }
    assertEquals(0.35 * MM, rules.getFirst().thickness(), 0.01);
    assertEquals(0.25 * MM, rules.get(1).thickness(), 0.01);
    assertEquals(0.35 * MM, rules.getLast().thickness(), 0.01);
    assertEquals(BOTTOM, rules.getLast().y1(), 0.1);
    Line copies = line(pages.getLast(), "抄送");
    assertEquals(LEFT + 14, copies.x(), 0.1);
    Line printed = line(pages.getLast(), "印发");
    assertEquals(RIGHT - 14, printed.right(), 0.1);
    assertEquals(numbered, pages.getLast().stream().anyMatch(l -> l.text().startsWith("—")));
  }

  @Test
  void contentsNameThePagesWhereHeadingsStand_andTheTextBeginsOnARightHandPage() throws Exception {
    List<List<Line>> pages =
        PaperReader.lines(
            write(
                new Block.CoverPage(PLACE, List.of("报告"), List.of()),
                new Block.Contents(PLACE, "目录"),
                new Block.Heading(PLACE, 1, "一、", "情况甲"),
                paragraph(30),
                new Block.Heading(PLACE, 1, "二、", "情况乙"),
                paragraph(30)));
    assertEquals(5, pages.size());
    List<Line> contents = pages.get(1);
    assertTrue(line(contents, "情况甲").text().endsWith("1"));
    assertTrue(line(contents, "情况乙").text().endsWith("2"));
    assertEquals("一、情况甲", pages.get(2).getFirst().text());
    assertTrue(pages.get(3).stream().anyMatch(l -> l.text().equals("二、情况乙")));
    assertEquals("— 1 —", pages.get(2).getLast().text());
    assertEquals(RIGHT, line(contents, "情况甲").right(), 0.1);
  }

  @Test
  void redHeadStands35MillimetresUnderTheTextAreasEdge_andItsRuleIsAsWide() throws Exception {
    byte[] pdf =
        write(
            new Block.RedHead(PLACE, "某街道办事处文件", "某街发〔2022〕1号", ""),
            new Block.Title(PLACE, List.of("报告")),
            paragraph(1));
    List<Line> page = PaperReader.lines(pdf).getFirst();
    Line issuer = line(page, "某街道办事处文件");
    assertEquals(TOP + 35 * MM, issuer.y() - ASCENT * issuer.size(), 0.2);
    Line number = line(page, "某街发");
    assertEquals((LEFT + RIGHT) / 2, (number.x() + number.right()) / 2, 0.2);
    Rule rule = PaperReader.rules(pdf, 0).getFirst();
    assertEquals(number.y() + (1 - ASCENT) * CELL + 4 * MM, rule.y1(), 0.2);
    assertEquals(156 * MM, rule.x2() - rule.x1(), 0.1);
  }

  @Test
  void otherMarginsAndPitchHoldToo() throws Exception {
    PageSetup setup = PageSetup.STANDARD.withMargins(30, 30, 25, 25).withPitch(28);
    List<List<Line>> pages = PaperReader.lines(write(setup, paragraph(60)));
    List<Line> page = pages.getFirst().subList(0, pages.getFirst().size() - 1);
    assertEquals(25 * MM, page.get(1).x(), 0.1);
    assertEquals((210 - 25) * MM, page.get(1).right(), 0.5);
    assertEquals(28, page.get(2).y() - page.get(1).y(), 0.01);
    assertEquals(24, page.size());
  }

  @Test
  void figuresMayHaveAWesternFace_quotesAndDashesNever() throws Exception {
    PageSetup setup = PageSetup.STANDARD.withFigureFace(PageSetup.FigureFace.WESTERN);
    List<Mark> marks =
        PaperReader.marks(write(setup, Block.Paragraph.of(PLACE, "2021年“三会”——一课……PDF。")))
            .getFirst();
    for (Mark mark : marks.subList(0, marks.size() - 5)) {
      boolean western = mark.text().matches("[0-9A-Z]");
      assertEquals(
          western ? "LiberationSerif-Regular" : "GWFang-Regular", mark.font(), mark.text());
    }
  }

  @Test
  void onlyRareCharactersHaveTheFallbackFace() throws Exception {
    List<Mark> marks =
        PaperReader.marks(write(Block.Paragraph.of(PLACE, "书记䶮某、㛃某、𬭎某。"))).getFirst();
    for (Mark mark : marks.subList(0, 11)) {
      boolean rare = "䶮㛃𬭎".contains(mark.text());
      assertEquals(rare, mark.font().startsWith("GWRare"), mark.text());
    }
    String text = String.join("", marks.subList(0, 11).stream().map(Mark::text).toList());
    assertEquals("书记䶮某、㛃某、𬭎某。", text);
  }

  private static List<Line> body(List<Line> page) {
    return page.stream().filter(l -> l.y() < BOTTOM).toList();
  }

  private static Line line(List<Line> page, String words) {
    return page.stream().filter(l -> l.text().contains(words)).findFirst().orElseThrow();
  }

  private static Block paragraph(int lines) {
    return Block.Paragraph.of(PLACE, "国".repeat(28 * lines - 2));
  }

  private static List<SignatureLine> lines() {
    return List.of(
        new SignatureLine("负责人（签字）：", ""),
        new SignatureLine("填表人：", "李四"),
        new SignatureLine("联系电话：", ""));
  }

  private static Block signature(boolean sealed, boolean fields) {
    return new Block.SignatureBlock(PLACE, "某街道办事处", "2022年1月5日", lines(), sealed, fields);
  }

  private static Block table(int rows, String words) {
    List<List<String>> cells = new ArrayList<>(Collections.nCopies(rows, List.of(words, "1.00")));
    return new Block.Table(
        PLACE,
        "",
        "",
        List.of(new Column("名称", Align.LEFT, 3), new Column("金额", Align.RIGHT, 1)),
        cells,
        Optional.empty());
  }

  private static byte[] write(Block... blocks) {
    return write(PageSetup.STANDARD, blocks);
  }

  private static byte[] write(PageSetup setup, Block... blocks) {
    Document document = new Document("试验", "", "", setup, List.of(blocks), List.of());
    return new PdfWriter(FONTS, new PlainCharts(FONTS)).write(new Typesetter(FONTS).set(document));
  }
}
