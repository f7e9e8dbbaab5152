package cn.jiping.store;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of a report's row that say what was to be reached, both ways; {@link EvaluationRows}
 * has the lists.
 */
final class EvaluationColumns {
  private EvaluationColumns() {}

  /** The row with these columns filled. */
  static ReportRecord fill(ReportRecord row, Evaluation e) {
    Goals goals = e.goals();
    return row.setGoalOverall(goals.overall())
        .setGoalStages(goals.stages())
        .setGoalExpected(goals.expected())
        .setGoalReached(goals.reached())
        .setScoreBasis(e.basis().name())
        .setSelfSetName(e.selfEvaluation().name())
        .setSelfExecutionWeight(e.selfEvaluation().executionWeight().toString())
        .setFrameworkSetName(e.framework().name())
        .setFrameworkExecutionWeight(e.framework().executionWeight().toString())
        .setInitialFiscal(initial(e, FundSource.FISCAL))
        .setInitialCarriedOver(initial(e, FundSource.CARRIED_OVER))
        .setInitialOther(initial(e, FundSource.OTHER))
        .setSurveySent(orNull(e.survey().sent()))
        .setSurveyReturned(orNull(e.survey().returned()))
        .setSurveySatisfied(e.survey().satisfied())
        .setComparisonPrinted(e.comparisonPrinted());
  }

  private static BigDecimal initial(Evaluation e, FundSource source) {
    return Optional.ofNullable(e.initialBudget().get(source)).map(Money::yuan).orElse(null);
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  static Goals goals(ReportRecord row) {
    return new Goals(
        row.getGoalOverall(), row.getGoalStages(), row.getGoalExpected(), row.getGoalReached());
  }

  static ScoreForm basis(ReportRecord row) {
    return ScoreForm.valueOf(row.getScoreBasis());
  }

  /** The set of a form, without its levels and indicators. */
  static IndicatorSet set(ReportRecord row, ScoreForm form) {
    return switch (form) {
      case SELF_EVALUATION -> set(row.getSelfSetName(), row.getSelfExecutionWeight());
      case FRAMEWORK -> set(row.getFrameworkSetName(), row.getFrameworkExecutionWeight());
    };
  }

  private static IndicatorSet set(String name, String executionWeight) {
    return new IndicatorSet(name, new BigDecimal(executionWeight), List.of(), List.of());
  }

  static Map<FundSource, Money> initialBudget(ReportRecord row) {
    Map<FundSource, Money> known = new EnumMap<>(FundSource.class);
    put(known, FundSource.FISCAL, row.getInitialFiscal());
    put(known, FundSource.CARRIED_OVER, row.getInitialCarriedOver());
    put(known, FundSource.OTHER, row.getInitialOther());
    return known;
  }

  private static void put(Map<FundSource, Money> known, FundSource source, BigDecimal yuan) {
    if (yuan != null) {
      known.put(source, new Money(yuan));
    }
  }

  static Survey survey(ReportRecord row, List<OptionalInt> answers) {
    return new Survey(
        number(row.getSurveySent()),
        number(row.getSurveyReturned()),
        answers,
        row.getSurveySatisfied());
  }

  private static OptionalInt number(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
