package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of funds of the self-evaluation form: what was budgeted and spent, by where the money
 * came from. What is not known of every fund line is not known of their sum.
 *
 * @param total all money (年度资金总额)
 * @param sources a row for each of {@link FundSource}
 */
public record FormFunds(Row total, Map<FundSource, Row> sources) {
  private static final Texts TEXTS = Texts.of(FormFunds.class);

  /**
   * A row.
   *
   * @param initial budget at the start of the year (年初预算数): the typed one, else the full year's
   * @param budget of the full year (全年预算数)
   * @param spent in the full year (全年执行数)
   * @param rate spent ÷ budget in %, two decimals
   */
  public record Row(
      Optional<Money> initial,
      Optional<Money> budget,
      Optional<Money> spent,
      Optional<BigDecimal> rate) {}

  /** The funds of this report. */
  public static FormFunds of(Report report) {
    List<FundLine> lines = report.fundLines().stream().filter(l -> !l.isBlank()).toList();
    Map<FundSource, Money> typed = report.evaluation().initialBudget();
    Map<FundSource, Row> rows = new EnumMap<>(FundSource.class);
    for (FundSource source : FundSource.values()) {
      List<FundLine> of = lines.stream().filter(l -> source(l.source()) == source).toList();
      rows.put(source, row(of, Optional.ofNullable(typed.get(source))));
    }
    return new FormFunds(row(lines, initial(rows, lines)), rows);
  }

  private static Row row(List<FundLine> lines, Optional<Money> initial) {
    FundBreakdown funds = FundBreakdown.of(lines);
    Optional<Money> budget = known(funds, Measure.BUDGET);
    return new Row(
        initial.or(() -> budget), budget, known(funds, Measure.SPENT), funds.executionOfBudget());
  }

  private static Optional<Money> known(FundBreakdown funds, Measure measure) {
    return funds.missing().get(measure) == 0 ? funds.total(measure) : Optional.empty();
  }

  /** The sum of the sources'; not known when a source that has money does not know its own. */
  private static Optional<Money> initial(Map<FundSource, Row> rows, List<FundLine> lines) {
    List<Money> parts = new ArrayList<>();
    for (Map.Entry<FundSource, Row> row : rows.entrySet()) {
      row.getValue().initial().ifPresent(parts::add);
      boolean used = lines.stream().anyMatch(l -> source(l.source()) == row.getKey());
      if (used && row.getValue().initial().isEmpty()) {
        return Optional.empty();
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Money.sum(parts));
  }

  /**
   * The row to which money from here belongs: by the first of the known words that its text holds;
   * what says nothing is the treasury's.
   *
   * @param source as typed (资金来源)
   */
  public static FundSource source(String source) {
    if (source.isBlank()) {
      return FundSource.FISCAL;
    }
    return TEXTS.list("source.words").stream()
        .map(entry -> entry.split("=", 2))
        .filter(entry -> Arrays.stream(entry[1].split("\\|")).anyMatch(source::contains))
        .map(entry -> FundSource.valueOf(entry[0]))
        .findFirst()
        .orElse(FundSource.OTHER);
  }
}
