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
 * R21: an execution rate (执行率) or rate of funds in place (到位率) agrees with the amounts that stand
 * beside it, in the same sentence or the one before.
 */
final class ExecutionRates implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ExecutionRates.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Funds of the year before that are spent in this one. */
  private static final String CARRIED = "上年结转";

  /** Digits of a quotient behind the point; more than any text states. */
  private static final int PRECISE = 12;

  /** Which amounts a rate is made of. */
  private enum Kind {
    EXECUTION(
        List.of("执行率", "资金使用率", "资金支出率", "资金支付率", "预算支出率", "预算完成率"),
        List.of("支出", "执行", "使用", "支付", "列支", "花费"),
        List.of("预算", "下达", "安排", "批复", "到位", "拨付", "拨款", "收到", "指标", "自筹", "配套", "追加", "上年结转")),
    IN_PLACE(
        List.of("到位率"),
        List.of("到位", "拨付", "拨款", "收到"),
        List.of("预算", "下达", "安排", "批复", "指标", "追加"));

    private final List<String> names;
    private final List<String> part;
    private final List<String> whole;

    Kind(List<String> names, List<String> part, List<String> whole) {
      this.names = names;
      this.part = part;
      this.whole = whole;
    }
  }

  /** Amounts that a rate may be made of. */
  private record Amounts(List<BigDecimal> parts, List<BigDecimal> wholes) {
    boolean enough() {
      return !parts.isEmpty() && !wholes.isEmpty();
    }

    boolean unique() {
      return parts.size() == 1 && wholes.size() == 1;
    }

    /** Any part of any whole gives the rate; funds of several sources may make one whole. */
    boolean explains(Quantity stated) {
      return withSum(parts).stream()
          .anyMatch(p -> withSum(wholes).stream().anyMatch(w -> stated.isShownFor(rate(p, w))));
    }

    private static List<BigDecimal> withSum(List<BigDecimal> amounts) {
      List<BigDecimal> all = new ArrayList<>(amounts);
      all.add(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      return all;
    }

    BigDecimal rate() {
      return rate(parts.getFirst(), wholes.getFirst());
    }

    private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
      return part.multiply(HUNDRED).divide(whole, PRECISE, RoundingMode.HALF_UP);
    }
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    int free = 0;
    for (Quantity quantity : quantities) {
      Optional<Kind> kind = kind(text, quantity);
      if (kind.isPresent()) {
        remark(text, quantities, quantity, kind.get(), free).ifPresent(found::add);
        free = quantity.unitEnd();
      }
    }
    return found;
  }

  private static Optional<Kind> kind(String text, Quantity quantity) {
    if (!quantity.isPercent() || !quantity.isExact()) {
      return Optional.empty();
    }
    String label = Labels.before(text, quantity);
    return Labels.isOfAnotherYear(label)
        ? Optional.empty()
        : List.of(Kind.values()).stream()
            .filter(k -> k.names.stream().anyMatch(label::endsWith))
            .findFirst();
  }

  private static Optional<Remark> remark(
      String text, List<Quantity> quantities, Quantity rate, Kind kind, int free) {
    int sentence = Sentences.start(text, rate.start());
    int end = Sentences.end(text, rate.unitEnd());
    int before =
        hasYear(Quantities.between(quantities, sentence, end))
            ? sentence
            : sentenceBefore(text, sentence);
    Amounts own =
        amounts(
            text, ofYear(quantities, Math.max(free, sentence), rate.start(), sentence, rate), kind);
    Amounts near =
        own.unique() ? own : amounts(text, ofYear(quantities, before, end, sentence, rate), kind);
    if (!near.enough() || near.explains(rate)) {
      return Optional.empty();
    }
    if (!near.unique()) {
      return Optional.of(remark(rate, TEXTS.get("rate.other", rate.in(text))));
    }
    BigDecimal exact = near.rate().setScale(rate.decimals(), RoundingMode.HALF_UP);
    String sign = rate.chinese() ? "%" : text.substring(rate.end() - 1, rate.end());
    String right = exact.toPlainString() + sign;
    Remark remark = remark(rate, TEXTS.get("rate.wrong", rate.in(text), right));
    return Optional.of(rate.chinese() ? remark : remark.withFix(right));
  }

  private static Remark remark(Quantity rate, String message) {
    return Remark.of(Rule.R21, Severity.ERROR, rate.start(), rate.unitEnd(), message);
  }

  /** The numbers between two places without those of the sentence that are of another year. */
  private static List<Quantity> ofYear(
      List<Quantity> quantities, int from, int to, int sentence, Quantity rate) {
    Optional<BigDecimal> year = year(quantities, sentence, rate);
    return Quantities.between(quantities, from, to).stream()
        .filter(q -> q.start() < sentence || year(quantities, sentence, q).equals(year))
        .toList();
  }

  /** The last year that stands before a number in its sentence. */
  private static Optional<BigDecimal> year(
      List<Quantity> quantities, int sentence, Quantity quantity) {
    return Quantities.between(quantities, sentence, quantity.start()).reversed().stream()
        .filter(q -> q.unit().equals("年"))
        .map(Quantity::value)
        .findFirst();
  }

  /** The sentence before may be about another year when this one names its own. */
  private static boolean hasYear(List<Quantity> quantities) {
    return quantities.stream().anyMatch(q -> q.unit().equals("年"));
  }

  private static int sentenceBefore(String text, int sentence) {
    return sentence == 0 ? 0 : Sentences.start(text, sentence - 1);
  }

  private static Amounts amounts(String text, List<Quantity> quantities, Kind kind) {
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> wholes = new ArrayList<>();
    for (Quantity quantity : quantities) {
      if (quantity.isMoney() && quantity.isExact() && quantity.value().signum() > 0) {
        int from = Sentences.clauseStart(text, quantity.start());
        String label = text.substring(from, quantity.start());
        if (Labels.isOfAnotherYear(label) && !label.contains(CARRIED)) {
          continue;
        }
        int part = last(label, kind.part);
        int whole = last(label, kind.whole);
        if (part > whole) {
          parts.add(quantity.yuan());
        } else if (whole > part) {
          wholes.add(quantity.yuan());
        }
      }
    }
    return new Amounts(parts, wholes);
  }

  private static int last(String label, List<String> words) {
    return words.stream().mapToInt(label::lastIndexOf).max().orElse(-1);
  }
}
