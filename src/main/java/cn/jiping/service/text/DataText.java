package cn.jiping.service.text;

import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Funds, tally and work figures as text. */
final class DataText {
  private DataText() {}

  static void addTo(TextLines lines, Report report) {
    addFunds(lines, report);
    addTally(lines, report);
    addWorkFigures(lines, report);
  }

  private static void addFunds(TextLines lines, Report report) {
    AmountUnit unit = report.amountUnit();
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    lines.part("funds", unit.label());
    for (FundLine line : report.fundLines()) {
      lines.put(
          "funds.line",
          line.category(),
          line.source(),
          exact(line.budget(), unit),
          exact(line.received(), unit),
          exact(line.spent(), unit),
          line.note());
    }
    if (funds.totals().isEmpty()) {
      return;
    }
    lines.put(
        "funds.total",
        exact(funds.total(Measure.BUDGET), unit),
        exact(funds.total(Measure.RECEIVED), unit),
        exact(funds.total(Measure.SPENT), unit));
    String shares =
        funds.rows().stream()
            .map(
                r ->
                    TextLines.TEXTS.get(
                        "show.funds.share.row", r.category(), r.share().toPlainString()))
            .collect(Collectors.joining(TextLines.TEXTS.get("show.list")));
    lines.put("funds.share", TextLines.TEXTS.get("measure." + funds.lead()), shares);
    addRate(lines, "inPlace", funds.inPlace());
    addRate(lines, "execution", funds.executionOfBudget());
    addRate(lines, "executionOfReceived", funds.executionOfReceived());
  }

  private static String exact(Optional<Money> money, AmountUnit unit) {
    return money.map(unit::formatExact).orElse("");
  }

  private static void addRate(TextLines lines, String key, Optional<BigDecimal> rate) {
    rate.ifPresent(r -> lines.put("rate." + key, r.toPlainString()));
  }

  private static void addTally(TextLines lines, Report report) {
    GradingTally tally = GradingTally.of(report);
    String source = tally.fromList() ? "show.grading.list" : "show.grading.typed";
    lines.part("grading", TextLines.TEXTS.get(source));
    for (GradingTally.Row row : tally.counts()) {
      lines.put("grading.row", row.grade(), row.count(), row.share().toPlainString());
    }
    lines.put("grading.total", tally.total());
    if (!tally.fromList()) {
      return;
    }
    lines.put("grading.ungraded", tally.ungraded());
    GradingTally.Moves moves = tally.moves();
    lines.put("grading.moves", moves.up(), moves.down(), moves.same(), moves.unknown());
    for (GradeCount typed : report.typedTally()) {
      lines.put("grading.typedRow", typed.grade(), typed.count());
    }
  }

  private static void addWorkFigures(TextLines lines, Report report) {
    if (report.workFigures().isEmpty()) {
      return;
    }
    lines.part("work");
    for (WorkFigure figure : report.workFigures()) {
      String number = figure.number().map(BigDecimal::toPlainString).orElse("");
      lines.put("work.row", figure.name(), number, figure.unit());
    }
  }
}
