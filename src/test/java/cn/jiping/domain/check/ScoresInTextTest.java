package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet says 95.33, 优: execution rate 9.33, 产出 46.00, 效益 40.00. */
class ScoresInTextTest {
  private final DataCheck check = new ScoresInText();
  private final Report report =
      Scored.with(
          TestReports.sample().withFundLines(List.of(TestReports.line("甲", "300", "300", "279.9"))),
          Scored.set(
              "10", indicator("92", "50"), indicator("100", "40").withLevels("效益", "社会效益指标")));

  private static Indicator indicator(String actual, String weight) {
    return Scored.indicator(Kind.AT_LEAST, "100", actual).withWeight(Scored.number(weight));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "经综合评价，综合评价总分⟦96⟧分。",
        "2021年党建工作经费绩效评价得分⟦95.34⟧分，等级为“优”。",
        "综合得分为⟦88⟧分。",
        "项目自评总分⟦92⟧分。",
        "本项目绩效评价总得分⟦９６⟧分。",
        "产出指标得分⟦50⟧分，效益指标得分40分。",
        "产出类得分⟦47.5⟧分。",
        "项目绩效评价等级为“⟦良⟧”。",
        "综合评价结果为⟦中等⟧。",
        "自评结论：⟦差⟧。",
        "项目绩效评价等级评定为⟦良好⟧等次。"
      })
  void scoresAndGradesOfTheTextThatTheSheetDoesNotGiveAreFound(String text) {
    TextCase.check(check, report, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "综合评价得分95.33分，等级为“优”。",
        "绩效评价总分95.3分，评价等级为优秀。",
        "上年绩效评价得分88分，2020年绩效评价得分87分。",
        "绩效评价得分同比提高1分。",
        "绩效评价总分100分，90分以上为优。",
        "测评总分为96分。",
        "党员量化积分总分92分。",
        "甲社区得分92分。",
        "绩效评价目标得分98分。",
        "产出指标得分46分，效益指标得分40分。",
        "数量指标得分20分。",
        "评价等级分为优、良、中、差四档。",
        "评价等级为优、良、中、差四档。",
        "上年绩效评价等级为“良”。",
        "2020年项目绩效评价等级为良。",
        "党组织评价等级为好。",
        "民主评议等级为良。",
        "力争项目绩效评价等级达到“良”以上。",
        "确保绩效评价等级为“良”。",
        "对绩效评价等级为“良”的项目优先安排预算。",
        "若绩效评价结果为良，适当调整下一年度预算。",
        "建议凡综合评价结果为“差”，暂停安排。",
        "绩效评价等级为良的党组织予以表扬。",
        "力争绩效评价得分98分。",
        "综合评价得分90分（含）以上为优，80分（含）至90分为良。",
        "综合得分90分及以上为优。",
        "绩效评价得分90分（含90分）以上评价等级为优。",
        "综合评价得分80—90分为良。",
        "综合评价得分低于60分的，评价等级为差。",
        "若综合评价得分80分，则评价等级为良。"
      })
  void scoresOfTheSheetAndOfOtherThingsAreRight(String text) {
    TextCase.check(check, report, text);
  }

  @Test
  void silentWhileThereIsNoScore() {
    TextCase.check(check, TestReports.sample(), "综合评价得分88分，评价等级为“良”。评价等级为“良”。");
    Report open = report.withFundLines(List.of(TestReports.line("甲", "300", "", "")));
    TextCase.check(check, open, "综合评价得分88分。评价等级为“良”。");
  }

  @Test
  void mendIsTheNamedFigure() {
    assertEquals(
        List.of(Optional.of("{得分.总分}")),
        TextCase.remarks(check, report, "综合评价得分88分。").stream().map(r -> r.fix()).toList());
    assertEquals(
        List.of(Optional.of("{得分.等级}")),
        TextCase.remarks(check, report, "评价等级为“良”。").stream().map(r -> r.fix()).toList());
    assertEquals(
        List.of(Optional.of("{得分.产出}")),
        TextCase.remarks(check, report, "产出得分50分。").stream().map(r -> r.fix()).toList());
  }

  @Test
  void mendStandsAtTheCharactersThatWereTyped() {
    Report written = report.withText("conclusion", t -> "经{报告.单位}组织，综合评价得分88分。");
    List<Finding> found =
        new Checker(CheckTables.EMPTY, Set.of())
            .findings(written).stream().filter(f -> f.rule() == Rule.R21).toList();
    assertEquals(1, found.size(), found::toString);
    Finding finding = found.getFirst();
    assertEquals(Place.section("conclusion", 17, 19), finding.place());
    assertEquals("88", finding.quote());
    assertEquals(Optional.of("{得分.总分}"), finding.fix());
  }
}
