package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R21: a rate of completion or return (完成率, 回收率) agrees with the two numbers right before it:
 * 计划25名，实际20名，完成率80%. Only the one goal and the one result are used that a part of a sentence has.
 */
final class CompletionRates implements PassageCheck {
  private static final Texts TEXTS = Texts.of(CompletionRates.class);
  private static final List<String> RATES = List.of("完成率", "回收率");
  private static final List<String> GOALS = List.of("计划", "目标", "应", "发放", "发出");
  private static final List<String> RESULTS = List.of("实际", "完成", "实", "收回", "回收");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PRECISE = 12;

  /** Chars before the rate that are looked at. */
  private static final int LONGEST = 120;

  /** Marks after which other things are told. */
  private static final String ENDS = "；;";

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    int free = 0;
    for (Quantity rate : passage.quantities()) {
      if (rate.isPercent()) {
        if (rate.isExact() && RATES.stream().anyMatch(Labels.before(text, rate)::endsWith)) {
          int from = Math.max(free, start(text, rate.start()));
          List<Quantity> before = Quantities.between(passage.quantities(), from, rate.start());
          remark(text, before, rate, from).ifPresent(found::add);
        }
        free = rate.unitEnd();
      }
    }
    return found;
  }

  private static int start(String text, int at) {
    int start = Math.max(0, at - LONGEST);
    for (int i = at - 1; i >= start; i--) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 || Sentences.isEnd(text.charAt(i))) {
        return i + 1;
      }
    }
    return start;
  }

  private static Optional<Remark> remark(
      String text, List<Quantity> before, Quantity rate, int from) {
    List<Quantity> counts = before.stream().filter(Quantity::isCount).toList();
    boolean clear =
        counts.size() == 2
            && counts.stream().allMatch(Quantity::isExact)
            && counts.getFirst().isOfOneKindWith(counts.getLast())
            && before.stream().noneMatch(Quantity::isMoney);
    if (!clear) {
      return Optional.empty();
    }
    Quantity goal = counts.getFirst();
    Quantity result = counts.getLast();
    String planned = text.substring(from, goal.start());
    String done = text.substring(goal.unitEnd(), result.start());
    boolean named =
        GOALS.stream().anyMatch(planned::contains)
            && RESULTS.stream().noneMatch(planned::contains)
            && RESULTS.stream().anyMatch(done::contains)
            && GOALS.stream().noneMatch(done::contains);
    if (!named || goal.value().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal exact =
        result.valueIn(goal).multiply(HUNDRED).divide(goal.value(), PRECISE, RoundingMode.HALF_UP);
    if (rate.isShownFor(exact)) {
      return Optional.empty();
    }
    String right = exact.setScale(rate.decimals(), RoundingMode.HALF_UP).toPlainString() + "%";
    Remark remark =
        Remark.of(
            Rule.R21,
            Severity.ERROR,
            rate.start(),
            rate.unitEnd(),
            TEXTS.get("completion.wrong", rate.in(text), right));
    return Optional.of(rate.chinese() ? remark : remark.withFix(right));
  }
}
