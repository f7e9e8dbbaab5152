package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R21: weights (权重, 分值) that a sentence lists add up to 100, or to the full mark (满分) it states.
 * Without one, a sum far from 100 is that of a part of the indicators, and not judged.
 */
final class IndicatorWeights implements PassageCheck {
  private static final Texts TEXTS = Texts.of(IndicatorWeights.class);
  private static final List<String> SIGNS = List.of("权重", "分值", "满分");
  private static final List<String> FULL = List.of("满分", "总分", "总分值", "合计", "共计", "总计");

  /** Scores rather than weights, or weights of a part. */
  private static final List<String> NOT_ALL =
      List.of("得分", "扣", "实得", "二级", "三级", "不低于", "以上", "等指标", "其余", "调整", "提高");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FAR = BigDecimal.valueOf(20);
  private static final int FEWEST = 3;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = Sentences.end(text, from);
      String sentence = text.substring(from, end);
      if (SIGNS.stream().anyMatch(sentence::contains)
          && NOT_ALL.stream().noneMatch(sentence::contains)) {
        remark(text, Quantities.between(quantities, from, end)).ifPresent(found::add);
      }
      from = end + 1;
    }
    return found;
  }

  private static Optional<Remark> remark(String text, List<Quantity> quantities) {
    List<Quantity> full = new ArrayList<>();
    List<Quantity> weights = new ArrayList<>();
    for (Quantity quantity : quantities) {
      String label = Labels.before(text, quantity);
      boolean isWeight = quantity.unit().equals("分") || quantity.isPercent();
      if (isWeight && FULL.stream().anyMatch(label::endsWith)) {
        full.add(quantity);
      } else if (isWeight && !isNested(text, weights, quantity)) {
        weights.add(quantity);
      }
    }
    boolean clear =
        full.size() <= 1
            && weights.size() >= FEWEST
            && weights.stream().allMatch(Quantity::isExact)
            && weights.stream().map(Quantity::unit).distinct().count() == 1
            && isOneList(text, weights);
    if (!clear) {
      return Optional.empty();
    }
    BigDecimal whole = full.isEmpty() ? HUNDRED : full.getFirst().value();
    BigDecimal sum = weights.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = sum.subtract(whole);
    boolean judged = !full.isEmpty() || difference.abs().compareTo(FAR) <= 0;
    return difference.signum() == 0 || !judged
        ? Optional.empty()
        : Optional.of(
            Remark.of(
                Rule.R21,
                Severity.ERROR,
                weights.getFirst().start(),
                weights.getLast().unitEnd(),
                TEXTS.get(
                    "weights.sum",
                    sum.toPlainString(),
                    whole.toPlainString(),
                    weights.getFirst().unit())));
  }

  /** Stands in brackets that opened after the weight before it: 产出50分（数量20分、质量30分）. */
  private static boolean isNested(String text, List<Quantity> weights, Quantity quantity) {
    if (weights.isEmpty()) {
      return false;
    }
    String between = text.substring(weights.getLast().unitEnd(), quantity.start());
    return count(between, '（') > count(between, '）');
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  /** Separated by 、，； or 和, without a breakdown of one of them. */
  private static boolean isOneList(String text, List<Quantity> weights) {
    for (int i = 1; i < weights.size(); i++) {
      String between = text.substring(weights.get(i - 1).unitEnd(), weights.get(i).start());
      String own = between.substring(between.lastIndexOf('）') + 1);
      if (own.isEmpty() || "、，；和及".indexOf(own.charAt(0)) < 0 || own.contains("其中")) {
        return false;
      }
    }
    return true;
  }
}
