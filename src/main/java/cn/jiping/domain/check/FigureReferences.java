package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ResolvedText.Unresolved;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.List;

/** A reference in text to a figure that does not exist, or has no value yet, is an error. */
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
      for (Unresolved reference : ResolvedText.of(text, figures).unresolved()) {
        findings.add(finding(Place.of(Place.Part.COVER), reference));
      }
    }
    return findings;
  }

  private static Finding finding(Place place, Unresolved reference) {
    String key = reference.known() ? "reference.empty" : "reference.unknown";
    return Finding.of(Rule.R14, Severity.ERROR, place, TEXTS.get(key, reference.name()));
  }
}
