package cn.jiping.domain.check;

import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.Arrays;
import java.util.List;

/**
 * The forms of a report on which something is scored: that on which its score rests, and those that
 * are attached. Nothing is said about one that is only tried out, or of which no indicators were
 * chosen.
 */
final class UsedForms {
  private UsedForms() {}

  static List<ScoreSheet> of(Report report) {
    return Arrays.stream(ScoreForm.values())
        .filter(form -> isUsed(report, form) && !report.evaluation().set(form).isEmpty())
        .map(form -> ScoreSheet.of(report, form))
        .toList();
  }

  private static boolean isUsed(Report report, ScoreForm form) {
    return report.evaluation().basis() == form || isAttached(report, form);
  }

  static boolean isAttached(Report report, ScoreForm form) {
    return report.attachments().form(form) != FormPaper.NONE;
  }
}
