package cn.jiping.domain.report;

import java.math.BigDecimal;

/**
 * What the indicators of a level are worth together.
 *
 * @param first first level (一级指标)
 * @param second second level (二级指标); empty for the first level as a whole
 * @param weight points, 0–100
 */
public record LevelWeight(String first, String second, BigDecimal weight) {
  /** Whether it is that of a first level as a whole. */
  public boolean isFirst() {
    return second.isEmpty();
  }
}
