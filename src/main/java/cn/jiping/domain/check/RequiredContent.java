package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report must have (R17, the part that needs no reading): unit, title, a text under each
 * required heading, a date.
 */
final class RequiredContent implements Check {
  private static final Texts TEXTS = Texts.of(RequiredContent.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    require(findings, report.unit().name(), Place.of(Part.COVER), "required.unit");
    require(findings, report.cover().title(), Place.of(Part.COVER), "required.title");
    for (Heading heading : report.outline().headings()) {
      if (heading.kind() == Heading.Kind.REQUIRED) {
        require(
            findings,
            report.section(heading.key()).text(),
            Place.section(heading.key()),
            "required.section");
      }
    }
    String date = report.signature().date().map(Object::toString).orElse("");
    require(findings, date, Place.of(Part.SIGNATURE), "required.date");
    return findings;
  }

  private static void require(List<Finding> findings, String value, Place place, String key) {
    if (value.isBlank()) {
      findings.add(Finding.of(Rule.R17, Severity.WARNING, place, TEXTS.get(key)));
    }
  }
}
