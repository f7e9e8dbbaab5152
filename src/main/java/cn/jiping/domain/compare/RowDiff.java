package cn.jiping.domain.compare;

import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares rows of one table, which are known by their ids.
 *
 * @param part where the table is entered
 * @param kind what a row is, as the texts of this package name it
 * @param id what names a row for good
 * @param name what names a row for the clerk; may be blank
 * @param fields its columns
 */
record RowDiff<T>(
    Place.Part part,
    String kind,
    Function<T, String> id,
    Function<T, String> name,
    List<Field<T>> fields) {

  /** Rows that are new or gone as a whole, the others by their columns, and the order of both. */
  List<Difference> between(List<T> before, List<T> after) {
    Map<String, T> gone = new LinkedHashMap<>();
    before.forEach(row -> gone.put(id.apply(row), row));
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      T row = after.get(i);
      T was = gone.remove(id.apply(row));
      Place place = new Place(part, id.apply(row), 0, 0);
      if (was == null) {
        add(differences, place, title("row", row, i), "", whole(row));
      } else {
        addFields(differences, place, was, row, i);
      }
    }
    gone.values()
        .forEach(
            row ->
                add(
                    differences,
                    Place.of(part),
                    title("row.gone", row, before.indexOf(row)),
                    whole(row),
                    ""));
    addOrder(differences, before, after);
    return differences;
  }

  private void addFields(List<Difference> differences, Place place, T was, T is, int index) {
    for (Field<T> field : fields) {
      String name = VersionDiff.TEXTS.get("row.column", title("row", is, index), field.name());
      add(differences, place, name, field.of(was), field.of(is));
    }
  }

  private void addOrder(List<Difference> differences, List<T> before, List<T> after) {
    Set<String> idsBefore = before.stream().map(id).collect(Collectors.toSet());
    Set<String> idsAfter = after.stream().map(id).collect(Collectors.toSet());
    List<String> order = before.stream().map(id).filter(idsAfter::contains).toList();
    if (!order.equals(after.stream().map(id).filter(idsBefore::contains).toList())) {
      String name = VersionDiff.TEXTS.get("row.order", VersionDiff.TEXTS.get(kind));
      add(differences, Place.of(part), name, names(before), names(after));
    }
  }

  private String names(List<T> rows) {
    return rows.stream()
        .map(name)
        .filter(n -> !n.isBlank())
        .collect(Collectors.joining(VersionDiff.TEXTS.get("list.separator")));
  }

  private String title(String key, T row, int index) {
    String named = name.apply(row).strip();
    String title = named.isEmpty() ? Integer.toString(index + 1) : named;
    return VersionDiff.TEXTS.get(key, VersionDiff.TEXTS.get(kind), title);
  }

  private String whole(T row) {
    return fields.stream()
        .filter(f -> !f.of(row).isEmpty())
        .map(f -> VersionDiff.TEXTS.get("row.value", f.name(), f.of(row)))
        .collect(Collectors.joining(VersionDiff.TEXTS.get("row.separator")));
  }

  private static void add(
      List<Difference> differences, Place place, String name, String before, String after) {
    if (!before.equals(after)) {
      differences.add(Difference.of(place, name, before, after));
    }
  }
}
