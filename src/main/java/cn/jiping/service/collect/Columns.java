package cn.jiping.service.collect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns of a merged table: what any of its units has. */
public record Columns(ColumnNames categories, ColumnNames fields, ColumnNames grades) {
  /** Far more than a clerk can read; what is beyond is most often typed wrong. */
  static final int MOST_CATEGORIES = 200;

  static final int MOST_FIELDS = 50;
  static final int MOST_GRADES = 20;

  static Columns of(List<UnitFigures> units) {
    return new Columns(
        names(
            units, u -> u.funds().rows().stream().map(r -> r.category()).toList(), MOST_CATEGORIES),
        names(units, u -> u.grading().counts().keySet(), MOST_FIELDS),
        names(units, Columns::grades, MOST_GRADES));
  }

  private static ColumnNames names(
      List<UnitFigures> units, Function<UnitFigures, Collection<String>> names, int most) {
    return ColumnNames.of(units.stream().map(names).toList(), most);
  }

  private static Collection<String> grades(UnitFigures unit) {
    return unit.grading().counts().values().stream()
        .map(Map::keySet)
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  /** Whether each name has a column of its own. */
  boolean areWhole() {
    return categories.whole() && fields.whole() && grades.whole();
  }
}
