package cn.jiping.output.preview;

import cn.jiping.output.typeset.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether items look the same; to which part of the structure they belong does not show. */
final class SameItems {
  private SameItems() {}

  /**
   * How far down the first item stands that the others have not, in pt; empty when all are the
   * same. Where only the others go on, their first item counts.
   */
  static Optional<Double> firstDifference(List<Item> items, List<Item> others) {
    int both = Math.min(items.size(), others.size());
    for (int i = 0; i < both; i++) {
      if (!same(items.get(i), others.get(i))) {
        return Optional.of(y(items.get(i)));
      }
    }
    return items.size() == others.size()
        ? Optional.empty()
        : Optional.of(y((items.size() > both ? items : others).get(both)));
  }

  private static boolean same(Item a, Item b) {
    if (a instanceof Item.GlyphRun one && b instanceof Item.GlyphRun two) {
      return one.font() == two.font()
          && one.size() == two.size()
          && one.x() == two.x()
          && one.y() == two.y()
          && one.ink() == two.ink()
          && Arrays.equals(one.offsets(), two.offsets())
          && one.glyphs().equals(two.glyphs());
    }
    if (a instanceof Item.ChartBox one && b instanceof Item.ChartBox two) {
      return one.equals(
          new Item.ChartBox(two.x(), two.y(), two.width(), two.height(), two.chart(), one.tag()));
    }
    return a.equals(b);
  }

  private static double y(Item item) {
    return switch (item) {
      case Item.GlyphRun run -> run.y() - run.size();
      case Item.Rule rule -> rule.y1();
      case Item.ChartBox box -> box.y();
      case Item.Picture picture -> picture.y();
      case Item.Link link -> link.y();
    };
  }
}
