package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import cn.jiping.domain.figure.RoundingDifference;
import java.util.List;

/** R1: the amounts after 其中 add up to the amount before it. */
final class FundSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(FundSums.class);

  @Override
  public List<Remark> remarks(Passage passage) {
    return StatedTotals.in(passage.text()).stream()
        .flatMap(total -> total.difference().map(d -> remark(total, d)).stream())
        .toList();
  }

  private static Remark remark(StatedTotal total, RoundingDifference difference) {
    String key = difference.mayBeRounding() ? "sum.rounding" : "sum.wrong";
    return Remark.of(
        Rule.R1,
        Severity.ERROR,
        total.start(),
        total.end(),
        TEXTS.get(
            key,
            difference.sum().toPlainString(),
            difference.total().toPlainString(),
            difference.difference().abs().toPlainString(),
            total.unit(),
            difference.largestByRounding().toPlainString()));
  }
}
