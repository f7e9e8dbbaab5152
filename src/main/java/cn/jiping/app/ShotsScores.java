package cn.jiping.app;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills the indicators of a report that is photographed: reached, missed, exceeded, judged, typed.
 */
final class ShotsScores {
  private static final int MISSED = 1;
  private static final int EXCEEDED = 2;
  private static final int TYPED = 3;

  private ShotsScores() {}

  /** The report with the first set that is offered, and with what was reached. */
  static Report fill(Wiring wiring, Report report) {
    ScoreForm form = ScoreForm.SELF_EVALUATION;
    IndicatorSet set =
        wiring.indicatorSetShelf().offers(form, report).sets().getFirst().set().set();
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < set.indicators().size(); i++) {
      rows.add(reached(set.indicators().get(i), i));
    }
    return report
        .withFundLines(report.fundLines().stream().map(ShotsScores::funded).toList())
        .withEvaluation(report.evaluation().withSet(form, set.withIndicators(rows)));
  }

  private static FundLine funded(FundLine line) {
    Optional<Money> known = line.amount(Measure.SPENT).or(() -> line.amount(Measure.BUDGET));
    return line.withAmount(Measure.BUDGET, known).withAmount(Measure.SPENT, known);
  }

  private static Indicator reached(Indicator row, int index) {
    if (row.kind() == Kind.QUALITATIVE) {
      return index % 2 == 0
          ? row.withActual("达成年度指标").withJudgement(Optional.of(Attainment.REACHED), number("95"))
          : row.withActual("部分达成年度指标并具有一定效果")
              .withJudgement(Optional.of(Attainment.PARTLY), number("70"));
    }
    Indicator targeted = row.target().isEmpty() ? row.withTarget("12") : row;
    String actual =
        switch (index) {
          case MISSED -> "9";
          case EXCEEDED -> "40";
          default -> targeted.target();
        };
    Indicator filled = targeted.actual().isEmpty() ? targeted.withActual(actual) : targeted;
    return index == TYPED ? filled.withTypedScore(number("3")) : filled;
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
