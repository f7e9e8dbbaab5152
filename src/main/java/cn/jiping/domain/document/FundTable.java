package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Bar;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fund table (资金明细表): amounts and shares by category, and the chart beside it. */
public final class FundTable {
  private static final Texts TEXTS = Texts.of(FundTable.class);
  private static final Place PLACE = Place.of(Place.Part.FUNDS);

  private FundTable() {}

  /** The table and its chart; nothing while no amount is known. */
  public static List<Block> of(Report report) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    if (funds.totals().isEmpty()) {
      return List.of();
    }
    return List.of(table(report, funds), chart(report, funds));
  }

  /** The chart of the composition of the lead measure. */
  public static Block.Chart chart(Report report, FundBreakdown funds) {
    AmountUnit unit = report.amountUnit();
    List<Bar> bars = new ArrayList<>();
    for (FundBreakdown.Row row : funds.rows()) {
      Money amount = row.amount(funds.lead()).orElse(Money.ZERO);
      String label = TEXTS.get("funds.bar", unit.format(amount), row.share().toPlainString());
      bars.add(new Bar(category(row), unit.rounded(amount), label));
    }
    String words =
        bars.stream()
            .map(b -> b.category() + b.label())
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    return new Block.Chart(
        PLACE,
        Block.Chart.Kind.BARS,
        TEXTS.get("funds.chart", report.year()),
        unit.label(),
        TEXTS.get("funds.alternative", words, unit.format(funds.leadTotal()), unit.label()),
        bars);
  }

  private static Block.Table table(Report report, FundBreakdown funds) {
    AmountUnit unit = report.amountUnit();
    List<Measure> measures =
        Arrays.stream(Measure.values()).filter(m -> funds.total(m).isPresent()).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(TEXTS.get("funds.category"), Align.LEFT, 4));
    for (Measure measure : measures) {
      columns.add(new Column(TEXTS.get("funds." + measure), Align.RIGHT, 2));
    }
    columns.add(new Column(TEXTS.get("funds.share"), Align.RIGHT, 1.6));
    List<List<String>> rows = new ArrayList<>();
    for (FundBreakdown.Row row : funds.rows()) {
      List<String> cells = new ArrayList<>(List.of(category(row)));
      measures.forEach(m -> cells.add(row.amount(m).map(unit::format).orElse("")));
      cells.add(row.amount(funds.lead()).isPresent() ? row.share().toPlainString() : "");
      rows.add(cells);
    }
    List<String> totals = new ArrayList<>(List.of(TEXTS.get("funds.total")));
    measures.forEach(m -> totals.add(funds.total(m).map(unit::format).orElse("")));
    totals.add(funds.leadTotal().isZero() ? "" : "100.00");
    return new Block.Table(
        PLACE,
        TEXTS.get("funds.caption", report.year()),
        TEXTS.get("funds.note", unit.label()),
        columns,
        rows,
        Optional.of(totals));
  }

  private static String category(FundBreakdown.Row row) {
    return row.category().isEmpty() ? TEXTS.get("funds.uncategorised") : row.category();
  }
}
