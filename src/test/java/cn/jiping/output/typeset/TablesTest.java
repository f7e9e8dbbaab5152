package cn.jiping.output.typeset;

import static cn.jiping.output.typeset.Typeset.PLACE;
import static cn.jiping.output.typeset.Typeset.pages;
import static cn.jiping.output.typeset.Typeset.paragraph;
import static cn.jiping.output.typeset.Typeset.right;
import static cn.jiping.output.typeset.Typeset.run;
import static cn.jiping.output.typeset.Typeset.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void headIsRepeatedOnEachPage_andEveryRowIsThereOnce() {
    List<Page> pages = pages(paragraph(5), table(60), paragraph(1));
    assertTrue(pages.size() >= 3);
    for (Page page : pages) {
      assertEquals(1, texts(page).stream().filter("类别金额"::equals).count());
    }
    assertEquals("类别金额", texts(pages.get(1)).getFirst());
    for (int i = 1; i <= 60; i++) {
      String row = "第" + i + "类";
      assertEquals(
          1, pages.stream().flatMap(p -> texts(p).stream()).filter(t -> t.startsWith(row)).count());
    }
  }

  @Test
  void repeatedHeadIsAnArtifact_soThatItIsReadOnce() {
    List<Page> pages = pages(table(60));
    assertTrue(run(pages.subList(0, 1), "类别").tag() > Tag.ARTIFACT);
    assertEquals(Tag.ARTIFACT, run(pages.subList(1, 2), "类别").tag());
  }

  @Test
  void smallTableIsNotSplit() {
    for (int before = 1; before <= 22; before++) {
      List<Page> pages = pages(paragraph(before), table(8));
      Page page = pages.getLast();
      assertEquals(
          List.of("资金表", "单位：万元", "类别金额"),
          texts(page).stream().filter(t -> !t.startsWith("国")).limit(3).toList(),
          before + " lines");
      assertTrue(texts(page).getLast().startsWith("合计"));
    }
  }

  @Test
  void decimalPointsStandUnderOneAnother() {
    List<List<String>> rows =
        List.of(List.of("甲", "176.77"), List.of("乙", "10"), List.of("丙", "8.6"));
    List<Page> pages = pages(new Block.Table(PLACE, "表", "", columns(), rows, Optional.empty()));
    double point = right(run(pages, "176.77")) - (0.278 + 1) * 14;
    assertEquals(point, right(run(pages, "10")), 0.01);
    assertEquals(point, right(run(pages, "8.6")) - (0.278 + 0.5) * 14, 0.01);
  }

  @Test
  void amountsOfTwoDecimalsEndAtTheSameEdge() {
    List<Page> pages = pages(table(3));
    assertEquals(right(run(pages, "1.50")), right(run(pages, "288.90")), 0.01);
  }

  @Test
  void textAfterATableIsOnTheGridAgain() {
    List<Page> pages = pages(table(3), paragraph(1));
    double lines =
        (run(pages, "国").y() - Grid.ASCENT * Grid.STANDARD.cell() - Grid.STANDARD.top())
            / Grid.STANDARD.pitch();
    assertEquals(Math.rint(lines), lines, 0.001);
  }

  @Test
  void longCellIsWrapped_andNothingLeavesItsColumn() {
    List<List<String>> rows = List.of(List.of("街道社区基层党组织建设和党员教育活动经费".repeat(3), "5.81"));
    List<Page> pages = pages(new Block.Table(PLACE, "表", "", columns(), rows, Optional.empty()));
    double amount = run(pages, "5.81").x();
    for (Item item : pages.getFirst().items()) {
      if (item instanceof Item.GlyphRun run && run.text().matches(".*[街社党教].*")) {
        assertTrue(right(run) < amount);
      }
    }
  }

  @Test
  void longNamesHaveTheRoomThatOtherColumnsDoNotNeed() {
    List<Column> columns =
        List.of(
            new Column("类别", Align.LEFT, 1),
            new Column("金额", Align.RIGHT, 1),
            new Column("备注", Align.LEFT, 4));
    List<List<String>> rows =
        List.of(
            List.of("村改居社区党建工作经费", "176.77", ""),
            List.of("街道社区基层党组织建设和党员教育活动经费".repeat(2), "5.81", ""));
    List<Page> pages = pages(new Block.Table(PLACE, "表", "", columns, rows, Optional.empty()));
    assertEquals("村改居社区党建工作经费176.77", texts(pages.getFirst()).get(2));
  }

  private static Block table(int rows) {
    List<List<String>> cells =
        IntStream.rangeClosed(1, rows).mapToObj(i -> List.of("第" + i + "类", i + ".50")).toList();
    return new Block.Table(
        PLACE, "资金表", "单位：万元", columns(), cells, Optional.of(List.of("合计", "288.90")));
  }

  private static List<Column> columns() {
    return List.of(new Column("类别", Align.LEFT, 2), new Column("金额", Align.RIGHT, 1));
  }
}
