package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end; each reports on 2021. */
class OtherYearsTest {
  private static final String REPORTED = "2021年，2021年，2021年。/";

  private final ManuscriptCheck check = new OtherYears();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦2020年⟧，街道开展主题党日活动12次。",
        "⟦2019年度⟧安排党建经费30万元。",
        "一是⟦2020年⟧完成党支部规范化建设6个。",
        "街道⟦2020年度⟧党建工作经费支出30万元。",
        "一、⟦2020年度⟧项目基本情况",
        "（一）⟦2020年⟧项目概况",
        "⟦2020年⟧组织培训3期，参训100人。",
        "共培训党员100人。⟦2018年⟧走访慰问老党员20名。",
        "下达⟦2020年度⟧区级财政预算安排的党建经费。",
        "（二）⟦2020年⟧，投入资金10万元。",
        "⟦2020年⟧街道新增党支部4个。",
        "1.⟦2020年⟧举办党务干部培训班。"
      })
  void otherYearOfTheWorkReportedIsAWarning(String table) {
    Marked.lines(check, (REPORTED + table).replace("/", "\n"));
  }

  @Test
  void otherYearOfTheTitleIsAWarning() {
    Manuscript manuscript =
        new Manuscript(
            OptionalInt.of(2021), List.of(new Passage(Passage.Kind.TITLE, "街道2020年度项目支出绩效评价报告")));
    List<Remark> remarks = check.remarks(manuscript);
    assertEquals(1, remarks.size());
    assertEquals(Severity.WARNING, remarks.getFirst().severity());
    assertEquals("报告年度是2021年，这里写的是2020年，请核对是否沿用旧稿。", remarks.getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "较2020年增长5%，完成培训3期。",
        "2020年至2021年，开展活动12次。",
        "2020年底完成换届。",
        "2019年7月，街道党群服务中心建成投入使用。",
        "按照《条例》（2018年修订）开展工作。",
        "与2020年相比，投入增加5万元。",
        "自2018年起开展双报到工作。",
        "2020年结转资金5万元，2021年安排30万元。",
        "2022年，街道将继续推进规范化建设。",
        "2022年计划开展培训12期。",
        "根据财预〔2020〕10号文件开展评价。",
        "2020年12月31日前完成整改。",
        "2021年，开展活动12次。",
        "2016年以来，累计开展培训50期。",
        "开展“2020年先锋行动”活动。",
        "八、2022年工作计划",
        "12020年开展活动。",
        "2020年评为先进，2021年继续推进。"
      })
  void comparisonsHistoryPlansAndRulesAreFine(String table) {
    Marked.lines(check, (REPORTED + table).replace("/", "\n"));
  }

  @Test
  void nothingIsSaidWhenTheYearOfTheReportIsNotKnown() {
    Manuscript manuscript =
        new Manuscript(OptionalInt.empty(), List.of(Passage.body("2020年，开展活动。")));
    assertEquals(List.of(), check.remarks(manuscript));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020年", "2020年度开展", "开展2020年。", "2020"})
  void hostileTextEnds(String piece) {
    Stream.of(OptionalInt.of(2021), OptionalInt.of(2020))
        .forEach(
            year ->
                check.remarks(new Manuscript(year, List.of(Passage.body(piece.repeat(50_000))))));
  }
}
