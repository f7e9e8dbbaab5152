package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator needs to be scored (R17), and values that can't be: a target or actual that is
 * no number of its unit (R17), a rate outside of its band or a score above its weight (R21).
 */
final class IndicatorValues implements Check {
  private static final Texts TEXTS = Texts.of(IndicatorValues.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (ScoreForm form : ScoreForm.values()) {
      if (UsedForms.isAttached(report, form) && report.evaluation().set(form).isEmpty()) {
        findings.add(
            Finding.of(
                Rule.R17,
                Severity.WARNING,
                Place.of(Part.INDICATORS),
                TEXTS.get("indicator.none." + form)));
      }
    }
    addEmptyBasis(findings, report);
    Figures figures = Figures.forIndicators(report);
    UsedForms.of(report).forEach(sheet -> sheet.rows().forEach(row -> add(findings, row, figures)));
    return findings;
  }

  /** The report's score is that of a form without indicators, and another one has some. */
  private static void addEmptyBasis(List<Finding> findings, Report report) {
    ScoreForm basis = report.evaluation().basis();
    List<ScoreSheet> filled = UsedForms.of(report);
    if (report.evaluation().set(basis).isEmpty() && !filled.isEmpty()) {
      String other = filled.getFirst().form().label();
      String message = TEXTS.get("indicator.basis", basis.label(), other);
      findings.add(Finding.of(Rule.R17, Severity.WARNING, Place.of(Part.SCORE), message));
    }
  }

  private static void add(List<Finding> findings, IndicatorScore row, Figures figures) {
    List<String> missing = missing(row.indicator());
    String name = row.indicator().name().strip();
    if (!missing.isEmpty()) {
      String list = String.join(TEXTS.get("list.separator"), missing);
      findings.add(at(row, Rule.R17, Severity.WARNING, "indicator.missing", name, list));
    }
    if (row.indicator().kind() == Kind.QUALITATIVE) {
      addJudgement(findings, row, name);
    } else {
      addNumber(findings, row, figures, row.indicator().target(), row.target(), "target");
      addNumber(findings, row, figures, row.indicator().actual(), row.actual(), "actual");
      addNegative(findings, row, row.target(), row.targetText(), "target");
      addNegative(findings, row, row.actual(), row.actualText(), "actual");
    }
    addTyped(findings, row, name);
  }

  private static List<String> missing(Indicator indicator) {
    boolean judged = indicator.kind() == Kind.QUALITATIVE;
    List<String> missing = new ArrayList<>();
    require(missing, !indicator.first().isBlank(), "first");
    require(missing, !indicator.name().isBlank(), "name");
    require(missing, !indicator.target().isBlank(), "target");
    require(missing, judged || !indicator.actual().isBlank(), "actual");
    require(missing, indicator.weight().isPresent(), "weight");
    if (judged && indicator.typedScore().isEmpty()) {
      require(missing, indicator.attainment().isPresent(), "attainment");
      require(missing, indicator.rate().isPresent(), "rate");
    }
    return missing;
  }

  private static void require(List<String> missing, boolean there, String key) {
    if (!there) {
      missing.add(TEXTS.get("indicator." + key));
    }
  }

  /** A text with an open reference is found by another rule; a typed score needs no number. */
  private static void addNumber(
      List<Finding> findings,
      IndicatorScore row,
      Figures figures,
      String typed,
      Optional<BigDecimal> number,
      String key) {
    ResolvedText resolved = ResolvedText.of(typed, figures);
    boolean wrong =
        !typed.isBlank()
            && resolved.unresolved().isEmpty()
            && number.isEmpty()
            && row.indicator().typedScore().isEmpty();
    if (wrong) {
      String name = row.indicator().name().strip();
      String unit = row.indicator().unit().strip();
      String field = TEXTS.get("indicator." + key);
      findings.add(
          unit.isEmpty()
              ? at(
                  row, Rule.R17, Severity.WARNING, "indicator.number", name, field, resolved.text())
              : at(
                  row,
                  Rule.R17,
                  Severity.WARNING,
                  "indicator.unit",
                  name,
                  field,
                  resolved.text(),
                  unit));
    }
  }

  /** Hardly anything that is counted or measured is below 0; a minus is soon typed for a dash. */
  private static void addNegative(
      List<Finding> findings,
      IndicatorScore row,
      Optional<BigDecimal> number,
      String shown,
      String key) {
    if (number.filter(n -> n.signum() < 0).isPresent()) {
      String name = row.indicator().name().strip();
      String field = TEXTS.get("indicator." + key);
      findings.add(at(row, Rule.R21, Severity.WARNING, "indicator.negative", name, field, shown));
    }
  }

  private static void addJudgement(List<Finding> findings, IndicatorScore row, String name) {
    Indicator indicator = row.indicator();
    if (indicator.attainment().isEmpty() || indicator.rate().isEmpty()) {
      return;
    }
    AttainmentBand band = AttainmentBand.of(indicator.attainment().get());
    if (!band.holds(indicator.rate().get())) {
      findings.add(
          at(
              row,
              Rule.R21,
              Severity.ERROR,
              "indicator.band",
              name,
              indicator.rate().get().toPlainString(),
              band.label(),
              band.from().toPlainString(),
              band.to().toPlainString()));
    }
  }

  private static void addTyped(List<Finding> findings, IndicatorScore row, String name) {
    Optional<BigDecimal> typed = row.indicator().typedScore();
    if (typed.isPresent() && row.score().isEmpty() && row.indicator().weight().isPresent()) {
      findings.add(
          at(
              row,
              Rule.R21,
              Severity.ERROR,
              "indicator.score",
              name,
              typed.get().toPlainString(),
              row.indicator().weight().get().toPlainString()));
    }
  }

  private static Finding at(
      IndicatorScore row, Rule rule, Severity severity, String key, Object... args) {
    Place place = Place.row(Part.INDICATORS, row.indicator().id());
    return Finding.of(rule, severity, place, TEXTS.get(key, args));
  }
}
