package cn.jiping.domain.figure;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scores of a form: each indicator, each level, the total.
 *
 * @param execution the row of the execution rate; empty when the set has none
 * @param rows one for each indicator that is not blank, those of a level together
 * @param levels first and second levels, each second level after its first
 */
public record ScoreSheet(
    ScoreForm form, Optional<Execution> execution, List<IndicatorScore> rows, List<Level> levels) {

  /** What all weights add up to. */
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * The row of the execution rate in the table of funds.
   *
   * @param weight points it is worth
   * @param rate spent ÷ budget in %, two decimals; empty while it can't be computed
   * @param score two decimals
   */
  public record Execution(
      BigDecimal weight, Optional<BigDecimal> rate, Optional<BigDecimal> score) {}

  /**
   * A level and what stands under it.
   *
   * @param second empty for a first level
   * @param declared points the set gives it; empty when it says nothing
   * @param weight sum of its indicators' weights
   * @param score sum of its known scores
   * @param open how many of its indicators have no score yet
   */
  public record Level(
      String first,
      String second,
      Optional<BigDecimal> declared,
      BigDecimal weight,
      BigDecimal score,
      int open) {
    public boolean isFirst() {
      return second.isEmpty();
    }

    /** Its score, two decimals; empty while one of its scores is not known. */
    public Optional<BigDecimal> total() {
      return open == 0 && weight.signum() > 0
          ? Optional.of(score.setScale(IndicatorScore.DECIMALS))
          : Optional.empty();
    }

    /** Whether its indicators are worth what the set gives it, or the set gives it nothing. */
    public boolean addsUp() {
      return declared.map(d -> d.compareTo(weight) == 0).orElse(true);
    }
  }

  /** The scores of the form on which the report rests. */
  public static ScoreSheet of(Report report) {
    return of(report, report.evaluation().basis());
  }

  /** The scores of this form. */
  public static ScoreSheet of(Report report, ScoreForm form) {
    return of(report, form, Figures.forIndicators(report));
  }

  /**
   * @param figures to which targets and actuals may refer
   */
  static ScoreSheet of(Report report, ScoreForm form, Figures figures) {
    IndicatorSet set = report.evaluation().set(form);
    List<IndicatorScore> all =
        set.indicators().stream()
            .filter(i -> !i.isBlank())
            .map(i -> IndicatorScore.of(i, figures))
            .toList();
    List<IndicatorScore> rows = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    for (String first : firsts(set)) {
      List<IndicatorScore> of = all.stream().filter(r -> first(r).equals(first)).toList();
      levels.add(level(set, first, "", of));
      for (String second : seconds(set, first)) {
        List<IndicatorScore> within = of.stream().filter(r -> second(r).equals(second)).toList();
        rows.addAll(within);
        if (!second.isEmpty()) {
          levels.add(level(set, first, second, within));
        }
      }
    }
    return new ScoreSheet(form, execution(report, set), List.copyOf(rows), List.copyOf(levels));
  }

  private static String first(IndicatorScore row) {
    return row.indicator().first().strip();
  }

  private static String second(IndicatorScore row) {
    return row.indicator().second().strip();
  }

  private static Set<String> firsts(IndicatorSet set) {
    Set<String> names = new LinkedHashSet<>();
    set.levels().forEach(l -> names.add(l.first().strip()));
    set.indicators().stream().filter(i -> !i.isBlank()).forEach(i -> names.add(i.first().strip()));
    return names;
  }

  private static Set<String> seconds(IndicatorSet set, String first) {
    Set<String> names = new LinkedHashSet<>();
    set.levels().stream()
        .filter(l -> l.first().strip().equals(first) && !l.isFirst())
        .forEach(l -> names.add(l.second().strip()));
    set.indicators().stream()
        .filter(i -> !i.isBlank() && i.first().strip().equals(first))
        .forEach(i -> names.add(i.second().strip()));
    return names;
  }

  private static Level level(
      IndicatorSet set, String first, String second, List<IndicatorScore> rows) {
    return new Level(
        first,
        second,
        set.levels().stream()
            .filter(l -> l.first().strip().equals(first) && l.second().strip().equals(second))
            .map(LevelWeight::weight)
            .findFirst(),
        sum(rows.stream().map(r -> r.indicator().weight()).toList()),
        sum(rows.stream().map(IndicatorScore::score).toList()),
        (int) rows.stream().filter(r -> r.score().isEmpty()).count());
  }

  private static BigDecimal sum(List<Optional<BigDecimal>> parts) {
    return parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Execution> execution(Report report, IndicatorSet set) {
    if (set.executionWeight().signum() == 0) {
      return Optional.empty();
    }
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    Optional<BigDecimal> score =
        funds
            .executedPart()
            .map(p -> p.min(BigDecimal.ONE).multiply(set.executionWeight()))
            .map(s -> s.setScale(IndicatorScore.DECIMALS, RoundingMode.HALF_UP));
    return Optional.of(new Execution(set.executionWeight(), funds.executionOfBudget(), score));
  }

  /** There is nothing to score. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Sum of all weights, the execution rate's too. */
  public BigDecimal weight() {
    return sum(rows.stream().map(r -> r.indicator().weight()).toList())
        .add(execution.map(Execution::weight).orElse(BigDecimal.ZERO));
  }

  /** How many scores are not known yet. */
  public int open() {
    long rowsOpen = rows.stream().filter(r -> r.score().isEmpty()).count();
    return (int) rowsOpen + (execution.filter(e -> e.score().isEmpty()).isPresent() ? 1 : 0);
  }

  /** Sum of the scores that are known, two decimals. */
  public BigDecimal known() {
    return sum(rows.stream().map(IndicatorScore::score).toList())
        .add(execution.flatMap(Execution::score).orElse(BigDecimal.ZERO))
        .setScale(IndicatorScore.DECIMALS, RoundingMode.HALF_UP);
  }

  /** The total score, two decimals; empty while a score is not known or the weights aren't 100. */
  public Optional<BigDecimal> total() {
    boolean whole = !isEmpty() && open() == 0 && weight().compareTo(FULL) == 0;
    return whole ? Optional.of(known()) : Optional.empty();
  }

  /** There is a total, and beside each score the reason that it needs. */
  public boolean isWhole() {
    return total().isPresent()
        && rows.stream().noneMatch(r -> r.lacksReason() || r.lacksScoreReason());
  }

  /** The band of the total as it is printed. */
  public Optional<Band> band() {
    return total().map(Band::of);
  }

  /** The score of one indicator. */
  public Optional<IndicatorScore> row(Indicator indicator) {
    return rows.stream().filter(r -> r.indicator().id().equals(indicator.id())).findFirst();
  }
}
