package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** R13: amounts of one enumeration have the same number of decimals. */
final class MoneyDecimals implements PassageCheck {
  private static final Texts TEXTS = Texts.of(MoneyDecimals.class);

  /** Amounts that show which number of decimals is usual. */
  private static final int FEWEST = 3;

  @Override
  public List<Remark> remarks(Passage passage) {
    List<Remark> found = new ArrayList<>();
    for (List<Quantity> list : MoneyLists.in(passage, FEWEST)) {
      boolean oneUnit = list.stream().map(Quantity::unit).distinct().count() == 1;
      usual(list)
          .filter(d -> oneUnit)
          .ifPresent(
              d ->
                  list.stream()
                      .filter(q -> q.decimals() != d)
                      .map(q -> remark(passage.text(), q, d))
                      .forEach(found::add));
    }
    return found;
  }

  /** The decimals that more than half of the amounts have; none when those have no decimals. */
  private static Optional<Integer> usual(List<Quantity> list) {
    List<Integer> decimals = list.stream().map(Quantity::decimals).toList();
    return decimals.stream()
        .distinct()
        .filter(d -> d > 0 && Collections.frequency(decimals, d) * 2 > decimals.size())
        .findFirst();
  }

  private static Remark remark(String text, Quantity quantity, int usual) {
    Remark remark =
        Remark.of(
            Rule.R13,
            Severity.NOTICE,
            quantity.start(),
            quantity.unitEnd(),
            TEXTS.get("money.decimals", quantity.in(text), Integer.toString(usual)));
    if (quantity.decimals() > usual) {
      return remark;
    }
    String number = text.substring(quantity.start(), quantity.end());
    String point = quantity.decimals() == 0 ? "." : "";
    String zeros = "0".repeat(usual - quantity.decimals());
    return remark.withFix(number + point + zeros + quantity.unit());
  }
}
