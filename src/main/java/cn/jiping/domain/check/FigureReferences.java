package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ResolvedText.Unresolved;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * R14: a reference to a figure that does not exist, or has no value yet, is an error: in the text,
 * the title, the goals, and what is printed of the indicators of the forms that are used.
 */
final class FigureReferences implements Check {
  private static final Texts TEXTS = Texts.of(FigureReferences.class);

  @Override
  public List<Finding> findings(Report report) {
    Figures figures = Figures.of(report);
    List<Finding> findings = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Unresolved reference : ResolvedText.of(section.text(), figures).unresolved()) {
        Place place = Place.section(section.key(), reference.start(), reference.end());
        findings.add(finding(place, reference));
      }
    }
    for (String text : List.of(report.cover().title(), report.cover().addressee())) {
      add(findings, Place.of(Place.Part.COVER), text, figures);
    }
    Goals goals = report.evaluation().goals();
    for (String text :
        List.of(goals.overall(), goals.stages(), goals.expected(), goals.reached())) {
      add(findings, Place.of(Place.Part.GOALS), text, figures);
    }
    addIndicators(findings, report, figures);
    return findings;
  }

  /** Target and actual may not refer to what follows from them. */
  private static void addIndicators(List<Finding> findings, Report report, Figures all) {
    Figures figures = Figures.forIndicators(report);
    for (ScoreSheet sheet : UsedForms.of(report)) {
      for (IndicatorScore row : sheet.rows()) {
        Place place = Place.row(Place.Part.INDICATORS, row.indicator().id());
        String texts = row.indicator().target() + "\n" + row.indicator().actual();
        for (Unresolved reference : ResolvedText.of(texts, figures).unresolved()) {
          boolean elsewhere = !reference.known() && all.named(reference.name()).isPresent();
          findings.add(
              elsewhere
                  ? finding(place, "reference.indicator", reference)
                  : finding(place, reference));
        }
        printed(row).forEach(text -> add(findings, place, text, all));
      }
    }
  }

  /** What else is printed of an indicator. The reason of a score is, when the score was typed. */
  private static List<String> printed(IndicatorScore row) {
    Indicator i = row.indicator();
    return List.of(
        i.first(), i.second(), i.name(), i.reason(), row.isByHand() ? i.scoreReason() : "");
  }

  private static void add(List<Finding> findings, Place place, String text, Figures figures) {
    ResolvedText.of(text, figures).unresolved().forEach(u -> findings.add(finding(place, u)));
  }

  private static Finding finding(Place place, Unresolved reference) {
    return finding(place, reference.known() ? "reference.empty" : "reference.unknown", reference);
  }

  private static Finding finding(Place place, String key, Unresolved reference) {
    return Finding.of(Rule.R14, Severity.ERROR, place, TEXTS.get(key, reference.name()));
  }
}
