package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R21: more was spent than was received or budgeted, of a line and of all money. Of more received
 * than budgeted is only a notice: budgets grow during a year.
 */
final class FundExcess implements Check {
  private static final Texts TEXTS = Texts.of(FundExcess.class);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (FundLine line : report.fundLines()) {
      String over =
          Stream.of(Measure.BUDGET, Measure.RECEIVED)
              .filter(m -> exceeds(line.spent(), line.amount(m)))
              .map(m -> amount(report, line, m))
              .collect(Collectors.joining(TEXTS.get("list.separator")));
      if (!over.isEmpty()) {
        String spent = amount(report, line, Measure.SPENT);
        findings.add(at(line, Severity.WARNING, TEXTS.get("funds.over", spent, over)));
      }
      if (exceeds(line.received(), line.budget())) {
        String received = amount(report, line, Measure.RECEIVED);
        String budget = amount(report, line, Measure.BUDGET);
        findings.add(at(line, Severity.NOTICE, TEXTS.get("funds.over", received, budget)));
      }
    }
    FundBreakdown.of(report.fundLines())
        .executionOfBudget()
        .filter(rate -> rate.compareTo(ALL) > 0)
        .map(rate -> TEXTS.get("funds.over.rate", rate.toPlainString()))
        .map(said -> Finding.of(Rule.R21, Severity.WARNING, Place.of(Part.FUNDS), said))
        .ifPresent(findings::add);
    return findings;
  }

  private static boolean exceeds(Optional<Money> part, Optional<Money> whole) {
    return part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0;
  }

  private static String amount(Report report, FundLine line, Measure measure) {
    String shown = line.amount(measure).map(report.amountUnit()::format).orElseThrow();
    return TEXTS.get("measure." + measure) + shown + report.amountUnit().label();
  }

  private static Finding at(FundLine line, Severity severity, String message) {
    return Finding.of(Rule.R21, severity, Place.row(Part.FUNDS, line.id()), message);
  }
}
