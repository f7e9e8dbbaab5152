package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * R17: a reason stands beside each target that was missed or far exceeded, and beside each score
 * that was typed. Points off a target that was not missed are only pointed out.
 */
final class IndicatorReasons implements Check {
  private static final Texts TEXTS = Texts.of(IndicatorReasons.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    UsedForms.of(report).forEach(sheet -> sheet.rows().forEach(row -> add(findings, row)));
    return findings;
  }

  private static void add(List<Finding> findings, IndicatorScore row) {
    Indicator indicator = row.indicator();
    String name = indicator.name().strip();
    if (row.lacksScoreReason()) {
      findings.add(at(row, Severity.WARNING, "reason.typed", name));
    }
    if (row.lacksReason()) {
      findings.add(missing(row, name));
    } else if (row.isReduced() && !row.isByHand() && indicator.reason().isBlank()) {
      findings.add(at(row, Severity.NOTICE, "reason.reduced", name));
    }
  }

  private static Finding missing(IndicatorScore row, String name) {
    if (!row.isUnder()) {
      String percent = row.completion().map(BigDecimal::toPlainString).orElse("");
      return at(row, Severity.WARNING, "reason.far", name, percent);
    }
    return row.indicator().kind() == Indicator.Kind.QUALITATIVE
        ? at(row, Severity.WARNING, "reason.judged", name)
        : at(row, Severity.WARNING, "reason.missed", name, row.actualText(), row.targetText());
  }

  private static Finding at(IndicatorScore row, Severity severity, String key, Object... args) {
    Place place = Place.row(Place.Part.INDICATORS, row.indicator().id());
    return Finding.of(Rule.R17, severity, place, TEXTS.get(key, args));
  }
}
