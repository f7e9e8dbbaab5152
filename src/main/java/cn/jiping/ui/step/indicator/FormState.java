package cn.jiping.ui.step.indicator;

import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form as the screen needs it: its set, what follows from it, and what the columns ask.
 *
 * @param figures to which targets and actuals may refer
 * @param byRow score of each row that is not blank
 * @param sameFirst rows whose first level is that of the row above
 * @param sameSecond rows whose levels are both those of the row above
 */
record FormState(
    IndicatorSet set,
    ScoreSheet scores,
    List<Figure> figures,
    Map<RowId, IndicatorScore> byRow,
    Set<RowId> sameFirst,
    Set<RowId> sameSecond) {

  static FormState of(Report report, ScoreForm form) {
    IndicatorSet set = report.evaluation().set(form);
    ScoreSheet scores = ScoreSheet.of(report, form);
    Map<RowId, IndicatorScore> byRow = new HashMap<>();
    scores.rows().forEach(r -> byRow.put(r.indicator().id(), r));
    Set<RowId> sameFirst = new HashSet<>();
    Set<RowId> sameSecond = new HashSet<>();
    Indicator above = Indicator.blank();
    for (Indicator row : set.indicators()) {
      if (!row.first().isBlank() && row.first().equals(above.first())) {
        sameFirst.add(row.id());
        if (!row.second().isBlank() && row.second().equals(above.second())) {
          sameSecond.add(row.id());
        }
      }
      above = row;
    }
    return new FormState(
        set, scores, Figures.forIndicators(report).all(), byRow, sameFirst, sameSecond);
  }

  Optional<IndicatorScore> score(Indicator row) {
    return Optional.ofNullable(byRow.get(row.id()));
  }
}
