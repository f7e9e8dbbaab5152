package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attachment 资金明细表: every fund line with its three figures and its rate. */
final class FundDetail {
  private static final Texts TEXTS = Texts.of(FundDetail.class);

  private FundDetail() {}

  static String title(Report report) {
    return TEXTS.get("funds.caption", report.year());
  }

  /** The table; nothing while no line is entered. */
  static Optional<Block> of(Report report) {
    List<FundLine> lines = report.fundLines().stream().filter(l -> !l.isBlank()).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    AmountUnit unit = report.amountUnit();
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("detail.number"), Align.CENTER, 0.9),
            new Column(TEXTS.get("funds.category"), Align.LEFT, 4.4),
            new Column(TEXTS.get("detail.source"), Align.LEFT, 2.5),
            new Column(TEXTS.get("funds.BUDGET"), Align.RIGHT, 1.7),
            new Column(TEXTS.get("funds.RECEIVED"), Align.RIGHT, 1.7),
            new Column(TEXTS.get("funds.SPENT"), Align.RIGHT, 1.7),
            new Column(TEXTS.get("detail.rate"), Align.RIGHT, 1.8),
            new Column(TEXTS.get("detail.remark"), Align.LEFT, 2.4));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      FundLine line = lines.get(i);
      rows.add(
          List.of(
              Integer.toString(i + 1),
              line.category(),
              line.source(),
              line.budget().map(unit::format).orElse(""),
              line.received().map(unit::format).orElse(""),
              line.spent().map(unit::format).orElse(""),
              rate(line.spent(), line.budget()),
              line.note()));
    }
    FundBreakdown funds = FundBreakdown.of(lines);
    List<String> totals =
        List.of(
            TEXTS.get("funds.total"),
            "",
            "",
            funds.total(Measure.BUDGET).map(unit::format).orElse(""),
            funds.total(Measure.RECEIVED).map(unit::format).orElse(""),
            funds.total(Measure.SPENT).map(unit::format).orElse(""),
            rate(funds.total(Measure.SPENT), funds.total(Measure.BUDGET)),
            "");
    return Optional.of(
        new Block.Table(
            Place.of(Place.Part.FUNDS),
            "",
            TEXTS.get("funds.note", unit.label()),
            columns,
            rows,
            Optional.of(totals)));
  }

  /** Spent ÷ budget in percent, the rate of the self-evaluation form; empty when not known. */
  private static String rate(Optional<Money> spent, Optional<Money> budget) {
    return spent
        .flatMap(s -> budget.flatMap(s::percentOf))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }
}
