package cn.jiping.service.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextImportTest {
  private static final Outline OUTLINE = TestTexts.outline2011();

  @Test
  void sampleIsReadWhole_everyRequiredHeadingFoundAndNothingUnplaced() {
    ImportedReport read = TextImport.read(TestTexts.sample(), OUTLINE);

    assertEquals("吴家营街道办事处", read.unit());
    assertEquals("关于党建资金项目支出绩效评价报告", read.title());
    assertEquals(OptionalInt.of(2021), read.year());
    assertEquals(List.of(), read.missing());
    assertEquals(List.of(), read.unplaced());
    assertEquals(
        List.of(
            "overview",
            "goals",
            "unit_report",
            "purpose",
            "principles",
            "process",
            "funds",
            "organization",
            "management",
            "economy",
            "efficiency",
            "effect",
            "conclusion",
            "application",
            "lessons",
            "other"),
        read.sections().stream().map(Section::key).toList());
    assertEquals(21, read.placed().size());
    assertEquals("为下一年年度预算提供依据。", text(read, "application"));
    assertEquals(2, text(read, "funds").lines().count());
    assertTrue(text(read, "principles").startsWith("[bookmark: _GoBack]按《"));
  }

  @Test
  void outlineThatFitsBestIsTaken_ofSeveralTheFirst() {
    List<Outline> all =
        List.of(
            OUTLINE,
            ReportFixtures.OUTLINES.withId("2020").orElseThrow(),
            ReportFixtures.ownOutline());
    assertEquals("2011", TextImport.read(TestTexts.sample(), all).outline().id());
    assertEquals("2020", TextImport.read(text2020(all.get(1)), all).outline().id());
    assertEquals("own-1", TextImport.read(text2020(all.get(2)), all).outline().id());
    assertEquals("2011", TextImport.read("一、基本情况\n（一）项目概况\n甲。", all).outline().id());
    assertEquals("own-1", TextImport.read("甲。", all.reversed()).outline().id());
  }

  @Test
  void textByTheOutlineOf2020IsReadWhole() {
    Outline of2020 = ReportFixtures.OUTLINES.withId("2020").orElseThrow();
    ImportedReport read = TextImport.read(text2020(of2020), List.of(OUTLINE, of2020));
    assertEquals(List.of(), read.missing());
    assertEquals(List.of(), read.unplaced());
    assertEquals(16, read.placed().size());
    assertEquals("这是项目决策情况。", text(read, "decisions"));
  }

  /** A report by this outline, each text naming its heading. */
  private static String text2020(Outline outline) {
    return NumberedHeading.number(outline.headings()).stream()
        .map(
            h ->
                h.heading().kind() == Heading.Kind.GROUP
                    ? h.full()
                    : h.full() + "\n这是" + h.heading().title() + "。")
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）项目概况 | overview",
        "(一)项目概况 | overview",
        "（ 一 ）  项 目 概 况 | overview",
        "　　（一）项目概况： | overview",
        "（一）、项目概况。 | overview",
        "项目概况 | overview",
        "一、项目概况 | overview",
        "（一）项目的概况 | overview",
        "（三）绩效评价的工作过程 | process",
        "（二）绩效评价原则、指标体系和评价方法 | ",
        "（二）绩效评价原则、评价指标体系和评价方法 | principles",
        "(二) 绩效评价的原则,评价指标体系,评价方法 | principles",
        "1．项目组织情况分析 | organization",
        "1、项目组织情况分析 | organization",
        "１.项目组织情况分析 | organization",
        "2.项目效率性分析 | efficiency",
        "2.项目效果性分析 | ",
        "3.项目效益分析 | effect",
        "4.项目可持续性分析 | sustainability",
        "1.资金到位 | funds_received",
        "五．综合评价情况及评价结论 | conclusion",
        "第五部分 综合评价情况及评价结论 | conclusion",
        "五、综合评价情况与评价结沦 | conclusion",
        "综合评价情况与评价结沦 | ",
        "项目概况是这样的 | ",
        "1.5万元 | "
      })
  void headingIsKnownByItsWording_howeverItIsNumbered(String line, String key) {
    ImportedReport read = TextImport.read(line + "\n正文。", OUTLINE);

    assertEquals(
        Optional.ofNullable(key).map(List::of).orElse(List.of()),
        read.placed().stream().map(ImportedReport.Placed::key).toList());
    if (key != null) {
      assertEquals("正文。", text(read, key));
    }
  }

  @Test
  void textInTheLineOfItsHeading_isTextOfTheSection() {
    ImportedReport read = TextImport.read("（一）项目概况：2021年，完成任务。\n1.项目组织情况分析　成立领导小组。", OUTLINE);

    assertEquals("2021年，完成任务。", text(read, "overview"));
    assertEquals("成立领导小组。", text(read, "organization"));
    assertEquals("（一）项目概况：", read.placed().getFirst().typed());
  }

  @Test
  void textUnderAForeignHeadingIsUnplaced_untilTheNextKnownOne() {
    ImportedReport read =
        TextImport.read("一、基本情况\n（一）项目概况\n甲。\n九、廉政建设\n乙。\n（一）小标题\n丙。\n（二）项目绩效目标\n丁。", OUTLINE);

    assertEquals("甲。", text(read, "overview"));
    assertEquals(List.of("九、廉政建设", "乙。", "（一）小标题", "丙。"), read.unplaced());
    assertEquals("丁。", text(read, "goals"));
  }

  @Test
  void numberedLinesUnderAHeadingWithoutSubheadings_areItsText() {
    ImportedReport read =
        TextImport.read("七、主要经验及做法、存在的问题和建议\n（一）主要经验\n甲。\n（二）存在的问题\n1.问题\n乙。", OUTLINE);

    assertEquals("（一）主要经验\n甲。\n（二）存在的问题\n1.问题\n乙。", text(read, "lessons"));
    assertEquals(List.of(), read.unplaced());
  }

  @Test
  void headingsTwice_keepBothTexts() {
    ImportedReport read = TextImport.read("（一）项目概况\n甲。\n（一）项目概况\n乙。", OUTLINE);

    assertEquals("甲。\n乙。", text(read, "overview"));
  }

  @Test
  void coverLinesAreTold_theOthersAboveTheFirstHeadingAreUnplaced() {
    ImportedReport read =
        TextImport.read("（2020年度）\n示例镇人民政府关于党建经费项目支出绩效评价报告\n示例区财政局：\n今报告如下。\n一、基本情况", OUTLINE);

    assertEquals("示例镇人民政府", read.unit());
    assertEquals("关于党建经费项目支出绩效评价报告", read.title());
    assertEquals("示例区财政局", read.addressee());
    assertEquals(List.of("（2020年度）", "今报告如下。"), read.unplaced());
    assertEquals(OptionalInt.of(2020), read.year());
  }

  @ParameterizedTest
  @CsvSource({
    "示例街道办事处, 2022年1月5日, 示例街道办事处, 2022-01-05",
    "示例街道办事处（盖章）, 2022年01月05日, 示例街道办事处, 2022-01-05",
    "无。, 2022 年 1 月 5 日, '', 2022-01-05",
    "示例街道办事处, 2022年2月30日, '', ",
    "示例街道办事处, 定于2022年1月5日, '', "
  })
  void signatureIsADateAloneAtTheEnd_andTheUnitAboveIt(
      String before, String last, String unit, LocalDate date) {
    ImportedReport read =
        TextImport.read("八、其他需要说明的问题\n无。\n" + before + "\n" + last + "\n", OUTLINE);

    assertEquals(unit, read.signature().unit());
    assertEquals(Optional.ofNullable(date), read.signature().date());
    assertEquals(date == null, text(read, "other").endsWith(last));
    assertEquals(!unit.isEmpty(), text(read, "other").equals("无。"));
  }

  @Test
  void yearIsTheOneMostWritten_andUnknownWithoutAny() {
    assertEquals(
        OptionalInt.of(2021), TextImport.read("2020年，2021年，2021年\n无\n2022年1月5日", OUTLINE).year());
    assertEquals(OptionalInt.of(2019), TextImport.read("2019年，2021年", OUTLINE).year());
    assertEquals(OptionalInt.empty(), TextImport.read("去年", OUTLINE).year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \u3000\n", "\uFEFF"})
  void emptyTextMakesAnEmptyReport(String text) {
    ImportedReport read = TextImport.read(text, OUTLINE);

    assertEquals(List.of(), read.sections());
    assertEquals(List.of(), read.unplaced());
    assertFalse(read.missing().isEmpty());
    assertFalse(read.missing().contains("资金到位"), "optional");
  }

  @Test
  void reportCarriesWhatWasRead() {
    ImportedReport read = TextImport.read("九、其他\n甲。\n示例街道办事处\n2022年1月5日", OUTLINE);

    Report report =
        read.toReport(ReportId.fresh(), 2018, new GradeScheme(List.of("先进", "一般", "后进")));

    assertEquals(2018, report.year());
    assertEquals("九、其他\n甲。", report.unplacedText());
    assertEquals("示例街道办事处", report.signingUnit());
  }

  private static String text(ImportedReport read, String key) {
    return read.sections().stream()
        .filter(s -> s.key().equals(key))
        .map(Section::text)
        .findFirst()
        .orElse("");
  }
}
