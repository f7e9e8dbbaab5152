package cn.jiping.service.collect;

import cn.jiping.domain.Texts;
import cn.jiping.service.collect.NotCounted.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of the reports that were read are counted: of one report its highest version, of one unit
 * and year the report that was finalised last.
 *
 * @param counted in the order in which they came
 * @param leftOut the others, each with the reason
 */
record Selection(List<UnitRow> counted, List<NotCounted> leftOut) {
  private static final Texts TEXTS = Texts.of(Selection.class);

  private static final Comparator<UnitRow> LATER = Comparator.comparing(UnitRow::finalisedAt);
  private static final Comparator<UnitRow> NEWER =
      Comparator.comparingInt(UnitRow::version).thenComparing(LATER);

  /** What makes two reports those of one unit and year. */
  private record UnitYear(String unit, int year, Object unnamed) {
    /** Blanks are typed by chance; of units without a name nobody knows whether they are one. */
    static UnitYear of(UnitRow row) {
      String unit = row.unit().replaceAll("\\s", "");
      return new UnitYear(unit, row.year(), unit.isEmpty() ? row.report() : "");
    }
  }

  static Selection of(List<UnitRow> rows) {
    List<NotCounted> leftOut = new ArrayList<>();
    List<UnitRow> reports = chosen(rows, UnitRow::report, NEWER, Selection::sameReport, leftOut);
    List<UnitRow> units = chosen(reports, UnitYear::of, LATER, Selection::sameUnit, leftOut);
    return new Selection(units, leftOut);
  }

  /** Says why a row is left out beside the one that is chosen. */
  private interface Reasoning {
    NotCounted of(UnitRow leftOut, UnitRow chosen);
  }

  private static <K> List<UnitRow> chosen(
      List<UnitRow> rows,
      Function<UnitRow, K> key,
      Comparator<UnitRow> better,
      Reasoning reasoning,
      List<NotCounted> leftOut) {
    Map<K, List<UnitRow>> alike =
        rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    Map<String, UnitRow> chosen = new HashMap<>();
    for (List<UnitRow> group : alike.values()) {
      UnitRow best = group.getFirst();
      for (UnitRow row : group) {
        best = better.compare(row, best) > 0 ? row : best; // of equals the first
      }
      List<NotCounted> others = others(group, best, reasoning);
      leftOut.addAll(others);
      chosen.put(best.file(), best.withRemark(best.remark() + remark(others)));
    }
    return rows.stream().map(r -> chosen.remove(r.file())).filter(Objects::nonNull).toList();
  }

  private static List<NotCounted> others(List<UnitRow> group, UnitRow best, Reasoning reasoning) {
    List<NotCounted> others = new ArrayList<>();
    for (UnitRow row : group) {
      if (row != best) {
        others.add(reasoning.of(row, best));
      }
    }
    return others;
  }

  /** A newer version and a copy are in order; that two differ is for whoever reads the table. */
  private static String remark(Collection<NotCounted> others) {
    return others.stream()
        .map(NotCounted::reason)
        .distinct()
        .filter(r -> r == Reason.CONTRADICTION || r == Reason.OTHER_REPORT)
        .map(r -> TEXTS.get("remark." + r))
        .collect(Collectors.joining());
  }

  private static NotCounted sameReport(UnitRow row, UnitRow chosen) {
    if (row.version() < chosen.version()) {
      return leftOut(row, Reason.OLDER_VERSION, row.version(), chosen.version(), chosen.file());
    }
    return row.dataDigest().equals(chosen.dataDigest())
        ? leftOut(row, Reason.COPY, chosen.file())
        : leftOut(row, Reason.CONTRADICTION, chosen.file());
  }

  private static NotCounted sameUnit(UnitRow row, UnitRow chosen) {
    return leftOut(row, Reason.OTHER_REPORT, row.year(), chosen.file(), row.project());
  }

  private static NotCounted leftOut(UnitRow row, Reason reason, Object... args) {
    return new NotCounted(row.file(), reason, row.unit(), TEXTS.get("left.out." + reason, args));
  }
}
