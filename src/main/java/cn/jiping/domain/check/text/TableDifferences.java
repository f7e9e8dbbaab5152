package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.CheckTables.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a unit made of the program's tables: only this is kept, so that entries of a later program
 * reach a unit that edited its tables.
 *
 * @param own entries that the unit added or changed
 * @param removed entries of the program that the unit does not want
 */
public record TableDifferences(CheckTables own, CheckTables removed) {

  /** What differs between the program's tables and the unit's. */
  public static TableDifferences between(CheckTables program, CheckTables unit) {
    return new TableDifferences(
        new CheckTables(
            own(program.slogans(), unit.slogans()),
            own(program.collocations(), unit.collocations()),
            own(program.confusions(), unit.confusions())),
        new CheckTables(
            removed(program.slogans(), unit.slogans()),
            removed(program.collocations(), unit.collocations()),
            removed(program.confusions(), unit.confusions())));
  }

  private static <T extends Entry> List<T> own(List<T> program, List<T> unit) {
    Map<String, T> known = CheckTables.byKey(program);
    return CheckTables.byKey(unit).values().stream()
        .filter(e -> !e.equals(known.get(e.key())))
        .toList();
  }

  private static <T extends Entry> List<T> removed(List<T> program, List<T> unit) {
    Map<String, T> kept = CheckTables.byKey(unit);
    return program.stream().filter(e -> !kept.containsKey(e.key())).toList();
  }

  /** The unit's tables: the program's with these differences; what the unit added comes last. */
  public CheckTables on(CheckTables program) {
    return new CheckTables(
        on(program.slogans(), own.slogans(), removed.slogans()),
        on(program.collocations(), own.collocations(), removed.collocations()),
        on(program.confusions(), own.confusions(), removed.confusions()));
  }

  private static <T extends Entry> List<T> on(List<T> program, List<T> own, List<T> removed) {
    Map<String, T> mine = CheckTables.byKey(own);
    Map<String, T> unwanted = CheckTables.byKey(removed);
    List<T> tables = new ArrayList<>();
    for (T entry : program) {
      if (!unwanted.containsKey(entry.key())) {
        T changed = mine.remove(entry.key());
        tables.add(changed == null ? entry : changed);
      }
    }
    tables.addAll(mine.values());
    return tables;
  }
}
