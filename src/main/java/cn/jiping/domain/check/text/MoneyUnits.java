package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** R13: amounts of one enumeration are all in 元 or all in 万元. */
final class MoneyUnits implements PassageCheck {
  private static final Texts TEXTS = Texts.of(MoneyUnits.class);
  private static final String YUAN = "元";
  private static final String WAN = "万元";

  @Override
  public List<Remark> remarks(Passage passage) {
    List<Remark> found = new ArrayList<>();
    for (List<Quantity> list : lists(passage)) {
      long yuan = list.stream().filter(q -> q.unit().equals(YUAN)).count();
      long wan = list.stream().filter(q -> q.unit().equals(WAN)).count();
      boolean odd = yuan > 0 && wan > 0;
      String rare = yuan > wan ? WAN : YUAN;
      list.stream()
          .filter(q -> odd && q.unit().equals(rare))
          .map(q -> remark(passage.text(), q))
          .forEach(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** Enumerations, and the parts of totals, whatever marks stand between them. */
  private static List<List<Quantity>> lists(Passage passage) {
    List<List<Quantity>> lists = new ArrayList<>(MoneyLists.in(passage, 2));
    passage.totals().stream()
        .filter(t -> t.total().isMoney() && t.sure() && t.parts().size() > 2)
        .map(t -> parts(passage, t))
        .forEach(lists::add);
    return lists;
  }

  private static List<Quantity> parts(Passage passage, StatedTotal total) {
    int from = total.parts().getFirst().offset();
    int to = total.parts().getLast().offset() + 1;
    Set<Integer> starts =
        total.parts().stream().map(StatedTotals.Part::offset).collect(Collectors.toSet());
    return Quantities.between(passage.quantities(), from, to).stream()
        .filter(q -> starts.contains(q.start()))
        .toList();
  }

  private static Remark remark(String text, Quantity quantity) {
    String unit = quantity.unit().equals(YUAN) ? WAN : YUAN;
    int shift = unit.equals(WAN) ? -4 : 0;
    String same = quantity.yuan().scaleByPowerOfTen(shift).stripTrailingZeros().toPlainString();
    return Remark.of(
        Rule.R13,
        Severity.WARNING,
        quantity.start(),
        quantity.unitEnd(),
        TEXTS.get("money.units", quantity.in(text), unit, same + unit));
  }
}
