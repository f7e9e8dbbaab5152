package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of organizations against the typed tally (R2), grades that are missing or not of the
 * scheme, names listed twice, and the share of the lowest grade, which is 5–10 % in yearly practice
 * and judged once all are graded.
 */
final class GradingFigures implements Check {
  private static final Texts TEXTS = Texts.of(GradingFigures.class);
  private static final BigDecimal LEAST = new BigDecimal("5");
  private static final BigDecimal MOST = new BigDecimal("10");

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    GradingTally tally = GradingTally.of(report);
    if (tally.fromList()) {
      addRows(findings, report);
      addTyped(findings, report, tally);
    }
    addLowestShare(findings, report, tally);
    return findings;
  }

  private static void addRows(List<Finding> findings, Report report) {
    Set<String> names = new HashSet<>();
    for (PartyOrganization organization : report.organizations()) {
      if (organization.isBlank()) {
        continue;
      }
      String name = organization.fullName().strip();
      if (name.isEmpty()) {
        findings.add(at(organization, Severity.WARNING, TEXTS.get("grading.name")));
      } else if (!names.add(name)) {
        findings.add(at(organization, Severity.ERROR, TEXTS.get("grading.twice", name)));
      }
      String called = TEXTS.get(name.isEmpty() ? "grading.nameless" : "grading.named", name);
      String grade = organization.grading().grade().strip();
      if (grade.isEmpty()) {
        findings.add(at(organization, Severity.WARNING, TEXTS.get("grading.open", called)));
      } else if (!report.gradeScheme().grades().contains(grade)) {
        findings.add(
            at(
                organization,
                Severity.ERROR,
                TEXTS.get(
                    "grading.foreign",
                    called,
                    grade,
                    String.join(TEXTS.get("list.separator"), report.gradeScheme().grades()))));
      }
    }
  }

  private static void addTyped(List<Finding> findings, Report report, GradingTally tally) {
    for (GradeCount typed : report.typedTally()) {
      tally.counts().stream()
          .filter(r -> r.grade().equals(typed.grade()) && r.count() != typed.count())
          .forEach(
              r ->
                  findings.add(
                      Finding.of(
                          Rule.R2,
                          Severity.ERROR,
                          Place.of(Part.ORGANIZATIONS),
                          TEXTS.get("grading.typed", r.grade(), r.count(), typed.count()))));
    }
  }

  private static void addLowestShare(List<Finding> findings, Report report, GradingTally tally) {
    if (tally.total() == 0 || tally.ungraded() > 0) {
      return;
    }
    BigDecimal share = tally.counts().getLast().share();
    if (share.compareTo(LEAST) < 0 || share.compareTo(MOST) > 0) {
      findings.add(
          Finding.of(
              Rule.R2,
              Severity.NOTICE,
              Place.of(Part.ORGANIZATIONS),
              TEXTS.get("grading.share", report.gradeScheme().lowest(), share.toPlainString())));
    }
  }

  private static Finding at(PartyOrganization organization, Severity severity, String message) {
    return Finding.of(Rule.R2, severity, Place.row(Part.ORGANIZATIONS, organization.id()), message);
  }
}
