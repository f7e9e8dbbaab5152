package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.StatedTotals.Part;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import cn.jiping.domain.figure.RoundingDifference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R1: numbers of things or people after 其中 add up to the number before it. Categories of people and
 * organizations may overlap (女党员, 35岁以下党员), so only those are added that divide (see {@link
 * Partition}); events and papers may not be more than there are, whatever they are called. Grades
 * of organizations are left to R2.
 */
final class CountSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(CountSums.class);

  /** What is done, written or bought once, and so is in one category. */
  private static final Set<String> ONCE =
      Set.of("次", "场", "场次", "期", "件", "份", "部", "篇", "册", "台", "套", "封", "幅", "节", "堂");

  /** A category that may lie across others. */
  private static final List<String> ACROSS =
      List.of("重点", "新增", "涉及", "参与", "以上", "以下", "优秀", "达标");

  @Override
  public List<Remark> remarks(Passage passage) {
    return passage.totals().stream()
        .filter(t -> t.total().isCount() && t.sure())
        .filter(t -> !GradeSums.isAbout(passage.text(), t))
        .flatMap(t -> t.difference().flatMap(d -> remark(t, d)).stream())
        .toList();
  }

  private static Optional<Remark> remark(StatedTotal total, RoundingDifference difference) {
    boolean more = difference.difference().signum() > 0;
    List<String> names = total.parts().stream().map(Part::name).toList();
    Optional<Partition> partition = Partition.of(names);
    boolean whole = partition.map(p -> p.isWhole(names.size())).orElse(false);
    boolean once =
        ONCE.contains(total.unit())
            && names.stream().noneMatch(n -> n.isEmpty() || ACROSS.stream().anyMatch(n::contains));
    boolean wrong = more ? partition.isPresent() || once : whole && !total.open();
    return wrong
        ? Optional.of(
            Remark.of(
                Rule.R1,
                Severity.ERROR,
                total.start(),
                total.end(),
                TEXTS.get(
                    "sum.count",
                    difference.sum().toPlainString(),
                    difference.total().toPlainString(),
                    difference.difference().abs().toPlainString(),
                    total.unit())))
        : Optional.empty();
  }
}
