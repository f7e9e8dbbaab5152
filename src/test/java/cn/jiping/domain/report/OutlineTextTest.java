package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Heading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTextTest {
  private static final String HEAD = "id: x\nname: 名称\nsource: 依据\n";

  @Test
  void shippedOutlineHasTheHeadingsOf2011() {
    Outline outline = TestReports.outline();
    assertEquals("2011", outline.id());
    assertEquals("2011年提纲", outline.name());
    assertTrue(outline.source().contains("财预〔2011〕285号"));
    assertEquals(
        List.of(
            "基本情况",
            "项目单位绩效报告情况",
            "绩效评价工作情况",
            "绩效评价指标分析情况",
            "综合评价情况及评价结论",
            "绩效评价结果应用建议",
            "主要经验及做法、存在的问题和建议",
            "其他需要说明的问题"),
        titles(outline.headings().stream().filter(h -> h.level() == 1)));
    assertEquals(
        List.of("资金到位", "资金使用", "资金管理", "项目的可持续性分析"),
        titles(outline.headings().stream().filter(h -> h.kind() == Kind.OPTIONAL)));
  }

  @Test
  void shippedOutlineTellsTheClerkWhatBelongsUnderEachTextHeading() {
    assertEquals(
        List.of(),
        titles(
            TestReports.outline().headings().stream()
                .filter(h -> h.kind() != Kind.GROUP && h.guidance().isEmpty())));
  }

  @Test
  void shippedOutlinePlacesTheTables() {
    Outline outline = TestReports.outline();
    assertEquals(Set.of(Insert.FUNDS), outline.heading("funds").orElseThrow().inserts());
    assertEquals(Set.of(Insert.GRADING), outline.heading("overview").orElseThrow().inserts());
  }

  @Test
  void lineOfSixCellsIsAHeading_andRemarksAreSkipped() {
    Outline outline =
        OutlineText.parse(
            "# remark\n" + HEAD + "\na | 3 | 题 | optional | funds work_figures | 提示\n");
    assertEquals(
        List.of(
            new Heading(
                "a", 3, "题", Kind.OPTIONAL, Set.of(Insert.FUNDS, Insert.WORK_FIGURES), "提示")),
        outline.headings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no colon",
        "a | 1 | 题 | required | ",
        "a | one | 题 | required | | ",
        "a | 4 | 题 | required | | ",
        "a | 1 | 题 | perhaps | | ",
        "a | 1 | 题 | required | map | "
      })
  void lineOfAnotherFormIsRefused_andNamed(String line) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> OutlineText.parse(HEAD + line));
    assertTrue(refused.getMessage().contains(line), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "source"})
  void outlineWithoutItsHeadIsRefused(String missing) {
    String head = HEAD.replace(missing + ":", "other:");
    var refused = assertThrows(IllegalArgumentException.class, () -> OutlineText.parse(head));
    assertTrue(refused.getMessage().contains(missing), refused.getMessage());
  }

  @Test
  void everyOutlineComesBackFromItsText_alsoTheUnitsOwn() {
    for (Outline outline : ReportFixtures.OUTLINES.all()) {
      assertEquals(outline, OutlineText.parse(OutlineText.of(outline)));
      Outline own = outline.copy("own-1", "本单位提纲：甲");
      List<Heading> headings = new ArrayList<>(own.headings());
      headings.set(0, headings.getFirst().withTitle("").withInserts(Set.of()));
      headings.set(1, headings.get(1).withGuidance(" 一|二\n三：# "));
      own = own.withHeadings(headings);
      assertEquals("一｜二 三：#", own.headings().get(1).guidance());
      assertEquals(own, OutlineText.parse(OutlineText.of(own)));
      assertTrue(own.isOwn());
      assertEquals(outline.id(), own.base());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲|乙", "甲\n乙", " 甲"})
  void titleThatWouldNotComeBack_isRefused(String title) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Heading("a", 1, title, Kind.REQUIRED, Set.of(), ""));
  }

  @Test
  void keyMayNotBeUsedTwice() {
    String line = "a | 1 | 题 | required | | \n";
    assertThrows(IllegalArgumentException.class, () -> OutlineText.parse(HEAD + line + line));
  }

  private static List<String> titles(Stream<Heading> headings) {
    return headings.map(Heading::title).toList();
  }
}
