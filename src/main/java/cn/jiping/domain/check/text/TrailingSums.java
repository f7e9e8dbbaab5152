package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * R1: the numbers of an enumeration add up to the 合计, 共计 or 共 at its end. Where the enumeration
 * begins is not always clear, so it is right when any of its ends adds up.
 */
final class TrailingSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(TrailingSums.class);
  private static final List<String> TOTALS = List.of("合计", "共计", "总计", "一共", "总共", "共");

  /** What may stand between 共 and an amount of money. */
  private static final List<String> SPENDING =
      List.of("投入", "支出", "安排", "使用", "拨付", "下达", "金额", "资金", "经费");

  /** What may stand between 共 and a number of things or people. */
  private static final List<String> DEEDS =
      List.of("慰问", "培训", "发展", "开展", "举办", "建立", "新建", "化解", "办理", "受理", "召开", "组织", "解决", "收到");

  /** What may stand before 合计: it says that the numbers before are meant. */
  private static final List<String> THESE =
      List.of("以上", "上述", "各项", "两项", "三项", "四项", "五项", "六项", "三者", "两者");

  private static final List<String> LINKS = List.of("为", "达", "：", "人民币");
  private static final String SEPARATORS = "、，,；;和及与";
  private static final List<String> NO_PARTS =
      List.of(
          "每", "人均", "平均", "各", "同比", "比上", "较上", "增加", "减少", "增长", "下降", "扣", "结余", "剩余", "超出");

  /** Parts of an enumeration, at most. */
  private static final int MOST = 60;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    for (int i = 2; i < quantities.size(); i++) {
      int marker = marker(text, quantities.get(i));
      if (marker >= 0 && quantities.get(i).isExact()) {
        remark(text, quantities, i, marker).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where 合计 before this number begins; -1 when there is none. */
  private static int marker(String text, Quantity total) {
    if (!total.isMoney() && !total.isCount()) {
      return -1;
    }
    int end = total.start() - lengthOfEnding(text, total.start(), LINKS);
    end -= lengthOfEnding(text, end, total.isMoney() ? SPENDING : DEEDS);
    int start = end - lengthOfEnding(text, end, TOTALS);
    return start < end ? start - lengthOfEnding(text, start, THESE) : -1;
  }

  private static int lengthOfEnding(String text, int end, List<String> words) {
    return words.stream()
        .filter(w -> text.startsWith(w, end - w.length()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Optional<Remark> remark(
      String text, List<Quantity> quantities, int index, int marker) {
    Quantity total = quantities.get(index);
    int before = index - 1;
    while (before > 0 && quantities.get(before).start() >= marker) {
      before--; // 两项 of 两项合计
    }
    Quantity last = quantities.get(before);
    String gap = text.substring(last.unitEnd(), Math.max(last.unitEnd(), marker));
    boolean open = gap.startsWith("等");
    boolean adjoins = gap.length() <= 8 && (gap.isEmpty() || endsWithSeparator(gap));
    if (!adjoins || marker < last.unitEnd()) {
      return Optional.empty();
    }
    List<Quantity> parts = parts(text, quantities, before, total);
    List<BigDecimal> sums = sums(parts, total);
    if (parts.size() < 2
        || parts.stream().anyMatch(p -> !p.isExact())
        || sums.stream().anyMatch(s -> s.compareTo(total.value()) == 0)) {
      return Optional.empty();
    }
    BigDecimal nearest =
        sums.stream().min(Comparator.comparing(s -> s.subtract(total.value()).abs())).orElseThrow();
    BigDecimal difference = nearest.subtract(total.value());
    if (open && difference.signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.of(
            rule(text, parts),
            Severity.ERROR,
            total.start(),
            total.unitEnd(),
            TEXTS.get(
                "sum.before",
                nearest.toPlainString(),
                total.value().toPlainString(),
                difference.abs().toPlainString(),
                total.unit())));
  }

  /** Grades of organizations have a rule of their own. */
  private static Rule rule(String text, List<Quantity> parts) {
    List<String> names = parts.stream().map(p -> Labels.before(text, p)).toList();
    return Partition.of(names).filter(Partition.grades()::contains).isPresent() ? Rule.R2 : Rule.R1;
  }

  private static boolean endsWithSeparator(String gap) {
    return "，,；;、（(：:".indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  /** The numbers before the total that are enumerated with it, the last one first. */
  private static List<Quantity> parts(
      String text, List<Quantity> quantities, int last, Quantity total) {
    List<Quantity> parts = new ArrayList<>();
    for (int i = last; i >= 0 && parts.size() < MOST; i--) {
      Quantity part = quantities.get(i);
      int nameStart = i == 0 ? 0 : quantities.get(i - 1).unitEnd();
      int from = Math.max(nameStart, Sentences.start(text, part.start()));
      String name = text.substring(from, part.start());
      if (!part.isOfOneKindWith(total) || NO_PARTS.stream().anyMatch(name::contains)) {
        break;
      }
      parts.add(part);
      boolean first = from > nameStart || name.isEmpty() || SEPARATORS.indexOf(name.charAt(0)) < 0;
      if (first) {
        break;
      }
    }
    return parts;
  }

  /** Sums of the last two, three, … numbers, in the unit of the total. */
  private static List<BigDecimal> sums(List<Quantity> parts, Quantity total) {
    List<BigDecimal> values = parts.stream().map(p -> p.valueIn(total)).toList();
    return IntStream.rangeClosed(2, values.size())
        .mapToObj(n -> values.subList(0, n).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .toList();
  }
}
