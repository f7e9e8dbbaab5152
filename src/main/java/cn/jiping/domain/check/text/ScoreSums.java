package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R1: the scores of the parts after 其中 add up to the score before it, also where the grade stands
 * between: 得分93.5分，等级为“优”。其中：决策19分…. Full marks and deductions among them leave it alone.
 */
final class ScoreSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ScoreSums.class);
  private static final String BREAKDOWN = "其中";
  private static final String SCORE = "分";
  private static final List<String> TOTALS = List.of("得分", "总分", "评分", "评价分");

  /** With one of these not every number is a score of a part. */
  private static final List<String> OTHER_SCORES =
      List.of(
          "满分", "扣", "失分", "权重", "分值", "标准", "自评", "加分", "减分", "附加", "等指标", "主要", "平均", "二级", "三级");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  /** Chars before and after 其中 that are looked at. */
  private static final int NEAR = 120;

  private static final int LONGEST = 400;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (int at = text.indexOf(BREAKDOWN); at >= 0; at = text.indexOf(BREAKDOWN, at + 1)) {
      remark(text, passage.quantities(), at).ifPresent(found::add);
    }
    Set<Integer> read =
        passage.totals().stream()
            .filter(StatedTotals.StatedTotal::sure)
            .map(StatedTotals.StatedTotal::start)
            .collect(Collectors.toSet());
    found.removeIf(r -> read.contains(r.start())); // those that FundSums adds up
    return found;
  }

  private static Optional<Remark> remark(String text, List<Quantity> quantities, int breakdown) {
    String near =
        text.substring(Math.max(0, breakdown - NEAR), Math.min(text.length(), breakdown + LONGEST));
    int offset = Math.max(0, breakdown - NEAR);
    int sentence = Sentences.start(near, breakdown - offset);
    boolean first = sentence == breakdown - offset && sentence > 0;
    int from = offset + (first ? Sentences.start(near, sentence - 1) : sentence);
    int end = offset + Sentences.end(near, breakdown - offset);
    List<Quantity> before = Quantities.between(quantities, from, breakdown);
    List<Quantity> scores = before.stream().filter(q -> q.unit().equals(SCORE)).toList();
    List<Quantity> parts = Quantities.between(quantities, breakdown, end);
    String whole = text.substring(from, end);
    boolean clear =
        scores.size() == 1
            && scores.getFirst().isExact()
            && TOTALS.stream().anyMatch(Labels.before(text, scores.getFirst())::endsWith)
            && parts.size() >= FEWEST
            && parts.stream().allMatch(q -> q.isExact() && q.unit().equals(SCORE))
            && whole.indexOf('（') < 0
            && whole.lastIndexOf(BREAKDOWN) == whole.indexOf(BREAKDOWN)
            && OTHER_SCORES.stream().noneMatch(whole::contains);
    if (!clear) {
      return Optional.empty();
    }
    Quantity total = scores.getFirst();
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = sum.subtract(total.value()).abs();
    boolean weights = sum.compareTo(HUNDRED) == 0;
    return difference.signum() == 0 || weights || FundSums.isAverage(sum, total.value())
        ? Optional.empty()
        : Optional.of(
            Remark.of(
                Rule.R1,
                Severity.ERROR,
                total.start(),
                total.unitEnd(),
                TEXTS.get(
                    "sum.scores",
                    sum.toPlainString(),
                    total.value().toPlainString(),
                    difference.toPlainString())));
  }
}
