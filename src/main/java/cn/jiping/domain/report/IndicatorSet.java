package cn.jiping.domain.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A set of indicators (指标体系) and what its levels are worth.
 *
 * @param name what the clerk calls it; empty while none was chosen
 * @param executionWeight points of the row of the execution rate (预算执行率) in the form's table of
 *     funds; 0 when the set has no such row
 * @param levels in order; those of the first level and the execution rate add up to 100
 * @param indicators in order; those of a level stand together on paper
 */
public record IndicatorSet(
    String name, BigDecimal executionWeight, List<LevelWeight> levels, List<Indicator> indicators) {

  public static final IndicatorSet NONE =
      new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of());

  public IndicatorSet {
    levels = List.copyOf(levels);
    indicators = List.copyOf(indicators);
  }

  /** Nothing is in it. */
  public boolean isEmpty() {
    return levels.isEmpty() && indicators.stream().allMatch(Indicator::isBlank);
  }

  /** The same set to be filled in anew: fresh rows, without what was reached. */
  public IndicatorSet unfilled() {
    return withIndicators(
        indicators.stream().filter(i -> !i.isBlank()).map(Indicator::unfilled).toList());
  }

  public IndicatorSet withName(String value) {
    return new IndicatorSet(value, executionWeight, levels, indicators);
  }

  public IndicatorSet withExecutionWeight(BigDecimal value) {
    return new IndicatorSet(name, value, levels, indicators);
  }

  public IndicatorSet withLevels(List<LevelWeight> value) {
    return new IndicatorSet(name, executionWeight, value, indicators);
  }

  public IndicatorSet withIndicators(List<Indicator> value) {
    return new IndicatorSet(name, executionWeight, levels, value);
  }
}
