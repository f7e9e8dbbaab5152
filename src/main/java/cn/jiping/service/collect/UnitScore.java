package cn.jiping.service.collect;

import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Execution;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one report was scored. Scores of several units are neither added up nor averaged: each rests
 * on indicators of its own.
 *
 * @param total total score of the form on which the report rests, 0–100; empty while it is not
 *     scored in full
 * @param band that of the total
 * @param execution score of the execution rate in the self-evaluation form; empty when it has none
 */
public record UnitScore(
    Optional<BigDecimal> total, Optional<Band> band, Optional<BigDecimal> execution) {
  /** That of several units together. */
  static final UnitScore NONE = new UnitScore(Optional.empty(), Optional.empty(), Optional.empty());

  /** That of a report. */
  static UnitScore of(Report report) {
    ScoreSheet sheet = ScoreSheet.of(report);
    return new UnitScore(
        sheet.total(),
        sheet.band(),
        ScoreSheet.of(report, ScoreForm.SELF_EVALUATION).execution().flatMap(Execution::score));
  }
}
