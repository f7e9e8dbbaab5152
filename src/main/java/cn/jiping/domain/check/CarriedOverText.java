package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.List;

/** Text that is still last year's (part of R12). */
final class CarriedOverText implements Check {
  private static final Texts TEXTS = Texts.of(CarriedOverText.class);

  @Override
  public List<Finding> findings(Report report) {
    return report.sections().stream()
        .filter(Section::carriedOver)
        .filter(s -> !s.isEmpty())
        .map(
            s ->
                Finding.of(
                    Rule.R12, Severity.WARNING, Place.section(s.key()), TEXTS.get("carried.over")))
        .toList();
  }
}
