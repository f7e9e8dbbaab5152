package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.List;

/** R17: where a form scores the execution rate, the fund lines say what it is. */
final class ExecutionScore implements Check {
  private static final Texts TEXTS = Texts.of(ExecutionScore.class);

  @Override
  public List<Finding> findings(Report report) {
    boolean open =
        UsedForms.of(report).stream()
            .flatMap(sheet -> sheet.execution().stream())
            .map(ScoreSheet.Execution::score)
            .anyMatch(score -> score.isEmpty());
    if (!open) {
      return List.of();
    }
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    String key =
        funds.rows().isEmpty()
            ? "execution.nothing"
            : funds.missing().get(Measure.BUDGET) > 0 || funds.missing().get(Measure.SPENT) > 0
                ? "execution.missing"
                : "execution.zero";
    return List.of(
        Finding.of(Rule.R17, Severity.WARNING, Place.of(Place.Part.FUNDS), TEXTS.get(key)));
  }
}
