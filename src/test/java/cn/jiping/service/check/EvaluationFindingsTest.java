package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.EvaluationFixtures;
import cn.jiping.FormFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.store.CheckTableFiles;
import cn.jiping.store.IndicatorSetFiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of texts on goals and indicators. The report is of 2021. */
class EvaluationFindingsTest {
  private static final Set<Part> FORMS = Set.of(Part.GOALS, Part.INDICATORS);
  private static final Set<Rule> OF_TEXT =
      Set.of(
          Rule.R1, Rule.R3, Rule.R5, Rule.R6, Rule.R7, Rule.R8, Rule.R12, Rule.R13, Rule.R16,
          Rule.R18, Rule.R19, Rule.R20);

  private final Checker checker = new Checker(CheckTableFiles.load(), Set.of());

  private List<Finding> found(Report report) {
    return checker.findings(report).stream()
        .filter(f -> FORMS.contains(f.place().part()) && OF_TEXT.contains(f.rule()))
        .toList();
  }

  private static Report with(Goals goals) {
    Report report = ReportFixtures.blank().withYear(2021);
    return report.withEvaluation(report.evaluation().withGoals(goals));
  }

  private static Report with(ScoreForm form, IndicatorSet set) {
    Report report = ReportFixtures.blank().withYear(2021);
    return report.withEvaluation(report.evaluation().withBasis(form).withSet(form, set));
  }

  private static Report with(Indicator indicator) {
    return with(ScoreForm.SELF_EVALUATION, IndicatorSet.NONE.withIndicators(List.of(indicator)));
  }

  @ParameterizedTest
  @CsvSource({
    "'党课12场,覆盖面扩大。', R6",
    "'党课12场，，覆盖面扩大。', R6",
    "'今年党课12场。', R12",
    "'2018年培训12场。', R12",
    "'1.2018年党课12场。', R12",
    "'2018年计划举办党课12场。', R12",
  })
  void goalIsReadAsTheTextIs(String goal, Rule rule) {
    for (Goals goals :
        List.of(
            Goals.NONE.withOverall(goal),
            Goals.NONE.withStages(goal),
            Goals.NONE.withExpected("提升组织力。\n" + goal))) {
      List<Finding> found = found(with(goals));
      assertEquals(List.of(rule), found.stream().map(Finding::rule).toList(), found.toString());
      assertEquals(Place.of(Part.GOALS), found.getFirst().place());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年党课12场。",
        "2020年夯实基础，2021年全面达标。",
        "2020年夯实基础。\n2022年全面达标。",
        "2018年以来创建成果得到巩固。",
        "2018—2022年，每年党课12场。",
        "2018年至2022年，每年党课12场。",
        "党课比2020年增加2场。",
        "巩固2018年创建成果。",
        "1.培训党员1200人次，合格率≥95%；\n2.满意率不低于90%",
        "",
      })
  void goalOfThisYearOrOfManyIsLeftAlone(String goal) {
    assertEquals(List.of(), found(with(new Goals(goal, goal, goal, ""))));
  }

  @Test
  void whatWasReachedIsReadAsPrinted() {
    assertEquals(List.of(), found(with(Goals.NONE.withReached("{报告.年度}年党课12场。"))));
    List<Finding> found = found(with(Goals.NONE.withReached("党课{报告.年度}场,，提升。")));
    assertTrue(found.stream().anyMatch(f -> f.rule() == Rule.R6), found.toString());
    assertTrue(found.stream().allMatch(f -> f.fix().isEmpty()), found.toString());
  }

  @Test
  void reasonsAreReadToo() {
    Indicator row = EvaluationFixtures.counted().withReason("");
    Place place = Place.row(Part.INDICATORS, row.id());
    for (Indicator wrong : List.of(row.withReason("场地不足,已补办。"), row.withScoreReason("场地不足,已补办。"))) {
      List<Finding> found = found(with(wrong));
      assertEquals(1, found.size(), found.toString());
      assertEquals(Rule.R6, found.getFirst().rule());
      assertEquals(place, found.getFirst().place());
      assertEquals(",", found.getFirst().quote());
    }
    assertEquals(List.of(), found(with(row.withReason("2020年结转的活动并入，场地不足，已补办。"))));
  }

  @Test
  void nameWithAnEarlierYearIsFound() {
    Indicator row = EvaluationFixtures.counted().withReason("");
    assertEquals(
        List.of(Rule.R12),
        found(with(row.withName("2020年主题党日"))).stream().map(Finding::rule).toList());
    assertEquals(List.of(), found(with(row.withName("2021年主题党日"))));
  }

  @Test
  void aRuleThatIsOffSaysNothingHere() {
    Checker off = new Checker(CheckTableFiles.load(), Set.of(Rule.R6, Rule.R12));
    assertEquals(
        List.of(),
        off.findings(with(Goals.NONE.withExpected("2018年党课12场,提升。"))).stream()
            .filter(f -> f.rule() == Rule.R6 || f.rule() == Rule.R12)
            .toList());
  }

  @Test
  void shippedSetsAndAFilledFormAreLeftAlone() {
    for (OfferedSet set : IndicatorSetFiles.load().shipped()) {
      assertEquals(List.of(), found(with(set.form(), set.set())));
    }
    assertEquals(List.of(), found(FormFixtures.full()));
  }
}
