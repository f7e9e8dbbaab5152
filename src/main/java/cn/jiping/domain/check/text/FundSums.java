package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import cn.jiping.domain.figure.RoundingDifference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R1: the amounts after 其中 add up to the amount before it, and so do points of a score. Parts that
 * are said to be only some (等, 其余) may be less, but not more.
 */
final class FundSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(FundSums.class);

  /** Points of so many parts are taken to be all of them. */
  private static final int ALL_POINTS = 3;

  private static final BigDecimal FAR_MORE = new BigDecimal("1.5");

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    return passage.totals().stream()
        .filter(t -> !isFullMark(text, t.total()))
        .flatMap(t -> remark(t).stream())
        .toList();
  }

  /** 满分100分，其中 … is left to R21. */
  private static boolean isFullMark(String text, Quantity total) {
    return Stream.of("满分", "分值", "权重").anyMatch(Labels.before(text, total)::contains);
  }

  private static Optional<Remark> remark(StatedTotal total) {
    boolean points = total.unit().equals("分");
    if (!total.sure() || !points && !total.total().isMoney()) {
      return Optional.empty();
    }
    boolean maybeSome = total.open() || points && total.parts().size() < ALL_POINTS;
    return total
        .difference()
        .filter(d -> d.difference().signum() > 0 || !maybeSome)
        .filter(d -> !points || !isAverage(d.sum(), d.total()))
        .map(d -> remark(total, d));
  }

  /** Scores that together are far more than the whole: it is their average. */
  static boolean isAverage(BigDecimal sum, BigDecimal score) {
    return sum.compareTo(score.multiply(FAR_MORE)) > 0;
  }

  private static Remark remark(StatedTotal total, RoundingDifference difference) {
    boolean rounding = difference.mayBeRounding() && total.total().decimals() > 0;
    return Remark.of(
        Rule.R1,
        Severity.ERROR,
        total.start(),
        total.end(),
        TEXTS.get(
            rounding ? "sum.rounding" : "sum.wrong",
            difference.sum().toPlainString(),
            difference.total().toPlainString(),
            difference.difference().abs().toPlainString(),
            total.unit(),
            difference.largestByRounding().stripTrailingZeros().toPlainString()));
  }
}
