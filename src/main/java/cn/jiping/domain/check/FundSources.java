package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.List;

/**
 * R17: where the self-evaluation form is used, each fund line says where its money comes from; what
 * says nothing is printed there as the treasury's ({@link
 * cn.jiping.domain.figure.FormFunds#source}).
 */
final class FundSources implements Check {
  private static final Texts TEXTS = Texts.of(FundSources.class);

  @Override
  public List<Finding> findings(Report report) {
    if (!isFormUsed(report)) {
      return List.of();
    }
    return report.fundLines().stream()
        .filter(line -> !line.isBlank() && line.source().isBlank())
        .map(FundSources::at)
        .toList();
  }

  private static boolean isFormUsed(Report report) {
    return UsedForms.isAttached(report, ScoreForm.SELF_EVALUATION)
        || !report.evaluation().selfEvaluation().isEmpty();
  }

  private static Finding at(FundLine line) {
    Place place = Place.row(Part.FUNDS, line.id());
    return Finding.of(Rule.R17, Severity.WARNING, place, TEXTS.get("funds.source"));
  }
}
