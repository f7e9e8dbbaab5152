package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.Quantities;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * R17: where the self-evaluation form is used, the goal of the year and what was reached of it are
 * written down, and the goal has a figure by which it can be measured.
 */
final class GoalContent implements Check {
  private static final Texts TEXTS = Texts.of(GoalContent.class);
  private static final Set<String> TIME = Set.of("年", "月", "日", "届");

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    if (UsedForms.of(report).stream()
        .map(ScoreSheet::form)
        .noneMatch(f -> f == ScoreForm.SELF_EVALUATION)) {
      return findings;
    }
    Goals goals = report.evaluation().goals();
    if (goals.expected().isBlank()) {
      findings.add(finding(Severity.WARNING, "goals.expected"));
    } else if (!isMeasured(ResolvedText.of(goals.expected(), Figures.of(report)).text())) {
      findings.add(finding(Severity.NOTICE, "goals.figures"));
    }
    if (goals.reached().isBlank()) {
      findings.add(finding(Severity.WARNING, "goals.reached"));
    }
    return findings;
  }

  private static boolean isMeasured(String text) {
    return Quantities.in(text).stream()
        .filter(q -> !q.ordinal() && !q.chinese() || q.isPercent())
        .map(Quantity::unit)
        .anyMatch(unit -> !unit.isEmpty() && !TIME.contains(unit));
  }

  private static Finding finding(Severity severity, String key) {
    return Finding.of(Rule.R17, severity, Place.of(Place.Part.GOALS), TEXTS.get(key));
  }
}
