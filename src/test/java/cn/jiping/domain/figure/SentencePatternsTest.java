package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.SentencePatterns.Offer;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencePatternsTest {
  private static final Report REPORT = TestReports.sample();

  private static Heading heading(String key, Insert... inserts) {
    return new Heading(key, 2, "标题", Heading.Kind.REQUIRED, Set.of(inserts), "");
  }

  private static List<Offer> offers(String line, Report report) {
    return SentencePatternText.parse(line).offered(heading("funds"), report);
  }

  @ParameterizedTest(name = "{0} under {1} with {2}: {3}")
  @CsvSource({
    "funds, funds, , true",
    "overview funds, funds, , true",
    "overview, funds, , false",
    "+funds, money, FUNDS, true",
    "+funds, money, GRADING, false",
    "+funds, funds, , false"
  })
  void sentenceIsOfferedByKeyOrByWhatIsInserted(
      String places, String key, Insert insert, boolean offered) {
    SentencePatterns patterns =
        SentencePatternText.parse("资金 | " + places + " | | 甲。\n资金 | " + key + " | | 乙。");
    Heading heading = insert == null ? heading(key) : heading(key, insert);
    List<String> texts = patterns.offered(heading, REPORT).stream().map(Offer::text).toList();
    assertEquals(offered ? List.of("甲。", "乙。") : List.of("乙。"), texts);
  }

  @Test
  void sectionOfTheUnitsOwnIsOfferedAll() {
    SentencePatterns patterns = SentencePatternText.parse("资金 | funds | | 甲。\n分级 | x | | 乙。");
    assertEquals(2, patterns.offered(heading("own-1"), REPORT).size());
  }

  @Test
  void previewIsWhatIsPrinted_andWhatIsInsertedStaysTrue() {
    Offer offer = offers("资金 | funds | | 投入{资金.合计}。", REPORT).getFirst();
    assertEquals("投入{资金.合计}。", offer.text());
    assertEquals("投入288.90万元。", offer.preview());
    assertTrue(offer.isReady());
  }

  @Test
  void sentenceNamesTheFiguresThatItLacks() {
    Offer offer = offers("资金 | funds | | 投入{资金.合计}，支出{资金.支出}，{资金.支出}。", REPORT).getFirst();
    assertEquals(List.of("资金.支出"), offer.missing());
    assertFalse(offer.isReady());
  }

  @Test
  void goalThatQuotesWhatHasNoValueIsNotCalledEmpty() {
    Report report =
        REPORT.withEvaluation(
            REPORT.evaluation().withGoals(REPORT.evaluation().goals().withReached("共{资金.没有}。")));
    Offer offer = offers("目标 | funds | | {目标.完成情况}。", report).getFirst();
    assertEquals(List.of("目标.完成情况（其中引用的“资金.没有”还没有值）"), offer.missing());
  }

  @Test
  void partsAreRepeatedForWhatTheReportHas() {
    assertEquals(
        "其中：村改居社区176.77万元；城市社区87.63万元；街道10.00万元；两新8.69万元；机关5.81万元。先进6个；一般25个；后进2个",
        offers("资金 | funds | | 其中：〔类：*{资金.*}〕。〔级：*{分级.*}个〕", REPORT).getFirst().preview());
  }

  @Test
  void withoutAnythingToRepeatThereIsNoSentence() {
    assertEquals(List.of(), offers("资金 | funds | | 〔数：*{数据.*}〕。", REPORT));
    Report odd = REPORT.withFundLines(List.of(FundLine.blank().withCategory("甲{乙}")));
    assertEquals(List.of(), offers("资金 | funds | | 〔类：*{资金.*}〕。", odd));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "{分级.后进}=2, true",
    "{分级.后进}=1 2, true",
    "{分级.后进}=0, false",
    "{分级.后进}≠0, true",
    "{分级.后进}≠2, false",
    "{得分.等级}=优, false",
    "{得分.等级}≠优, false", // nothing is known of it
    "{没有.这个}≠0, false"
  })
  void conditionIsAboutAValueThatIsKnown(String condition, boolean offered) {
    assertEquals(offered, !offers("资金 | funds | " + condition + " | 甲。", REPORT).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金 | funds | 甲。",
        " | funds | | 甲。",
        "资金 | funds | | ",
        "资金 | funds | 后进=0 | 甲。",
        "资金 | funds | {分级.后进}>0 | 甲。",
        "资金 | funds | | 〔人：*〕。",
        "一句话"
      })
  void wrongLineIsNamed(String line) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> SentencePatternText.parse(line));
    assertEquals(line, wrong.getMessage());
  }
}
