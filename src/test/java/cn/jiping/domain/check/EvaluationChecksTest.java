package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of goals, of the survey, and of the row of the execution rate. */
class EvaluationChecksTest {
  private static Report scored() {
    return Scored.report(Scored.set("10", Scored.indicator(Kind.AT_LEAST, "10", "10")));
  }

  private static Report with(Report report, String expected, String reached) {
    return report.withEvaluation(
        report.evaluation().withGoals(new Goals("", "", expected, reached)));
  }

  @Test
  void goalOfTheYearAndWhatWasReachedAreAskedFor_onceIndicatorsAreChosen() {
    Check check = new GoalContent();
    CheckCase.silent(check, TestReports.sample());
    CheckCase.silent(check, with(scored(), "开展活动12场。", "开展了12场。"));
    Place goals = Place.of(Part.GOALS);
    CheckCase.speaks(check, with(scored(), " ", "开展了12场。"), Severity.WARNING, goals, "预期目标");
    CheckCase.speaks(check, with(scored(), "开展活动12场。", ""), Severity.WARNING, goals, "实际完成情况");
    Evaluation other = scored().evaluation();
    CheckCase.silent(
        check,
        scored()
            .withEvaluation(
                Evaluation.NONE.withFilled(ScoreForm.FRAMEWORK, other.selfEvaluation())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"培训党员300人次。", "满意率不低于90%。", "投入{资金.合计}。", "{分级.合计}个党组织全部定级。", "拍摄4部宣传片。"})
  void goalWithAFigureCanBeMeasured(String expected) {
    CheckCase.silent(new GoalContent(), with(scored(), expected, "完成。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强党的建设。", "2021年，进一步提升能力。", "2021年12月31日以前完成。", "第二届活动办得更好。"})
  void goalWithoutAFigureIsPointedOut(String expected) {
    CheckCase.speaks(
        new GoalContent(),
        with(scored(), expected, "完成。"),
        Severity.NOTICE,
        Place.of(Part.GOALS),
        "可以衡量的数字");
  }

  private static Report survey(String sent, String returned, String answers) {
    Survey survey = Survey.NONE.withSent(count(sent)).withReturned(count(returned));
    String[] each = answers.split(" ");
    for (int i = 0; i < each.length; i++) {
      survey = survey.withAnswer(i, count(each[i]));
    }
    Report report = TestReports.sample();
    return report.withEvaluation(report.evaluation().withSurvey(survey));
  }

  private static OptionalInt count(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "120, 100, 60 30 5 3 2",
    "100, 100, 60 30 5 3 2",
    "'', '', 60 30 5 3 2",
    "120, '', 60 30 5 3 2",
    "'', 60, 60"
  })
  void countsThatAgreeAreRight(String sent, String returned, String answers) {
    CheckCase.silent(new SurveyCounts(), survey(sent, returned, answers));
  }

  @ParameterizedTest
  @CsvSource({
    "120, 100, 60 30 5 3 1, ERROR, 相加是99份，收回的有效问卷是100份",
    "120, 100, 60 30 5 3 3, ERROR, 相加是101份",
    "90, 100, 60 30 5 3 2, ERROR, 比发放的90份多",
    "120, 100, '', WARNING, 还没有填写各项回答",
    "120, '', '', WARNING, 还没有填写各项回答"
  })
  void countsThatDoNotAreFound(
      String sent, String returned, String answers, Severity severity, String words) {
    CheckCase.speaks(
        new SurveyCounts(),
        survey(sent, returned, answers),
        severity,
        Place.of(Part.SURVEY),
        words);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, ''",
    "100, 0, ''",
    "100, '', 有的资金没有预算数或执行数",
    "'', 90, 有的资金没有预算数或执行数",
    "0, 0, 预算数合计是0"
  })
  void executionRateCanBeScored(String budget, String spent, String words) {
    Report report = scored().withFundLines(List.of(TestReports.line("甲", budget, "", spent)));
    if (words.isEmpty()) {
      CheckCase.silent(new ExecutionScore(), report);
    } else {
      CheckCase.speaks(new ExecutionScore(), report, Severity.WARNING, Place.of(Part.FUNDS), words);
    }
  }

  @Test
  void withoutFundsThereIsNoExecutionRate() {
    CheckCase.speaks(
        new ExecutionScore(),
        scored().withFundLines(List.of()),
        Severity.WARNING,
        Place.of(Part.FUNDS),
        "还没有填写资金明细");
    CheckCase.silent(new ExecutionScore(), TestReports.sample());
  }
}
