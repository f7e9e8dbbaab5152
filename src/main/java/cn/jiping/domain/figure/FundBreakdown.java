package cn.jiping.domain.figure;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Totals, shares and execution rates of the fund lines.
 *
 * @param lead the measure that most lines know (of equals the earlier one of {@link Measure}); the
 *     composition of the money is shown by it
 * @param totals total of each measure that at least one line knows
 * @param missing how many non-blank lines do not know each measure
 * @param rows one for each category, in the order of first appearance
 */
public record FundBreakdown(
    Measure lead, Map<Measure, Money> totals, Map<Measure, Integer> missing, List<Row> rows) {

  /** Decimals of shares and rates in %. */
  public static final int DECIMALS = 2;

  /**
   * One category (类别).
   *
   * @param amounts its amounts by measure; a measure no line of it knows is absent
   * @param share share of the lead measure in %, two decimals
   */
  public record Row(String category, Map<Measure, Money> amounts, BigDecimal share) {
    /** The amount of a measure, when known. */
    public Optional<Money> amount(Measure measure) {
      return Optional.ofNullable(amounts.get(measure));
    }
  }

  /** The breakdown of these lines; blank ones are left out. */
  public static FundBreakdown of(List<FundLine> lines) {
    List<FundLine> known = lines.stream().filter(l -> !l.isBlank()).toList();
    Map<Measure, Money> totals = totals(known);
    Measure lead =
        Arrays.stream(Measure.values())
            .max(
                Comparator.comparing((Measure m) -> count(known, m))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    Map<Measure, Integer> missing = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      missing.put(measure, (int) (known.size() - count(known, measure)));
    }
    return new FundBreakdown(lead, totals, missing, rows(known, lead));
  }

  /** The total of the lead measure; zero when nothing is known. */
  public Money leadTotal() {
    return totals.getOrDefault(lead, Money.ZERO);
  }

  /** The total of a measure, when at least one line knows it. */
  public Optional<Money> total(Measure measure) {
    return Optional.ofNullable(totals.get(measure));
  }

  /**
   * Execution rate of the self-evaluation form: spent ÷ budget in %, two decimals, half up. Empty
   * unless every line knows both and the budget is not 0.
   */
  public Optional<BigDecimal> executionOfBudget() {
    return rate(Measure.SPENT, Measure.BUDGET);
  }

  /** Execution rate of the indicator framework: spent ÷ received in %, likewise. */
  public Optional<BigDecimal> executionOfReceived() {
    return rate(Measure.SPENT, Measure.RECEIVED);
  }

  /** Rate of funds in place (资金到位率): received ÷ budget in %, likewise. */
  public Optional<BigDecimal> inPlace() {
    return rate(Measure.RECEIVED, Measure.BUDGET);
  }

  private Optional<BigDecimal> rate(Measure part, Measure whole) {
    boolean complete = missing.get(part) == 0 && missing.get(whole) == 0;
    if (!complete || total(whole).map(Money::isZero).orElse(true)) {
      return Optional.empty();
    }
    BigDecimal hundredfold = totals.get(part).yuan().movePointRight(2);
    return Optional.of(
        hundredfold.divide(totals.get(whole).yuan(), DECIMALS, RoundingMode.HALF_UP));
  }

  private static List<Row> rows(List<FundLine> lines, Measure lead) {
    Map<String, List<FundLine>> byCategory = new LinkedHashMap<>();
    for (FundLine line : lines) {
      byCategory.computeIfAbsent(line.category().strip(), c -> new ArrayList<>()).add(line);
    }
    List<Map<Measure, Money>> amounts =
        byCategory.values().stream().map(FundBreakdown::totals).toList();
    List<BigDecimal> shares =
        LargestRemainder.shares(
            amounts.stream().map(a -> a.getOrDefault(lead, Money.ZERO).yuan()).toList(), DECIMALS);
    List<String> categories = List.copyOf(byCategory.keySet());
    return IntStream.range(0, categories.size())
        .mapToObj(i -> new Row(categories.get(i), amounts.get(i), shares.get(i)))
        .toList();
  }

  private static Map<Measure, Money> totals(List<FundLine> lines) {
    Map<Measure, Money> totals = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      lines.stream()
          .map(l -> l.amount(measure).orElse(null))
          .filter(Objects::nonNull)
          .reduce(Money::plus)
          .ifPresent(total -> totals.put(measure, total));
    }
    return totals;
  }

  private static long count(List<FundLine> lines, Measure measure) {
    return lines.stream().filter(l -> l.amount(measure).isPresent()).count();
  }
}
