package cn.jiping.domain.figure;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    Map<Measure, Integer> missing = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      missing.put(measure, (int) (known.size() - count(known, measure)));
    }
    Map<String, List<FundLine>> byCategory = new LinkedHashMap<>();
    for (FundLine line : known) {
      byCategory.computeIfAbsent(line.category().strip(), c -> new ArrayList<>()).add(line);
    }
    Map<String, Map<Measure, Money>> amounts = new LinkedHashMap<>();
    byCategory.forEach((category, of) -> amounts.put(category, totals(of)));
    return of(missing, amounts);
  }

  /** The breakdown of all lines of these breakdowns together. */
  public static FundBreakdown together(List<FundBreakdown> parts) {
    return together(parts, UnaryOperator.identity());
  }

  /**
   * As {@link #together(List)}.
   *
   * @param name of the category into which one goes; several may go into the same
   */
  public static FundBreakdown together(List<FundBreakdown> parts, UnaryOperator<String> name) {
    Map<Measure, Integer> missing = new EnumMap<>(Measure.class);
    Map<String, Map<Measure, Money>> amounts = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      missing.put(measure, parts.stream().mapToInt(p -> p.missing().get(measure)).sum());
    }
    for (FundBreakdown part : parts) {
      for (Row row : part.rows()) {
        add(
            amounts.computeIfAbsent(name.apply(row.category()), c -> new EnumMap<>(Measure.class)),
            row.amounts());
      }
    }
    return of(missing, amounts);
  }

  private static FundBreakdown of(
      Map<Measure, Integer> missing, Map<String, Map<Measure, Money>> amounts) {
    // Of equals the first: the least missing is the most known.
    Measure lead =
        Arrays.stream(Measure.values()).min(Comparator.comparing(missing::get)).orElseThrow();
    Map<Measure, Money> totals = new EnumMap<>(Measure.class);
    amounts.values().forEach(a -> add(totals, a));
    return new FundBreakdown(lead, totals, missing, rows(amounts, lead));
  }

  private static void add(Map<Measure, Money> to, Map<Measure, Money> amounts) {
    amounts.forEach((measure, money) -> to.merge(measure, money, Money::plus));
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

  /** Spent ÷ budget, exact to twelve decimals; empty when {@link #executionOfBudget()} is. */
  Optional<BigDecimal> executedPart() {
    return executionOfBudget()
        .map(
            rate ->
                totals
                    .get(Measure.SPENT)
                    .yuan()
                    .divide(totals.get(Measure.BUDGET).yuan(), 12, RoundingMode.HALF_UP));
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
    return total(whole).filter(w -> complete).flatMap(w -> totals.get(part).percentOf(w));
  }

  private static List<Row> rows(Map<String, Map<Measure, Money>> amounts, Measure lead) {
    List<BigDecimal> shares =
        LargestRemainder.shares(
            amounts.values().stream().map(a -> a.getOrDefault(lead, Money.ZERO).yuan()).toList(),
            DECIMALS);
    List<Row> rows = new ArrayList<>();
    amounts.forEach((category, a) -> rows.add(new Row(category, a, shares.get(rows.size()))));
    return List.copyOf(rows);
  }

  private static Map<Measure, Money> totals(List<FundLine> lines) {
    Map<Measure, Money> totals = new EnumMap<>(Measure.class);
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
