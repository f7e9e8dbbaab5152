package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The year 2021: budget 300, spent 288.90万元 (96.30 %), 6 + 25 + 2 organizations, score 85. */
class ComparisonFiguresTest {
  private static Report report() {
    Report report =
        Scored.report(
            Scored.set(
                "0",
                Scored.indicator(Kind.AT_LEAST, "100", "85").withWeight(Scored.number("100"))));
    return report.withFundLines(List.of(TestReports.line("甲", "300", "", "288.90")));
  }

  private static Report with(EarlierYear... years) {
    Report report = report();
    return report.withEvaluation(report.evaluation().withEarlierYears(List.of(years)));
  }

  private static EarlierYear year(int year, String budget, String spent, String score) {
    return EarlierYear.blank(year)
        .withTotal(Measure.BUDGET, money(budget))
        .withTotal(Measure.SPENT, money(spent))
        .withGrades(
            List.of(new GradeCount("先进", 4), new GradeCount("一般", 27), new GradeCount("后进", 2)))
        .withScore(Scored.number(score));
  }

  private static Optional<Money> money(String amount) {
    return amount.isEmpty() ? Optional.empty() : Optional.of(Money.of(amount, AmountUnit.WAN));
  }

  private static String value(Report report, String name) {
    return Figures.of(report).named(name).orElseThrow().value();
  }

  @ParameterizedTest
  @CsvSource({
    "上年.年度, 2020",
    "上年.资金合计, 240.00万元",
    "上年.预算, 240.00万元",
    "上年.到位, ''",
    "上年.支出, 228.00万元",
    "上年.执行率, 95.00%",
    "上年.总分, 83.50",
    "上年.等级, 良",
    "上年.先进, 4",
    "同比.资金, 增长25.00%",
    "同比.预算, 增长25.00%",
    "同比.到位, ''",
    "同比.支出, 增长26.71%",
    "同比.执行率, 提高1.30个百分点",
    "同比.总分, 提高1.50分",
    "同比.先进, 增加2个",
    "同比.一般, 减少2个",
    "同比.后进, 持平"
  })
  void yearBeforeAndTheChangeAgainstItHaveNames(String name, String value) {
    assertEquals(value, value(with(year(2020, "240", "228", "83.5")), name));
  }

  @ParameterizedTest(name = "{0} before: {1}")
  @CsvSource({
    "300, 持平",
    "300.01, 基本持平", // 0.003 %
    "301, 下降0.33%",
    "100, 增长200.00%",
    "0, ''",
    "'', ''"
  })
  void growthSaysItsDirection(String before, String growth) {
    assertEquals(growth, value(with(year(2020, before, "", "")), "同比.资金"));
  }

  @ParameterizedTest(name = "{0} before: {1}")
  @CsvSource({"85, 持平", "84.99, 提高0.01分", "90.004, 降低5.00分", "'', ''"})
  void scoresAreComparedAsPrinted(String before, String change) {
    assertEquals(change, value(with(year(2020, "", "", before)), "同比.总分"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2022, 2021})
  void onlyTheYearBeforeIsTheYearBefore(int other) {
    Report report = with(year(other, "240", "228", "83.5"));
    for (String name : List.of("上年.年度", "上年.资金合计", "上年.先进", "同比.资金", "同比.先进")) {
      assertFalse(Figures.of(report).named(name).orElseThrow().isKnown(), name);
    }
  }

  @Test
  void totalThatNotEveryLineKnowsIsNotCompared() {
    Report report =
        with(year(2020, "240", "228", ""))
            .withFundLines(
                List.of(
                    TestReports.line("甲", "300", "", "200"), TestReports.line("乙", "50", "", "")));
    assertEquals("", value(report, "同比.支出"));
    assertEquals("增长45.83%", value(report, "同比.预算"));
  }

  @Test
  void targetCanBeWhatWasReachedTheYearBefore() {
    Report report = with(year(2020, "240", "228", ""));
    IndicatorScore row = Scored.of(report, Scored.indicator(Kind.AT_LEAST, "{上年.先进}", "{分级.先进}"));
    assertEquals(Scored.number("10.00"), row.score());
    assertTrue(row.isFarOver()); // 6 of 4
  }

  @Test
  void goalsHaveNames_inOneLine_andWithoutTheMarkAtTheEnd() {
    Report report = report();
    Goals goals =
        new Goals("加强党建。\n提升能力。", "一、完成党课12场\n\n覆盖率100%", "党组织{分级.合计}个全部定级。", "完成{数据.没有}。");
    Report with = report.withEvaluation(report.evaluation().withGoals(goals));
    assertEquals("加强党建。提升能力", value(with, "目标.总体"));
    assertEquals("一、完成党课12场；覆盖率100%", value(with, "目标.阶段性"));
    assertEquals("党组织33个全部定级", value(with, "目标.年度"));
    assertEquals("", value(with, "目标.完成情况"));
  }

  @ParameterizedTest
  @CsvSource({"'甲\n乙', 甲；乙", "'甲：\n乙；\n丙，\n丁', 甲：乙；丙，丁", "'甲（一）\n乙！', 甲（一）；乙！", "'\n 甲 \n\n', 甲"})
  void paragraphsOfAGoalAreParted(String goal, String value) {
    Report report = report();
    Goals goals = Goals.NONE.withOverall(goal);
    assertEquals(
        value, value(report.withEvaluation(report.evaluation().withGoals(goals)), "目标.总体"));
  }
}
