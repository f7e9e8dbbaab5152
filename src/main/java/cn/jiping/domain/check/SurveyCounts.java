package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Satisfaction;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * R1: the answers of a questionnaire add up to those that came back, and no more came back than
 * were sent. R17: once something is counted, so are the answers.
 */
final class SurveyCounts implements Check {
  private static final Texts TEXTS = Texts.of(SurveyCounts.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    Survey survey = report.evaluation().survey();
    OptionalInt sent = survey.sent();
    OptionalInt returned = survey.returned();
    if (sent.isPresent() && returned.isPresent() && returned.getAsInt() > sent.getAsInt()) {
      findings.add(
          finding(
              Rule.R1, Severity.ERROR, "survey.returned", returned.getAsInt(), sent.getAsInt()));
    }
    if (survey.answers().stream().allMatch(OptionalInt::isEmpty)) {
      if (!survey.isBlank()) {
        findings.add(finding(Rule.R17, Severity.WARNING, "survey.answers"));
      }
    } else if (returned.isPresent()) {
      int counted = Satisfaction.of(survey).counted();
      if (counted != returned.getAsInt()) {
        findings.add(finding(Rule.R1, Severity.ERROR, "survey.sum", counted, returned.getAsInt()));
      }
    }
    return findings;
  }

  private static Finding finding(Rule rule, Severity severity, String key, Object... args) {
    return Finding.of(rule, severity, Place.of(Place.Part.SURVEY), TEXTS.get(key, args));
  }
}
