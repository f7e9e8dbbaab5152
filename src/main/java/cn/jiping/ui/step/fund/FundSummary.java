package cn.jiping.ui.step.fund;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.LargestRemainder;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Totals and rates as they are shown above the table.
 *
 * @param items the three totals, then the three rates
 */
public record FundSummary(List<Item> items) {
  private static final Texts TEXTS = Texts.of(FundSummary.class);

  /**
   * One figure.
   *
   * @param name what it is called
   * @param value as shown; a dash while it is not known
   * @param unit 万元, 元 or %; empty while it is not known
   * @param note how it is computed, or how many lines lack it
   */
  public record Item(String name, String value, String unit, String note) {}

  /** The summary of a report's fund lines. */
  public static FundSummary of(Report report) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    boolean any = report.fundLines().stream().anyMatch(l -> !l.isBlank());
    List<Item> items = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      items.add(total(funds, measure, report.amountUnit(), any));
    }
    items.add(rate("inPlace", funds.inPlace()));
    items.add(rate("execution", funds.executionOfBudget()));
    items.add(rate("executionOfReceived", funds.executionOfReceived()));
    return new FundSummary(List.copyOf(items));
  }

  private static Item total(FundBreakdown funds, Measure measure, AmountUnit unit, boolean any) {
    int missing = funds.missing().get(measure);
    Optional<String> shown = funds.total(measure).map(unit::format);
    String note =
        !any || missing == 0
            ? ""
            : shown.isEmpty() ? TEXTS.get("total.none") : TEXTS.get("total.missing", missing);
    return new Item(
        TEXTS.get("total." + measure),
        shown.orElse(TEXTS.get("unknown")),
        shown.isPresent() ? unit.label() : "",
        note);
  }

  private static Item rate(String key, Optional<BigDecimal> rate) {
    return new Item(
        TEXTS.get("rate." + key),
        rate.map(BigDecimal::toPlainString).orElse(TEXTS.get("unknown")),
        rate.isPresent() ? "%" : "",
        TEXTS.get("rate." + key + ".note"));
  }

  /** The blank lines' shares are blank; the others' add up to 100. */
  static Map<RowId, String> shares(List<FundLine> lines) {
    FundBreakdown funds = FundBreakdown.of(lines);
    List<FundLine> known = lines.stream().filter(l -> l.amount(funds.lead()).isPresent()).toList();
    List<BigDecimal> shares =
        LargestRemainder.shares(
            known.stream().map(l -> l.amount(funds.lead()).orElseThrow().yuan()).toList(),
            FundBreakdown.DECIMALS);
    Map<RowId, String> byLine = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      byLine.put(known.get(i).id(), shares.get(i).toPlainString());
    }
    return byLine;
  }
}
