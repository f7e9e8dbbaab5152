package cn.jiping.domain.check.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRecordTest {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final Instant NOON = Instant.parse("2022-01-05T04:00:00Z");
  private static final ZonedDateTime LATER = NOON.plusSeconds(3600).atZone(BEIJING);

  private static final Report REPORT =
      ReportFixtures.rich()
          .withFindingNotes(List.of())
          .withText("overview", text -> "第一段。\n\n第二段,还有。\n");

  private static Finding finding(Rule rule, Severity severity, Place place, String quote) {
    return new Finding(rule, severity, place, quote, "请改正。", Optional.empty());
  }

  private static Finding comma(Severity severity) {
    return finding(Rule.R6, severity, Place.section("overview", 9, 10), ",");
  }

  private static FindingNote note(Decision decision, String about, String reason) {
    return new FindingNote("R6", Part.SECTION, "overview", about, decision, reason, "张三", NOON);
  }

  private static Document record(Report report, List<Finding> findings) {
    return ReviewRecord.of(report, Review.of(findings, report.findingNotes()), LATER);
  }

  private static List<Block.Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private static List<String> head(Document document) {
    return tables(document).getFirst().rows().stream().map(r -> String.join("：", r)).toList();
  }

  private static List<String> rows(Report report, Finding... findings) {
    return tables(record(report, List.of(findings))).get(1).rows().stream()
        .map(r -> String.join(" | ", r))
        .toList();
  }

  private static List<String> rowsWith(FindingNote note, Severity severity) {
    return rows(REPORT.withFindingNotes(List.of(note)), comma(severity));
  }

  @Test
  void findingThatIsOpenSaysSo_andNobodyIsNamed() {
    assertEquals(
        List.of("R6 半角标点（错误） | （一）项目概况　第2段 | , | 请改正。 | 未处理 |  | "),
        rows(REPORT, comma(Severity.ERROR)));
  }

  @Test
  void explanationIsShownWithWhoAndWhen() {
    assertEquals(
        List.of("R6 半角标点（警告） | （一）项目概况　第2段 | , | 请改正。 | 说明：原文如此 | 张三 | 2022-01-05 12:00"),
        rowsWith(note(Decision.EXPLAINED, ",", "原文如此"), Severity.WARNING));
  }

  @Test
  void ignoredNoticeIsShown() {
    assertEquals(
        List.of("R6 半角标点（提示） | （一）项目概况　第2段 | , | 请改正。 | 忽略 | 张三 | 2022-01-05 12:00"),
        rowsWith(note(Decision.IGNORED, ",", ""), Severity.NOTICE));
  }

  @Test
  void mendIsShownAfterTheFindings_alsoWhenTheSameCameUpAgain() {
    assertEquals(
        List.of(
            "R6 半角标点（错误） | （一）项目概况　第2段 | , | 请改正。 | 未处理 |  | ",
            "R6 半角标点 | （一）项目概况 | , |  | 改正，改为：， | 张三 | 2022-01-05 12:00"),
        rowsWith(note(Decision.MENDED, ",", "，"), Severity.ERROR));
  }

  @Test
  void spacesAloneAreQuoted() {
    Finding spaces = finding(Rule.R19, Severity.WARNING, Place.section("overview", 0, 2), "  ");
    assertTrue(
        rows(REPORT, spaces).getFirst().contains(" | “  ” | "), rows(REPORT, spaces)::toString);
  }

  @Test
  void noteWithoutItsFindingIsLeftOut() {
    assertEquals(1, rowsWith(note(Decision.EXPLAINED, ";", "原文如此"), Severity.ERROR).size());
  }

  @Test
  void rowsOfTablesAreNamed_andWhatHasNoNameByItsPart() {
    Place row = Place.row(Part.FUNDS, REPORT.fundLines().get(1).id());
    Place gone = new Place(Part.FUNDS, "gone", 0, 0);
    assertEquals(
        List.of("资金明细“城市社区”", "资金明细", "落款", "（一）项目概况"),
        tables(
                record(
                    REPORT,
                    List.of(row, gone, Place.of(Part.SIGNATURE), Place.section("overview")).stream()
                        .map(p -> finding(Rule.R17, Severity.WARNING, p, ""))
                        .toList()))
            .get(1)
            .rows()
            .stream()
            .map(r -> r.get(1))
            .toList());
  }

  @Test
  void headSaysWhichVersionItIs_withBothDigests() {
    Version version =
        new Version(2, "更正数字", Optional.of(new Finalised("ab12", "cd34", NOON, "李四")));
    Report report =
        REPORT.withVersion(version).withFindingNotes(List.of(note(Decision.MENDED, ";", "；")));
    assertEquals(
        List.of(
            "单位：柳河街道办事处",
            "报告：柳河街道办事处关于党建资金项目支出绩效评价报告（2021年度）",
            "版本：第2版，2022-01-05 12:00由李四定稿",
            "新建这一版的理由：更正数字",
            "数据摘要（SHA-256）：ab12",
            "PDF摘要（SHA-256）：cd34",
            "记录时间：2022-01-05 13:00",
            "审核结果：现有错误1处、警告0处、提示1处，其中未处理2处；已改正1处"),
        head(record(report, List.of(comma(Severity.ERROR), comma(Severity.NOTICE)))));
  }

  @Test
  void versionThatIsWorkedOnHasNoDigests_andNothingFoundIsSaid() {
    Document document = record(REPORT, List.of());
    assertTrue(head(document).contains("版本：第1版，未定稿"), head(document).toString());
    assertEquals(5, head(document).size());
    assertEquals("没有发现问题。", ((Block.Paragraph) document.blocks().getLast()).text());
    assertEquals("柳河街道办事处关于党建资金项目支出绩效评价报告审核记录", document.title());
  }

  @Test
  void ruleOfAnotherProgramIsShownByItsCode() {
    FindingNote note = new FindingNote("R99", Part.COVER, "", "甲", Decision.MENDED, "", "张三", NOON);
    assertEquals(
        List.of("R99 | 封面与单位 | 甲 |  | 改正，删去 | 张三 | 2022-01-05 12:00"),
        rows(REPORT.withFindingNotes(List.of(note))));
  }

  @ParameterizedTest
  @CsvSource({
    "投入 176万元。, 投入 176万元。",
    "一　二, 一　二",
    "零\u200B宽, 零〔U+200B〕宽",
    "不断\u00A0行, 不断〔U+00A0〕行",
    "私\uE000用, 私〔U+E000〕用",
    "坏\uFFFD字, 坏〔U+FFFD〕字",
    "𠮷, 〔U+20BB7〕"
  })
  void whatCannotBeSeenIsWrittenByItsNumber(String text, String shown) {
    assertEquals(shown, Printable.of(text));
  }

  @Test
  void linesOfAReasonStandOnOne_andLongQuotesAreCut() {
    assertEquals("一 二 三", Printable.of("一\n二\t三"));
    assertEquals("长".repeat(60), Printable.excerpt("长".repeat(60)));
    assertEquals("长".repeat(60) + "……", Printable.excerpt("长".repeat(61)));
  }
}
