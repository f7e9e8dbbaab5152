package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.RoundingDifference;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Fund lines that lack something, and sums of shown amounts that rounding makes differ (尾差). */
final class FundFigures implements Check {
  private static final Texts TEXTS = Texts.of(FundFigures.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    for (FundLine line : report.fundLines()) {
      if (!line.isBlank() && line.category().isBlank()) {
        findings.add(at(line, "funds.category"));
      }
      if (!line.isBlank() && line.amount(funds.lead()).isEmpty()) {
        findings.add(at(line, "funds.missing." + funds.lead()));
      }
    }
    for (Measure measure : Measure.values()) {
      addRounding(findings, funds, measure, report.amountUnit());
    }
    return findings;
  }

  private static Finding at(FundLine line, String key) {
    return Finding.of(Rule.R17, Severity.WARNING, Place.row(Part.FUNDS, line.id()), TEXTS.get(key));
  }

  private static void addRounding(
      List<Finding> findings, FundBreakdown funds, Measure measure, AmountUnit unit) {
    Money total = funds.total(measure).orElse(Money.ZERO);
    List<BigDecimal> shown =
        funds.rows().stream().flatMap(r -> r.amount(measure).stream()).map(unit::rounded).toList();
    RoundingDifference.between(unit.rounded(total), shown)
        .ifPresent(
            difference ->
                findings.add(
                    Finding.of(
                        Rule.R1,
                        Severity.NOTICE,
                        Place.of(Part.FUNDS),
                        TEXTS.get(
                            "funds.rounding",
                            TEXTS.get("measure." + measure),
                            difference.sum().toPlainString(),
                            difference.total().toPlainString(),
                            difference.difference().abs().toPlainString(),
                            unit.label()))));
  }
}
