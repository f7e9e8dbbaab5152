package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
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
      for (var reference : ResolvedText.of(section.text(), figures).unresolved()) {
        String key = reference.known() ? "reference.empty" : "reference.unknown";
        findings.add(
            new Finding(
                Severity.ERROR,
                Place.section(section.key(), reference.start(), reference.end()),
                TEXTS.get(key, reference.name())));
      }
    }
    return findings;
  }
}
