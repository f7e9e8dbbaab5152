package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Block.Chart;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Block.Table;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearComparisonTest {
  private static final Report FULL = FormFixtures.full();

  @Test
  void yearsStandFromLeftToRight_withTheChangeAgainstTheYearBefore() {
    Table table = (Table) YearComparison.of(FULL).getFirst();
    assertEquals(
        List.of("比较内容", "2019年", "2020年", "2021年", "比上年增减", "增减率（%）"),
        table.columns().stream().map(Column::head).toList());
    assertEquals(
        List.of(
            List.of("预算数（万元）", "241.00", "266.40", "288.90", "+22.50", "+8.45"),
            List.of("到位数（万元）", "", "", "288.90", "", ""),
            List.of("执行数（万元）", "238.15", "251.37", "283.13", "+31.76", "+12.63"),
            List.of("预算执行率（%）", "98.82", "94.36", "98.00", "+3.64", ""),
            List.of("参加定级党组织数（个）", "", "32", "33", "+1", "+3.13"),
            List.of("其中：先进（个）", "", "5", "6", "+1", ""),
            List.of("其中：一般（个）", "", "24", "25", "+1", ""),
            List.of("其中：后进（个）", "", "3", "2", "-1", ""),
            List.of("绩效评价得分（分）", "", "91.40", "96.93", "+5.53", "")),
        table.rows());
  }

  @Test
  void chartHasTheFiguresOfTheTable_andSaysThemInWords() {
    Chart chart = (Chart) YearComparison.of(FULL).getLast();
    assertEquals("2019年至2021年预算数", chart.title());
    assertEquals(
        List.of("241.00", "266.40", "288.90"),
        chart.bars().stream().map(Block.Bar::label).toList());
    assertTrue(chart.alternative().contains("2020年266.40万元"), chart.alternative());
  }

  @Test
  void withoutTheYearBeforeThereIsNoChange_withoutAnyNothing() {
    EarlierYear old = FULL.evaluation().earlierYears().getLast();
    Table table = (Table) YearComparison.of(years(List.of(old))).getFirst();
    assertEquals(
        List.of("比较内容", "2019年", "2021年"), table.columns().stream().map(Column::head).toList());
    assertEquals(List.of(), YearComparison.of(years(List.of())));
    assertEquals(List.of(), YearComparison.of(years(List.of(EarlierYear.blank(2020)))));
  }

  @Test
  void afterAChangeOfTheYear_onlyTheTwoYearsBeforeItAreCompared() {
    Table table = (Table) YearComparison.of(FULL.withYear(2020)).getFirst();
    assertEquals(
        List.of("比较内容", "2019年", "2020年", "比上年增减", "增减率（%）"),
        table.columns().stream().map(Column::head).toList());
    assertEquals(
        List.of("预算数（万元）", "241.00", "288.90", "+47.90", "+19.88"), table.rows().getFirst());
    assertEquals(List.of(), YearComparison.of(FULL.withYear(2019)));
    assertEquals(List.of(), YearComparison.of(FULL.withYear(2023)));
  }

  @Test
  void rateOfChangeIsThatOfTheExactAmounts_asInTheText() {
    EarlierYear before =
        EarlierYear.blank(2020).withTotal(Measure.BUDGET, yuan("303349.99")); // 30.33万元
    Report report =
        years(List.of(before))
            .withFundLines(
                List.of(
                    FundLine.blank()
                        .withCategory("党建")
                        .withAmount(Measure.BUDGET, yuan("336700"))));
    Table table = (Table) YearComparison.of(report).getFirst();
    assertEquals(List.of("预算数（万元）", "30.33", "33.67", "+3.34", "+10.99"), table.rows().getFirst());
    assertEquals("增长10.99%", Figures.of(report).named("同比.预算").orElseThrow().value());
  }

  @Test
  void organizationsAreThoseOfTheGradesThatTheReportHas() {
    EarlierYear other =
        EarlierYear.blank(2020)
            .withGrades(
                List.of(
                    new GradeCount("先进", 5), new GradeCount("一般", 24), new GradeCount("较好", 9)));
    Table table = (Table) YearComparison.of(years(List.of(other))).getFirst();
    List<String> organizations =
        table.rows().stream()
            .filter(r -> r.getFirst().startsWith("参加定级"))
            .findFirst()
            .orElseThrow();
    assertEquals("29", organizations.get(1));
    EarlierYear foreign = EarlierYear.blank(2020).withGrades(List.of(new GradeCount("较好", 9)));
    assertEquals(List.of(), YearComparison.of(years(List.of(foreign))));
  }

  private static Optional<Money> yuan(String amount) {
    return Optional.of(Money.of(amount, AmountUnit.YUAN));
  }

  @Test
  void scoresAreDrawnWhenNoTwoYearsKnowTheirMoney() {
    EarlierYear scored = EarlierYear.blank(2020).withScore(Optional.of(new BigDecimal("91.40")));
    Chart chart = (Chart) YearComparison.of(years(List.of(scored))).getLast();
    assertEquals("2020年至2021年绩效评价得分", chart.title());
    EarlierYear graded = FULL.evaluation().earlierYears().getFirst().withScore(Optional.empty());
    List<Block> blocks =
        YearComparison.of(years(List.of(EarlierYear.blank(2020).withGrades(graded.grades()))));
    assertEquals(1, blocks.size());
  }

  @Test
  void comparisonIsPrintedWhereTheOutlineSays_whenItIsWanted() {
    Heading heading =
        new Heading(
            "a", 1, "结论", Heading.Kind.REQUIRED, Set.of(Insert.COMPARISON, Insert.SCORE_TABLE), "");
    Outline outline = new Outline("o", "试验", "", List.of(heading));
    Report plain =
        Report.blank(FULL.id(), FULL.year(), outline, FULL.gradeScheme())
            .withFundLines(FULL.fundLines())
            .withEvaluation(FULL.evaluation());
    assertEquals(List.of("2021年度绩效评价得分表"), captions(plain));
    Evaluation printed = FULL.evaluation().withComparisonPrinted(true);
    assertEquals(
        List.of("2021年度绩效评价得分表", "2021年度与以前年度比较表"), captions(plain.withEvaluation(printed)));
  }

  @Test
  void outlineOf2011HasItUnderItsConclusion() {
    Evaluation printed = FULL.evaluation().withComparisonPrinted(true);
    List<String> captions = captions(FULL.withEvaluation(printed));
    assertEquals("2021年度与以前年度比较表", captions.getLast());
    assertFalse(captions(FULL).contains("2021年度与以前年度比较表"));
  }

  private static List<String> captions(Report report) {
    return ReportDocument.of(report).blocks().stream()
        .filter(Table.class::isInstance)
        .map(b -> ((Table) b).caption())
        .toList();
  }

  private static Report years(List<EarlierYear> years) {
    return FULL.withEvaluation(FULL.evaluation().withEarlierYears(years));
  }
}
