package cn.jiping.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Checks;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.service.Outlines;
import cn.jiping.service.text.TestTexts;
import cn.jiping.service.text.TextImport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleReportTest {
  private static final GradeScheme SCHEME = new GradeScheme(List.of("先进", "一般", "后进"));

  private final Properties data = new Properties();
  private SampleReport sample;
  private Report report;

  @BeforeEach
  void make() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            SampleReport.class.getResourceAsStream("sample.properties"), StandardCharsets.UTF_8)) {
      data.load(reader);
    }
    sample = new SampleReport(TestTexts.sample(), data, TestTexts.outline2011(), SCHEME);
    report = sample.report();
  }

  @Test
  void fundSentenceReadsAsBefore_withTheTotalThatItsPartsHave() {
    assertTrue(
        resolved("funds")
            .startsWith(
                "2021年，吴家营街道党建经费项目中投入288.90万元，其中：村改居社区党建工作经费176.77万元、"
                    + "城市社区党建工作经费87.63万元、街道党建工作经费10.00万元、两新党组织党建工作经费8.69万元、"
                    + "街道2021年度机关党员教育活动经费5.81万元。\n"),
        resolved("funds"));
    assertTrue(report.section("funds").text().contains("{资金.合计}"));
    assertTrue(report.section("funds").text().contains("{资金.街道2021年度机关党员教育活动经费}"));
  }

  @Test
  void gradingSentenceReadsAsBefore() {
    assertTrue(report.section("overview").text().contains("确定先进党组织{分级.先进}个"));
    assertTrue(resolved("overview").contains("在33个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个，后进党组织2个。"));
  }

  @Test
  void everySentenceReadsAsInTheOriginal_exceptTheFundSentence() {
    for (Section original :
        TextImport.read(TestTexts.sample(), TestTexts.outline2011()).sections()) {
      String expected =
          original.text().replace("288.89万元", "288.90万元").replace("经费10万元", "经费10.00万元");
      assertEquals(expected, resolved(original.key()));
    }
  }

  @Test
  void originalTextStatesAnotherTotal() {
    assertEquals(new BigDecimal("288.89"), sample.stated().stated());
    assertEquals(new BigDecimal("288.90"), sample.stated().sum());
  }

  @Test
  void sharesAndTallyAreTheKnownOnes() {
    assertEquals(
        List.of("61.19", "30.33", "3.46", "3.01", "2.01"),
        FundBreakdown.of(report.fundLines()).rows().stream()
            .map(r -> r.share().toPlainString())
            .toList());
    assertEquals(
        List.of("18.2", "75.7", "6.1"),
        GradingTally.of(report).counts().stream().map(r -> r.share().toPlainString()).toList());
  }

  @Test
  void reportIsCompleteEnoughToPrint() {
    assertEquals(List.of(), ReportDocument.of(report).unresolved());
    assertEquals(List.of(), Checks.of(report).stream().map(Finding::message).toList());
    assertEquals("吴家营街道办事处", report.signingUnit());
    assertEquals("", report.unplacedText());
    assertEquals(2021, report.year());
  }

  @Test
  void carriedToTheOutlineOf2020AndBack_everySentenceIsStillThere_andItPrints() {
    Outlines outlines = ReportFixtures.OUTLINES;
    Outline of2020 = outlines.withId("2020").orElseThrow();
    Report there = OutlineMove.plan(report, of2020, outlines.mappings()).result();
    Report back = OutlineMove.plan(there, report.outline(), outlines.mappings()).result();
    assertTrue(sentences(report).size() > 40, "sentences: " + sentences(report).size());
    assertEquals(sentences(report), sentences(there));
    assertEquals(sentences(report), sentences(back));
    assertEquals("", there.unplacedText() + back.unplacedText());
    assertEquals(List.of(), ReportDocument.of(there).unresolved());
    assertTrue(there.section("project_process").text().startsWith("2021年，吴家营街道党建经费项目中投入{资金.合计}"));
    assertEquals(
        List.of("decisions"), // 2011 knew no such thing
        of2020.headings().stream()
            .filter(h -> h.kind() == Heading.Kind.REQUIRED && there.section(h.key()).isEmpty())
            .map(Heading::key)
            .toList());
  }

  private static List<String> sentences(Report report) {
    return report.sections().stream()
        .flatMap(s -> Stream.of(s.text().split("(?<=。)|\n")))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void eachCopyIsAReportOfItsOwn() {
    assertNotEquals(report.id(), sample.report().id());
  }

  @Test
  void dataThatDoesNotBelongToTheTextIsRefused() {
    data.setProperty("replace.1.from", "没有这句话");

    assertThrows(IllegalArgumentException.class, sample::report);
  }

  private String resolved(String key) {
    return ResolvedText.of(report.section(key).text(), Figures.of(report)).text();
  }
}
