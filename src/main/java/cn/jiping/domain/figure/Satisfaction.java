package cn.jiping.domain.figure;

import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What follows from a questionnaire.
 *
 * @param counted sum of the answers
 * @param satisfied sum of those that count as satisfied
 * @param base valid questionnaires: those returned, or the sum of the answers when that is all that
 *     is known
 * @param rate satisfied ÷ base in % (满意率), two decimals; empty when there are none or the answers
 *     don't add up
 * @param returnRate returned ÷ sent in % (回收率), two decimals
 */
public record Satisfaction(
    int counted,
    int satisfied,
    int base,
    Optional<BigDecimal> rate,
    Optional<BigDecimal> returnRate) {

  /** Decimals of the rates in %. */
  private static final int DECIMALS = 2;

  public static Satisfaction of(Survey survey) {
    int counted = sum(survey, Survey.ANSWERS);
    int satisfied = sum(survey, survey.satisfied());
    int base = survey.returned().orElse(counted);
    boolean addsUp = counted > 0 && counted == base;
    return new Satisfaction(
        counted,
        satisfied,
        base,
        addsUp ? Optional.of(percent(satisfied, base)) : Optional.empty(),
        returnRate(survey));
  }

  private static int sum(Survey survey, int first) {
    return survey.answers().stream().limit(first).mapToInt(a -> a.orElse(0)).sum();
  }

  private static Optional<BigDecimal> returnRate(Survey survey) {
    OptionalInt sent = survey.sent();
    OptionalInt returned = survey.returned();
    boolean known = sent.isPresent() && returned.isPresent() && sent.getAsInt() > 0;
    return known && returned.getAsInt() <= sent.getAsInt()
        ? Optional.of(percent(returned.getAsInt(), sent.getAsInt()))
        : Optional.empty();
  }

  private static BigDecimal percent(int part, int whole) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
