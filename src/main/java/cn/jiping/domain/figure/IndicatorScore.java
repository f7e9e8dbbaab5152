package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The score of one indicator.
 *
 * @param targetText target as printed
 * @param actualText actual as printed
 * @param target target as a number; empty when it is none
 * @param actual actual as a number; empty when it is none or not known
 * @param computed score that follows from the two, two decimals; empty while it can't be computed
 * @param score the typed score, else the computed one
 */
public record IndicatorScore(
    Indicator indicator,
    String targetText,
    String actualText,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> computed,
    Optional<BigDecimal> score) {

  /** Decimals of a score. */
  public static final int DECIMALS = 2;

  private static final Texts TEXTS = Texts.of(IndicatorScore.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @param figures to which target and actual may refer
   */
  static IndicatorScore of(Indicator indicator, Figures figures) {
    String targetText = ResolvedText.of(indicator.target(), figures).text().strip();
    String actualText = ResolvedText.of(indicator.actual(), figures).text().strip();
    boolean counted = indicator.kind() != Indicator.Kind.QUALITATIVE;
    Optional<BigDecimal> target =
        counted ? MeasuredNumber.read(targetText, indicator.unit()) : Optional.empty();
    Optional<BigDecimal> actual =
        counted ? MeasuredNumber.read(actualText, indicator.unit()) : Optional.empty();
    Optional<BigDecimal> computed = computed(indicator, target, actual);
    return new IndicatorScore(
        indicator,
        targetText,
        actualText,
        target,
        actual,
        computed,
        indicator
            .typedScore()
            .map(s -> s.setScale(DECIMALS, RoundingMode.HALF_UP))
            .or(() -> computed));
  }

  private static Optional<BigDecimal> computed(
      Indicator indicator, Optional<BigDecimal> target, Optional<BigDecimal> actual) {
    if (indicator.weight().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal weight = indicator.weight().get();
    if (indicator.kind() == Indicator.Kind.QUALITATIVE) {
      return indicator
          .attainment()
          .flatMap(a -> indicator.rate().filter(r -> AttainmentBand.of(a).holds(r)))
          .map(r -> part(weight, r, HUNDRED));
    }
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    // What was not done can't be worse than nothing.
    BigDecimal reached = actual.get().max(BigDecimal.ZERO);
    return Optional.of(
        switch (indicator.kind()) {
          case AT_LEAST -> atLeast(weight, target.get(), reached);
          case AT_MOST -> atMost(weight, target.get(), reached);
          case EQUAL ->
              target.get().signum() <= 0
                  ? part(weight, same(reached, target.get()), BigDecimal.ONE)
                  : atLeast(weight, target.get(), reached);
          case QUALITATIVE -> throw new IllegalStateException();
        });
  }

  private static BigDecimal same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static BigDecimal atLeast(BigDecimal weight, BigDecimal target, BigDecimal actual) {
    return actual.compareTo(target) >= 0
        ? part(weight, BigDecimal.ONE, BigDecimal.ONE)
        : part(weight, actual, target);
  }

  private static BigDecimal atMost(BigDecimal weight, BigDecimal target, BigDecimal actual) {
    if (actual.compareTo(target) <= 0) {
      return part(weight, BigDecimal.ONE, BigDecimal.ONE);
    }
    // 1 − (actual − target) ÷ target, down to nothing at twice the target.
    BigDecimal left = target.add(target).subtract(actual);
    return left.signum() <= 0
        ? part(weight, BigDecimal.ZERO, BigDecimal.ONE)
        : part(weight, left, target);
  }

  private static BigDecimal part(BigDecimal weight, BigDecimal part, BigDecimal whole) {
    return weight.multiply(part).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether it was typed instead of computed. */
  public boolean isByHand() {
    return indicator.typedScore().isPresent();
  }

  /** Whether the target was missed, or points were taken off. */
  public boolean isUnder() {
    boolean missed =
        switch (indicator.kind()) {
          case AT_LEAST -> compared().filter(c -> c < 0).isPresent();
          case AT_MOST -> compared().filter(c -> c > 0).isPresent();
          case EQUAL -> compared().filter(c -> c < 0 || isZeroMissed()).isPresent();
          case QUALITATIVE ->
              indicator.attainment().filter(a -> a != Indicator.Attainment.REACHED).isPresent();
        };
    boolean takenOff =
        score.isPresent()
            && indicator.weight().filter(w -> score.get().compareTo(w) < 0).isPresent();
    return missed || takenOff;
  }

  private boolean isZeroMissed() {
    return target.get().signum() == 0 && actual.get().signum() != 0;
  }

  private Optional<Integer> compared() {
    return target.isPresent() && actual.isPresent()
        ? Optional.of(actual.get().compareTo(target.get()))
        : Optional.empty();
  }

  /** Whether the actual is so far over the target that the target was wrong (130 %). */
  public boolean isFarOver() {
    if (target.isEmpty() || actual.isEmpty() || target.get().signum() <= 0) {
      return false;
    }
    BigDecimal limit = target.get().multiply(new BigDecimal(TEXTS.get("far.over"))).divide(HUNDRED);
    return actual.get().compareTo(limit) >= 0;
  }

  /** Whether the form asks for the reason of a deviation. */
  public boolean needsReason() {
    return isUnder() || isFarOver();
  }

  /** The actual in % of the target, one decimal; empty when it can't be said. */
  public Optional<BigDecimal> completion() {
    return target
        .filter(t -> t.signum() > 0)
        .flatMap(t -> actual.map(a -> a.multiply(HUNDRED).divide(t, 1, RoundingMode.HALF_UP)));
  }
}
