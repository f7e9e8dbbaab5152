package cn.jiping.app;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Fills the indicators of a report that is photographed: reached, missed, exceeded, judged, typed.
 */
final class ShotsScores {
  private static final int MISSED = 1;
  private static final int EXCEEDED = 2;
  private static final int TYPED = 3;

  private static final Goals GOALS =
      new Goals(
          "通过三年建设，基层党组织的阵地、队伍和活动达到规范化标准。",
          "第一年补齐阵地短板，第二年开展培训和活动，第三年巩固提高。",
          "完成阵地改造，培训党务工作者和党员，群众满意度不低于90%。",
          "阵地改造全部完成，培训按计划开展，群众满意度超过目标。");
  private static final Survey SURVEY =
      new Survey(
          OptionalInt.of(200),
          OptionalInt.of(186),
          IntStream.of(92, 71, 15, 6, 2).mapToObj(OptionalInt::of).toList(),
          2);

  private ShotsScores() {}

  /** The report with the first set that is offered, and with what was reached. */
  static Report fill(Wiring wiring, Report report) {
    ScoreForm form = ScoreForm.SELF_EVALUATION;
    IndicatorSet set =
        wiring.indicatorSetShelf().offers(form, report).sets().getFirst().set().set();
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < set.indicators().size(); i++) {
      rows.add(reached(set.indicators().get(i), i));
    }
    return report
        .withFundLines(report.fundLines().stream().map(ShotsScores::funded).toList())
        .withEvaluation(
            report
                .evaluation()
                .withSet(form, set.withIndicators(rows))
                .withGoals(GOALS)
                .withSurvey(SURVEY)
                .withEarlierYear(earlier(report, 1, "980000", "91.5"))
                .withEarlierYear(earlier(report, 2, "870000", "88.25"))
                .withComparisonPrinted(true));
  }

  private static EarlierYear earlier(Report report, int back, String yuan, String score) {
    Optional<Money> total = Optional.of(Money.of(yuan, AmountUnit.YUAN));
    List<String> grades = report.gradeScheme().grades();
    List<GradeCount> counts = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      counts.add(new GradeCount(grades.get(i), 30 - 10 * i + back));
    }
    return report
        .evaluation()
        .earlierYear(report.year() - back)
        .withTotal(Measure.BUDGET, total)
        .withTotal(Measure.SPENT, total)
        .withGrades(counts)
        .withScore(number(score));
  }

  private static FundLine funded(FundLine line) {
    Optional<Money> known = line.amount(Measure.SPENT).or(() -> line.amount(Measure.BUDGET));
    return line.withAmount(Measure.BUDGET, known).withAmount(Measure.SPENT, known);
  }

  private static Indicator reached(Indicator row, int index) {
    if (row.kind() == Kind.QUALITATIVE) {
      return index % 2 == 0
          ? row.withActual("达成年度指标").withJudgement(Optional.of(Attainment.REACHED), number("95"))
          : row.withActual("部分达成年度指标并具有一定效果")
              .withJudgement(Optional.of(Attainment.PARTLY), number("70"));
    }
    Indicator targeted = row.target().isEmpty() ? row.withTarget("12") : row;
    String actual =
        switch (index) {
          case MISSED -> "9";
          case EXCEEDED -> "40";
          default -> targeted.target();
        };
    Indicator filled = targeted.actual().isEmpty() ? targeted.withActual(actual) : targeted;
    return index == TYPED ? filled.withTypedScore(number("3")) : filled;
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
