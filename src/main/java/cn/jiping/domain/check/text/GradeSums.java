package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.StatedTotals.Part;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R2: the grades of organizations add up to the number of organizations that was stated before,
 * also in the sentence before.
 */
final class GradeSums implements PassageCheck {
  private static final Texts TEXTS = Texts.of(GradeSums.class);
  private static final List<List<String>> SCHEMES =
      Partition.grades().stream().map(Partition::words).toList();
  private static final List<String> ORGANIZATIONS = List.of("党组织", "党支部", "党总支", "支部", "基层组织");
  private static final Set<String> UNITS = Set.of("个", "家");

  /** Chars between a number and the organizations it counts, at most. */
  private static final int NEAR = 8;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<GradeCounts> enumerations = GradeCounts.in(passage, SCHEMES);
    if (enumerations.isEmpty()) {
      return List.of();
    }
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    for (GradeCounts grades : enumerations) {
      if (grades.isExact()) {
        remark(text, quantities, grades).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a total with its parts is one of organizations by grade. */
  static boolean isAbout(String text, StatedTotal total) {
    List<String> names = total.parts().stream().map(Part::name).toList();
    return UNITS.contains(total.unit())
        && countsOrganizations(text, total.total())
        && Partition.of(names).map(Partition.grades()::contains).orElse(false);
  }

  private static Optional<Remark> remark(
      String text, List<Quantity> quantities, GradeCounts grades) {
    int sentence = Sentences.start(text, grades.start());
    int before = sentence == 0 ? 0 : Sentences.start(text, sentence - 1);
    List<Quantity> totals =
        Quantities.between(quantities, before, grades.start()).stream()
            .filter(q -> UNITS.contains(q.unit()) && countsOrganizations(text, q))
            .filter(q -> !countsOneGrade(text, q))
            .toList();
    boolean agrees = totals.stream().anyMatch(q -> q.value().intValue() == grades.sum());
    if (totals.isEmpty() || agrees || !totals.getLast().isExact()) {
      return Optional.empty();
    }
    Quantity total = totals.getLast();
    boolean wrong = grades.complete() || grades.sum() > total.value().intValue();
    int start = total.start() >= sentence ? total.start() : grades.start();
    return wrong
        ? Optional.of(
            Remark.of(
                Rule.R2,
                Severity.ERROR,
                start,
                grades.end(),
                TEXTS.get("grades.sum", counts(grades), grades.sum(), total.in(text))))
        : Optional.empty();
  }

  private static String counts(GradeCounts grades) {
    return grades.counts().stream()
        .map(c -> c.grade() + c.count().value().toPlainString() + c.count().unit())
        .collect(Collectors.joining(TEXTS.get("list.separator")));
  }

  /** 先进党组织6个 is no total, also where 同比增加2个 parts it from the next grade. */
  private static boolean countsOneGrade(String text, Quantity quantity) {
    String label = Labels.before(text, quantity);
    return SCHEMES.stream()
        .flatMap(List::stream)
        .anyMatch(g -> ORGANIZATIONS.stream().anyMatch(o -> label.endsWith(g + o)));
  }

  private static boolean countsOrganizations(String text, Quantity quantity) {
    int end = Math.min(text.length(), quantity.unitEnd() + NEAR);
    String behind = text.substring(quantity.unitEnd(), end).split("[，。；、（]", 2)[0];
    String before = Labels.before(text, quantity);
    return ORGANIZATIONS.stream().anyMatch(o -> behind.contains(o) || before.endsWith(o));
  }
}
