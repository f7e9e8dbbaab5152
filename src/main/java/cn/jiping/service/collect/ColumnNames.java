package cn.jiping.service.collect;

import cn.jiping.domain.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that have a column: all of them, unless there are too many for a table that can still
 * be read; then what only few units have goes together into a last column.
 *
 * @param names in the order of first appearance; the common column last
 * @param whole whether each name has a column of its own
 */
public record ColumnNames(List<String> names, boolean whole) {
  private static final Texts TEXTS = Texts.of(ColumnNames.class);

  public ColumnNames {
    names = List.copyOf(names);
  }

  /**
   * The columns for these names.
   *
   * @param byUnit the names that each unit has
   * @param most so many columns at most, 2 or more
   */
  static ColumnNames of(List<? extends Collection<String>> byUnit, int most) {
    Map<String, Integer> units = new LinkedHashMap<>();
    byUnit.forEach(unit -> unit.forEach(name -> units.merge(name, 1, Integer::sum)));
    if (units.size() <= most) {
      return new ColumnNames(List.copyOf(units.keySet()), true);
    }
    String others = TEXTS.get("others");
    // A stable sort: of equals the earlier one stays.
    Set<String> kept = new LinkedHashSet<>();
    units.entrySet().stream()
        .filter(e -> !e.getKey().equals(others))
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most - 1L)
        .forEach(e -> kept.add(e.getKey()));
    List<String> names = new ArrayList<>(units.keySet());
    names.retainAll(kept);
    names.add(others);
    return new ColumnNames(names, false);
  }

  /** The column into which a name goes. */
  String columnOf(String name) {
    return whole || names.contains(name) ? name : names.getLast();
  }
}
