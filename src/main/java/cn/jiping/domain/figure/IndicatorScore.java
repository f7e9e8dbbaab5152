package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The score of one indicator, after the rules of 财预〔2020〕10号 and the self-evaluation form; numbers
 * in them stand in the texts beside this class.
 *
 * <ul>
 *   <li>A target that is reached earns the whole weight, however far it is exceeded.
 *   <li>≥ and =, missed: actual ÷ target of the weight; a negative actual earns as much as 0.
 *   <li>≤, missed: 1 − (actual − target) ÷ target of the weight, nothing from twice the target on.
 *   <li>A target of 0 or less is reached or earns nothing: no part of it can be formed.
 *   <li>Qualitative: the rate that the clerk chose, within the band of the attainment.
 * </ul>
 *
 * Each score is rounded half up to two decimals, and totals are sums of rounded scores, so that the
 * paper adds up.
 *
 * @param targetText target as printed
 * @param actualText actual as printed
 * @param target target as a number in the indicator's unit, or in its own when the indicator has
 *     none; empty when it is none, or of another unit
 * @param actual actual as a number, in the same unit; empty when it is none or not known, or of
 *     another unit
 * @param computed score that follows from the two, two decimals; empty while it can't be computed
 * @param score the typed score, else the computed one; empty when a score was typed that is not
 *     from 0 to the weight
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
    Optional<MeasuredNumber> ownTarget = counted(indicator, targetText);
    Optional<MeasuredNumber> ownActual = counted(indicator, actualText);
    String unit =
        indicator.unit().isBlank()
            ? ownTarget.map(MeasuredNumber::unit).orElse("")
            : indicator.unit();
    Optional<BigDecimal> target = ownTarget.flatMap(t -> t.in(unit));
    Optional<BigDecimal> actual = ownActual.flatMap(a -> a.in(unit));
    Optional<BigDecimal> computed = computed(indicator, target, actual);
    return new IndicatorScore(
        indicator,
        targetText,
        actualText,
        target,
        actual,
        computed,
        indicator.typedScore().isPresent() ? typed(indicator) : computed);
  }

  private static Optional<MeasuredNumber> counted(Indicator indicator, String text) {
    return indicator.kind() == Indicator.Kind.QUALITATIVE
        ? Optional.empty()
        : MeasuredNumber.read(text);
  }

  /** The typed score when it is one: from 0 to the weight. */
  private static Optional<BigDecimal> typed(Indicator indicator) {
    return indicator
        .typedScore()
        .filter(s -> s.signum() >= 0)
        .filter(s -> indicator.weight().filter(w -> s.compareTo(w) <= 0).isPresent())
        .map(s -> s.setScale(DECIMALS, RoundingMode.HALF_UP));
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
    return target.flatMap(t -> actual.map(a -> counted(indicator.kind(), weight, t, a)));
  }

  private static BigDecimal counted(
      Indicator.Kind kind, BigDecimal weight, BigDecimal target, BigDecimal actual) {
    if (isReached(kind, target, actual)) {
      return part(weight, BigDecimal.ONE, BigDecimal.ONE);
    }
    // Of a target that is nothing, or below it, no part can be reached.
    if (target.signum() <= 0) {
      return part(weight, BigDecimal.ZERO, BigDecimal.ONE);
    }
    // 1 − (actual − target) ÷ target, down to nothing at twice the target.
    BigDecimal earned =
        kind == Indicator.Kind.AT_MOST ? target.add(target).subtract(actual) : actual;
    return part(weight, earned.max(BigDecimal.ZERO), target);
  }

  /** Decided by the actual as it is, also when it is negative. */
  private static boolean isReached(Indicator.Kind kind, BigDecimal target, BigDecimal actual) {
    int compared = actual.compareTo(target);
    return switch (kind) {
      case AT_LEAST -> compared >= 0;
      case AT_MOST -> compared <= 0;
      // More than was to be done exactly is done, too; but nothing is nothing.
      case EQUAL -> target.signum() > 0 ? compared >= 0 : compared == 0;
      case QUALITATIVE -> throw new IllegalArgumentException();
    };
  }

  private static BigDecimal part(BigDecimal weight, BigDecimal part, BigDecimal whole) {
    return weight.multiply(part).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether it was typed instead of computed. */
  public boolean isByHand() {
    return indicator.typedScore().isPresent();
  }

  /** Whether the target was missed; a qualitative one, when it was not judged to be reached. */
  public boolean isUnder() {
    return indicator.kind() == Indicator.Kind.QUALITATIVE
        ? indicator.attainment().filter(a -> a != Indicator.Attainment.REACHED).isPresent()
        : target
            .flatMap(t -> actual.map(a -> !isReached(indicator.kind(), t, a)))
            .orElse(Boolean.FALSE);
  }

  /** Whether points were taken off although the target was not missed. */
  public boolean isReduced() {
    return !isUnder()
        && score.flatMap(s -> indicator.weight().filter(w -> s.compareTo(w) < 0)).isPresent();
  }

  /** Whether the actual is so far over the target that the target was wrong (130 %). */
  public boolean isFarOver() {
    if (target.isEmpty() || actual.isEmpty() || target.get().signum() <= 0) {
      return false;
    }
    BigDecimal limit = target.get().multiply(new BigDecimal(TEXTS.get("far.over"))).divide(HUNDRED);
    return actual.get().compareTo(limit) >= 0;
  }

  /**
   * Whether the form asks for the reason of a deviation: of every target that was missed or far
   * exceeded.
   */
  public boolean needsReason() {
    return isUnder() || isFarOver();
  }

  /** Whether a reason is asked for that was not written. */
  public boolean lacksReason() {
    return needsReason() && indicator.reason().isBlank();
  }

  /** Whether a score was typed without saying why. */
  public boolean lacksScoreReason() {
    return isByHand() && indicator.scoreReason().isBlank();
  }

  /** The actual in % of the target, one decimal; empty when it can't be said. */
  public Optional<BigDecimal> completion() {
    return target
        .filter(t -> t.signum() > 0)
        .flatMap(t -> actual.map(a -> a.multiply(HUNDRED).divide(t, 1, RoundingMode.HALF_UP)));
  }
}
