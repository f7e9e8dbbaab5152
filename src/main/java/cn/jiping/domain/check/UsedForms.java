package cn.jiping.domain.check;

import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.Arrays;
import java.util.List;

/**
 * The forms of a report on which something is scored: those of which indicators were chosen, be the
 * report's score theirs or not. What is filled in may be printed and signed, so it is looked at.
 */
final class UsedForms {
  private UsedForms() {}

  static List<ScoreSheet> of(Report report) {
    return Arrays.stream(ScoreForm.values())
        .filter(form -> !report.evaluation().set(form).isEmpty())
        .map(form -> ScoreSheet.of(report, form))
        .toList();
  }

  static boolean isAttached(Report report, ScoreForm form) {
    return report.attachments().form(form) != FormPaper.NONE;
  }
}
