package cn.jiping.domain.check;

import cn.jiping.domain.report.Report;
import java.util.List;

/** All rules for data. A new rule is a class of its own and a line here. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new FigureReferences(),
          new RequiredContent(),
          new FundFigures(),
          new FundExcess(),
          new FundSources(),
          new GradingFigures(),
          new GoalContent(),
          new IndicatorValues(),
          new IndicatorReasons(),
          new WeightSums(),
          new ExecutionScore(),
          new SurveyCounts(),
          new CarriedOverText(),
          new CarriedOverGoals(),
          new UnplacedText());

  /** The rules that hold the text against the data. */
  static final List<DataCheck> TEXT_AND_DATA =
      List.of(
          new FundAmountsInText(),
          new WorkFiguresInText(),
          new GradesInText(),
          new RatesInText(),
          new ScoresInText());

  private Checks() {}

  /** Everything that is found in the data of the report, in the order of the rules. */
  public static List<Finding> of(Report report) {
    return ALL.stream().flatMap(c -> c.findings(report).stream()).toList();
  }
}
