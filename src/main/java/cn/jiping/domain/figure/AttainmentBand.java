package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Indicator.Attainment;
import java.math.BigDecimal;

/**
 * Within which share of its weight a qualitative indicator is judged.
 *
 * @param label as the form says it, e.g. 达成年度指标
 * @param from least share in %
 * @param to share in % below which it ends; 100 itself belongs to the best one
 */
public record AttainmentBand(String label, BigDecimal from, BigDecimal to) {
  private static final Texts TEXTS = Texts.of(AttainmentBand.class);

  /** The one of this attainment. */
  public static AttainmentBand of(Attainment attainment) {
    String key = "attainment." + attainment;
    return new AttainmentBand(
        TEXTS.get(key),
        new BigDecimal(TEXTS.get(key + ".from")),
        new BigDecimal(TEXTS.get(key + ".to")));
  }

  /** Whether a share lies in it. */
  public boolean holds(BigDecimal rate) {
    boolean best = to.compareTo(BigDecimal.valueOf(100)) == 0;
    return rate.compareTo(from) >= 0 && rate.compareTo(to) < (best ? 1 : 0);
  }
}
