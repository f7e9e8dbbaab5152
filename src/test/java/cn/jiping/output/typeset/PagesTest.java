package cn.jiping.output.typeset;

import static cn.jiping.output.typeset.Typeset.PLACE;
import static cn.jiping.output.typeset.Typeset.heading;
import static cn.jiping.output.typeset.Typeset.pages;
import static cn.jiping.output.typeset.Typeset.paragraph;
import static cn.jiping.output.typeset.Typeset.right;
import static cn.jiping.output.typeset.Typeset.run;
import static cn.jiping.output.typeset.Typeset.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.report.PageSetup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final double MM = 72 / 25.4;

  @Test
  void fullPageHasTwentyTwoLines_fromEdgeToEdgeOfTheTextArea() {
    List<Page> pages = pages(paragraph(50));
    assertEquals(List.of(22, 22, 6), pages.stream().map(p -> texts(p).size()).toList());
    List<Double> baselines = List.copyOf(Typeset.lines(pages.getFirst()).keySet());
    double upper = baselines.getFirst() - Grid.ASCENT * Grid.STANDARD.cell();
    double lower = baselines.getLast() + (1 - Grid.ASCENT) * Grid.STANDARD.cell();
    assertEquals(37 * MM, upper, 0.01);
    assertEquals((37 + 225) * MM, lower, 0.01);
    assertEquals((28 + 156) * MM, right(run(pages, "国")), 0.01);
  }

  @Test
  void titleIsCentredAndABlankLineFollows() {
    List<Page> pages = pages(new Block.Title(PLACE, List.of("关于试验的报告")), paragraph(1));
    Item.GlyphRun title = run(pages, "试验");
    assertEquals(
        Grid.STANDARD.left() + Grid.STANDARD.width() / 2, (title.x() + right(title)) / 2, 0.01);
    assertEquals(22, title.size());
    assertEquals(Grid.STANDARD.top(), title.y() - Grid.ASCENT * 22, 0.01);
    double body = run(pages, "国").y() - Grid.ASCENT * Grid.STANDARD.cell();
    assertEquals(Grid.STANDARD.top() + 2 * Grid.STANDARD.pitch(), body, 0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "关于2021年度党建资金项目支出绩效评价情况的报告,关于2021年度党建资金|项目支出绩效评价情况的报告",
    "关于吴家营街道基层党组织建设专项资金项目支出绩效评价的报告,关于吴家营街道基层党组织建设|专项资金项目支出绩效评价的报告"
  })
  void longTitleIsBrokenAtWordSense(String title, String lines) {
    assertEquals(
        List.of(lines.split("\\|")),
        texts(pages(new Block.Title(PLACE, List.of(title))).getFirst()));
  }

  @Test
  void pageNumberStandsOutside_oddRightAndEvenLeft() {
    List<Page> pages = pages(paragraph(60));
    for (Page page : pages) {
      Item.GlyphRun number = run(List.of(page), "— " + page.number() + " —");
      assertEquals(14, number.size());
      assertTrue(number.y() > (37 + 225 + 7) * MM);
      if (page.number() % 2 == 1) {
        assertEquals(Grid.STANDARD.left() + Grid.STANDARD.width() - 14, right(number), 0.01);
      } else {
        assertEquals(Grid.STANDARD.left() + 14, number.x(), 0.01);
      }
    }
    assertEquals(3, pages.size());
  }

  @Test
  void headingIsNeverTheLastOnAPage() {
    for (int before = 1; before <= 24; before++) {
      List<Page> pages =
          pages(
              paragraph(before),
              heading(1, "一、", "情况"),
              heading(2, "（一）", "概况"),
              heading(3, "1.", "细目"),
              paragraph(2));
      for (Page page : pages) {
        assertFalse(texts(page).getLast().matches("(一、情况|（一）概况|1.细目)"), before + " lines");
      }
    }
  }

  @Test
  void shortLastLineIsNotAloneOnAPage() {
    Block ending = Block.Paragraph.of(PLACE, "国".repeat(28 * 22 - 2) + "完。");
    List<Page> pages = pages(ending);
    assertEquals(List.of(21, 2), pages.stream().map(p -> texts(p).size()).toList());
  }

  @Test
  void sealedDateStandsFourFromTheRight_andTheUnitIsCentredOverIt() {
    List<Page> pages = pages(paragraph(2), signature(true, "某街道办事处"));
    Item.GlyphRun unit = run(pages, "办事处");
    Item.GlyphRun date = run(pages, "2022");
    assertEquals(Grid.STANDARD.left() + 24 * Grid.STANDARD.cell(), right(date), 0.01);
    assertEquals((date.x() + right(date)) / 2, (unit.x() + right(unit)) / 2, 0.01);
    assertEquals(unit.y() + Grid.STANDARD.pitch(), date.y(), 0.01);
    assertEquals(run(pages, "国").y() + 4 * Grid.STANDARD.pitch(), unit.y(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"某某某街道办事处,2", "某街道,5"})
  void unsealedUnitStandsTwoFromTheRight_unlessTheDateIsLonger(String name, double cells) {
    List<Page> pages = pages(paragraph(2), signature(false, name));
    Item.GlyphRun unit = run(pages, name);
    Item.GlyphRun date = run(pages, "2022");
    assertEquals(unit.x() + 2 * Grid.STANDARD.cell(), date.x(), 0.01);
    assertTrue(right(date) <= Grid.STANDARD.left() + 26 * Grid.STANDARD.cell() + 0.01);
    double wanted = name.length() >= 8 ? cells : 2 + 6 + 2 - name.length();
    assertEquals(Grid.STANDARD.left() + (28 - wanted) * Grid.STANDARD.cell(), right(unit), 0.01);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signatureIsNeverAloneOnAPage(boolean sealed) {
    for (int before = 1; before <= 24; before++) {
      List<Page> pages = pages(paragraph(before), signature(sealed, "某街道办事处"));
      Page last = pages.getLast();
      assertTrue(texts(last).getFirst().startsWith("国"), before + " lines");
      assertTrue(texts(last).getLast().startsWith("填表人"), before + " lines");
    }
  }

  @Test
  void documentOfAWideTableAloneBeginsOnItsFirstPage_withoutAMark() {
    List<Page> pages = pages(new Block.Attachment(PLACE, "", "审核记录", true), paragraph(1));
    assertEquals(1, pages.size());
    assertEquals(Page.Lay.LYING, pages.getFirst().lay());
    assertEquals("审核记录", texts(pages.getFirst()).getFirst());
    assertEquals(
        Grid.lying(PageSetup.STANDARD).top(), run(pages, "审核").y() - Grid.ASCENT * 22, 0.01);
  }

  @Test
  void signatureAndAttachmentNoteAreNeverAloneOnAPage() {
    Block note = new Block.AttachmentNote(PLACE, "附件：", List.of("资金明细表", "照片"));
    for (int before = 1; before <= 24; before++) {
      List<Page> pages = pages(paragraph(before), note, signature(true, "某街道办事处"));
      assertTrue(texts(pages.getLast()).getFirst().startsWith("国"), before + " lines");
    }
  }

  @Test
  void leadersOfTheContentsBeginAndEndAlike() {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Contents(PLACE, "目录")));
    for (int words = 1; words <= 20; words++) {
      blocks.add(heading(1 + words % 2, "一、", "国".repeat(words)));
    }
    Page contents = pages(blocks.toArray(Block[]::new)).getFirst();
    List<Item.GlyphRun> leaders =
        runs(contents).stream().filter(r -> r.text().startsWith("··")).toList();
    assertEquals(20, leaders.size());
    double gap = gap(contents, leaders.getFirst());
    for (Item.GlyphRun leader : leaders) {
      assertEquals(right(leaders.getFirst()), right(leader), 0.01);
      assertEquals(gap, gap(contents, leader), 0.01);
    }
  }

  @Test
  void chartHasSpaceBelow_alsoAtTheHeadOfAPage() {
    for (int bars = 1; bars <= 8; bars++) {
      Block.Bar bar = new Block.Bar("类", BigDecimal.ONE, "1");
      Block.Chart chart =
          new Block.Chart(
              PLACE, Block.Chart.Kind.BARS, "图", "", "条形图", Collections.nCopies(bars, bar));
      Page page = pages(chart, heading(1, "二、", "标题")).getFirst();
      double edge = 0;
      double words = 0;
      for (Item item : page.items()) {
        edge = item instanceof Item.ChartBox box ? box.y() + box.height() : edge;
        words = item instanceof Item.GlyphRun run ? run.y() - Grid.ASCENT * run.size() : words;
      }
      assertTrue(words - edge >= 7.9, bars + " bars: " + (words - edge));
    }
  }

  @Test
  void chartIsWholeAndStaysInTheTextArea() {
    for (int before = 1; before <= 22; before++) {
      List<Block> blocks = new ArrayList<>(List.of(paragraph(before)));
      blocks.add(new Block.Chart(PLACE, Block.Chart.Kind.COLUMNS, "图", "个", "柱形图", List.of()));
      for (Page page : pages(blocks.toArray(Block[]::new))) {
        for (Item item : page.items()) {
          if (item instanceof Item.ChartBox box) {
            assertTrue(box.y() >= Grid.STANDARD.top() - 0.01);
            assertTrue(
                box.y() + box.height() <= Grid.STANDARD.top() + Grid.STANDARD.height() + 0.01);
          }
        }
      }
    }
  }

  /** Between the words of a line of the contents and its leader. */
  private static double gap(Page page, Item.GlyphRun leader) {
    return runs(page).stream()
        .filter(r -> r.y() == leader.y() && r.x() < leader.x())
        .mapToDouble(r -> leader.x() - right(r))
        .min()
        .orElseThrow();
  }

  private static List<Item.GlyphRun> runs(Page page) {
    return page.items().stream()
        .filter(Item.GlyphRun.class::isInstance)
        .map(Item.GlyphRun.class::cast)
        .toList();
  }

  private static Block signature(boolean sealed, String unit) {
    List<Block.SignatureLine> lines =
        List.of(new Block.SignatureLine("负责人：", "张三"), new Block.SignatureLine("填表人：", ""));
    return new Block.SignatureBlock(PLACE, unit, "2022年1月5日", lines, sealed, false);
  }
}
