package cn.jiping.domain.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the scores by first level (得分表).
 *
 * @param name the first level as typed; empty in other lines
 * @param weight points to be had
 * @param score points earned, two decimals; empty while not all of them are known
 */
public record ScoreLine(Kind kind, String name, BigDecimal weight, Optional<BigDecimal> score) {
  /** What a line is about. */
  public enum Kind {
    /** 预算执行率. */
    EXECUTION,
    /** 一级指标. */
    LEVEL,
    /** 总分. */
    TOTAL
  }

  /** The lines of a form, the total last; none of one with neither levels nor execution rate. */
  public static List<ScoreLine> of(ScoreSheet sheet) {
    List<ScoreLine> lines = new ArrayList<>();
    sheet
        .execution()
        .ifPresent(e -> lines.add(new ScoreLine(Kind.EXECUTION, "", e.weight(), e.score())));
    sheet.levels().stream()
        .filter(ScoreSheet.Level::isFirst)
        .forEach(l -> lines.add(new ScoreLine(Kind.LEVEL, l.first(), l.weight(), l.total())));
    if (!lines.isEmpty()) {
      lines.add(new ScoreLine(Kind.TOTAL, "", sheet.weight(), sheet.total()));
    }
    return List.copyOf(lines);
  }

  /** Points earned in % of those to be had, two decimals; empty when it can't be said. */
  public Optional<BigDecimal> rate() {
    return score
        .filter(s -> weight.signum() > 0)
        .map(s -> s.movePointRight(2).divide(weight, 2, RoundingMode.HALF_UP));
  }
}
