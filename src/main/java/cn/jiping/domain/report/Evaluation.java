package cn.jiping.domain.report;

import cn.jiping.domain.money.Money;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was to be reached, how it is measured, and what is compared with it.
 *
 * @param basis the form whose score is the report's
 * @param selfEvaluation indicators of the self-evaluation form (自评表)
 * @param framework indicators of the 2020 report's score table (评分表)
 * @param initialBudget budget at the start of the year (年初预算数) where it was another than the full
 *     year's
 * @param earlierYears what is known of earlier years, the later first; after a change of the
 *     report's year also others than {@link #yearsBefore}
 * @param comparisonPrinted whether the comparison of years stands in the report
 */
public record Evaluation(
    Goals goals,
    ScoreForm basis,
    IndicatorSet selfEvaluation,
    IndicatorSet framework,
    Map<FundSource, Money> initialBudget,
    Survey survey,
    List<EarlierYear> earlierYears,
    boolean comparisonPrinted) {

  /** With how many years before its own a report is compared. */
  public static final int YEARS_BEFORE = 2;

  public static final Evaluation NONE =
      new Evaluation(
          Goals.NONE,
          ScoreForm.SELF_EVALUATION,
          IndicatorSet.NONE,
          IndicatorSet.NONE,
          Map.of(),
          Survey.NONE,
          List.of(),
          false);

  public Evaluation {
    Map<FundSource, Money> known = new EnumMap<>(FundSource.class);
    known.putAll(initialBudget);
    initialBudget = Collections.unmodifiableMap(known);
    earlierYears = List.copyOf(earlierYears);
  }

  /** The indicators of a form. */
  public IndicatorSet set(ScoreForm form) {
    return switch (form) {
      case SELF_EVALUATION -> selfEvaluation;
      case FRAMEWORK -> framework;
    };
  }

  /** The same with other indicators for one form. */
  public Evaluation withSet(ScoreForm form, IndicatorSet value) {
    return switch (form) {
      case SELF_EVALUATION -> with(basis, value, framework);
      case FRAMEWORK -> with(basis, selfEvaluation, value);
    };
  }

  /**
   * The same with other indicators for one form. When it is the first form with any, its score
   * becomes the report's: the score does not rest on an empty form.
   */
  public Evaluation withFilled(ScoreForm form, IndicatorSet value) {
    boolean first = set(form).isEmpty() && !value.isEmpty() && set(basis).isEmpty();
    return withSet(form, value).withBasis(first ? form : basis);
  }

  public Evaluation withBasis(ScoreForm value) {
    return with(value, selfEvaluation, framework);
  }

  private Evaluation with(
      ScoreForm newBasis, IndicatorSet newSelfEvaluation, IndicatorSet newFramework) {
    return new Evaluation(
        goals,
        newBasis,
        newSelfEvaluation,
        newFramework,
        initialBudget,
        survey,
        earlierYears,
        comparisonPrinted);
  }

  public Evaluation withGoals(Goals value) {
    return with(value, initialBudget, survey, earlierYears, comparisonPrinted);
  }

  /** The same with another initial budget of a source; empty when it is that of the full year. */
  public Evaluation withInitialBudget(FundSource source, Optional<Money> value) {
    Map<FundSource, Money> changed = new EnumMap<>(FundSource.class);
    changed.putAll(initialBudget);
    changed.remove(source);
    value.ifPresent(v -> changed.put(source, v));
    return with(goals, changed, survey, earlierYears, comparisonPrinted);
  }

  public Evaluation withSurvey(Survey value) {
    return with(goals, initialBudget, value, earlierYears, comparisonPrinted);
  }

  /** What is known of a year; blank when nothing is. */
  public EarlierYear earlierYear(int year) {
    return earlierYears.stream()
        .filter(y -> y.year() == year)
        .findFirst()
        .orElse(EarlierYear.blank(year));
  }

  /** The years with which a report of this year is compared, the later first, blank ones too. */
  public List<EarlierYear> yearsBefore(int year) {
    return IntStream.rangeClosed(1, YEARS_BEFORE)
        .mapToObj(back -> earlierYear(year - back))
        .toList();
  }

  /** The same with this in place of what was known of its year; a blank one is not kept. */
  public Evaluation withEarlierYear(EarlierYear value) {
    Stream<EarlierYear> others = earlierYears.stream().filter(y -> y.year() != value.year());
    return withEarlierYears(
        Stream.concat(others, Stream.of(value))
            .filter(y -> !y.isBlank())
            .sorted(Comparator.comparing(EarlierYear::year).reversed())
            .toList());
  }

  public Evaluation withEarlierYears(List<EarlierYear> value) {
    return with(goals, initialBudget, survey, value, comparisonPrinted);
  }

  public Evaluation withComparisonPrinted(boolean value) {
    return with(goals, initialBudget, survey, earlierYears, value);
  }

  private Evaluation with(
      Goals newGoals,
      Map<FundSource, Money> newInitialBudget,
      Survey newSurvey,
      List<EarlierYear> newEarlierYears,
      boolean newComparisonPrinted) {
    return new Evaluation(
        newGoals,
        basis,
        selfEvaluation,
        framework,
        newInitialBudget,
        newSurvey,
        newEarlierYears,
        newComparisonPrinted);
  }
}
