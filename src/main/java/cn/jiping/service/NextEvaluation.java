package cn.jiping.service;

import cn.jiping.domain.figure.YearFigures;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goals and indicators of next year's report: what was to be reached stays until the clerk changes
 * it, what was reached is empty. A figure that the program fills in goes on. The year itself is
 * kept for the comparison, with the one before it.
 */
final class NextEvaluation {
  private NextEvaluation() {}

  /** Of the year after this report's. */
  static Evaluation of(Report last) {
    Evaluation e = last.evaluation();
    Goals goals = e.goals();
    return new Evaluation(
        goals.withReached(""),
        e.basis(),
        e.selfEvaluation().unfilled(),
        e.framework().unfilled(),
        Map.of(),
        Survey.NONE.withSatisfied(e.survey().satisfied()),
        earlierYears(last),
        e.comparisonPrinted());
  }

  private static List<EarlierYear> earlierYears(Report last) {
    Optional<EarlierYear> before =
        last.evaluation().earlierYears().stream()
            .filter(y -> y.year() == last.year() - 1)
            .findFirst();
    return Stream.concat(Stream.of(YearFigures.of(last)), before.stream())
        .filter(y -> !y.isBlank())
        .toList();
  }
}
