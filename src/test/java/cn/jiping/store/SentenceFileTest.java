package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.figure.SentencePatterns.Offer;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences that are shipped, in a report in which everything is known. */
class SentenceFileTest {
  private static final SentencePatterns SENTENCES = SentenceFile.load();
  private static final Checker CHECKER = new Checker(CheckTableFiles.load(), Set.of());

  private static Report full(String reached) {
    IndicatorSet set =
        Scored.set(
            "10",
            Scored.indicator(Kind.AT_LEAST, "100", reached).withWeight(Scored.number("50")),
            Scored.indicator(Kind.AT_LEAST, "100", "100")
                .withLevels("效益", "社会效益指标")
                .withWeight(Scored.number("40")));
    Evaluation evaluation =
        Evaluation.NONE
            .withSet(Evaluation.NONE.basis(), set)
            .withGoals(new Goals("加强党组织建设，33个党组织全部达标。", "2021年完成60%。", "完成12场活动。", "完成了12场活动。"))
            .withSurvey(survey())
            .withEarlierYears(List.of(before()));
    return TestReports.sample()
        .withFundLines(
            List.of(
                TestReports.line("村改居社区", "200", "200", "192.6"),
                TestReports.line("城市社区", "100", "90", "89")))
        .withOrganizations(
            List.of(
                TestReports.organization("第一党支部", "先进", "一般"),
                TestReports.organization("第二党支部", "一般", "一般"),
                TestReports.organization("第三党支部", "后进", "一般")))
        .withTypedTally(List.of())
        .withWorkFigures(List.of(work("主题党日活动", "12", "场"), work("培训党员", "300", "人次")))
        .withEvaluation(evaluation);
  }

  private static WorkFigure work(String name, String number, String unit) {
    return WorkFigure.blank()
        .withName(name)
        .withNumber(Optional.of(new BigDecimal(number)))
        .withUnit(unit);
  }

  private static Survey survey() {
    return Survey.NONE
        .withSent(OptionalInt.of(120))
        .withReturned(OptionalInt.of(100))
        .withAnswer(0, OptionalInt.of(80))
        .withAnswer(1, OptionalInt.of(12))
        .withAnswer(2, OptionalInt.of(8));
  }

  private static EarlierYear before() {
    return EarlierYear.blank(2020)
        .withTotal(Measure.BUDGET, Optional.of(Money.of("280", AmountUnit.WAN)))
        .withTotal(Measure.SPENT, Optional.of(Money.of("280", AmountUnit.WAN)))
        .withGrades(
            List.of(new GradeCount("先进", 2), new GradeCount("一般", 1), new GradeCount("后进", 0)))
        .withScore(Optional.of(new BigDecimal("88")));
  }

  private static Heading any() {
    return new Heading("own", 2, "标题", Heading.Kind.REQUIRED, Set.of(), "");
  }

  static Stream<String> sentences() {
    return Stream.of("100", "70", "30", "0")
        .flatMap(reached -> SENTENCES.offered(any(), full(reached)).stream())
        .map(Offer::text)
        .distinct();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "70", "30"})
  void whenEverythingIsKnownEachSentenceCanBePrinted(String reached) {
    assertEquals(
        List.of(),
        SENTENCES.offered(any(), full(reached)).stream().filter(o -> !o.isReady()).toList());
  }

  /** A sentence of ours may not be one of which our own rules say something. */
  @ParameterizedTest
  @MethodSource("sentences")
  void noRuleFindsAnything(String sentence) {
    for (String key : List.of("overview", "management")) {
      Report report = full("100");
      List<Finding> found =
          CHECKER.findings(report.withText(key, t -> sentence)).stream()
              .filter(f -> f.place().item().equals(key))
              .toList();
      assertEquals(List.of(), found, () -> sentence);
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 优", "70, 良", "30, 中", "0, 差"})
  void conclusionDependsOnTheBand(String reached, String band) {
    Heading conclusion = TestReports.outline().heading("conclusion").orElseThrow();
    Report report =
        reached.equals("0")
            ? full("0").withFundLines(List.of(TestReports.line("甲", "10", "10", "0")))
            : full(reached);
    List<String> previews =
        SENTENCES.offered(conclusion, report).stream().map(Offer::preview).toList();
    assertTrue(previews.stream().anyMatch(p -> p.contains("“" + band + "”")), previews::toString);
    assertEquals(1, previews.stream().filter(p -> p.startsWith("总体来看")).count());
  }

  @Test
  void partsOfTheScoreAddUpInTheSentence() {
    Heading conclusion = TestReports.outline().heading("conclusion").orElseThrow();
    assertTrue(
        SENTENCES.offered(conclusion, full("100")).stream()
            .map(Offer::preview)
            .anyMatch(
                p ->
                    p.equals(
                        "经综合评价，2021年党建工作经费绩效评价得分99.39分，评价等级为“优”。"
                            + "其中：预算执行率9.39分、产出50.00分、效益40.00分。")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview", "goals", "unit_report", "principles", "process", "funds", "funds_received",
        "funds_spent", "management", "economy", "efficiency", "effect", "conclusion", "application"
      })
  void eachSectionThatIsAboutDataHasSentencesOfItsOwn(String key) {
    Heading heading = TestReports.outline().heading(key).orElseThrow();
    int own = SENTENCES.offered(heading, full("100")).size();
    assertTrue(own > 0 && own < SENTENCES.offered(any(), full("100")).size(), key);
  }

  @Test
  void topicsAreThoseOfAReport() {
    assertEquals(
        Set.of("资金", "执行率", "分级", "工作数据", "目标", "满意度", "得分", "同比"),
        SENTENCES.all().stream().map(p -> p.topic()).collect(Collectors.toSet()));
  }
}
