package cn.jiping.ui.settings;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.check.CheckTable;
import cn.jiping.service.check.CheckTableRows;
import cn.jiping.ui.kit.table.ChoiceColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.TableModel;
import cn.jiping.ui.kit.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A check table as it is edited. Its entries are what can be read of its rows; a row that is no
 * entry stays where it is, with the reason, and counts for nothing.
 */
final class EntryTable {
  private static final Texts TEXTS = Texts.of(EntryTable.class);

  private final CheckTable kind;
  private final TableModel<EntryRow> rows;
  private final Consumer<CheckTables> changed;
  private CheckTables entries = CheckTables.EMPTY;

  /**
   * @param changed is told the entries when they have changed; the other tables are empty
   */
  EntryTable(CheckTable kind, Consumer<CheckTables> changed) {
    this.kind = kind;
    this.changed = changed;
    int columns = kind.columns().size();
    rows =
        new TableModel<>(
            columns(kind),
            EntryRow::id,
            () -> EntryRow.blank(columns),
            EntryRow::isBlank,
            this::typed);
  }

  private static List<Column<EntryRow>> columns(CheckTable kind) {
    List<Column<EntryRow>> columns = new ArrayList<>();
    List<String> titles = kind.columns();
    List<String> widths = TEXTS.list("widths." + kind);
    for (int i = 0; i < titles.size(); i++) {
      int column = i;
      double width = Double.parseDouble(widths.get(i));
      boolean certain = kind == CheckTable.CONFUSIONS && i == CheckTableRows.CERTAIN;
      columns.add(
          certain
              ? new ChoiceColumn<>(
                  titles.get(i),
                  width,
                  List.of(),
                  r -> r.cells().get(column),
                  (r, text) -> r.with(column, text),
                  CheckTableRows::yesAndNo)
              : TextColumn.plain(
                  titles.get(i),
                  width,
                  r -> r.cells().get(column),
                  (r, text) -> r.with(column, text)));
    }
    return columns;
  }

  CheckTable kind() {
    return kind;
  }

  TableModel<EntryRow> rows() {
    return rows;
  }

  /** The entries; the other tables are empty. */
  CheckTables entries() {
    return entries;
  }

  /** Shows the entries of these tables. */
  void show(CheckTables tables) {
    List<List<String>> cells = CheckTableRows.of(kind, tables);
    entries = CheckTableRows.read(kind, cells).tables();
    rows.show(cells.stream().map(EntryRow::of).toList());
    rows.remark(Map.of());
  }

  /** Puts in the entries about which there is none yet, and says what became of the others. */
  void merge(CheckTables imported) {
    CheckTables.Merged merged = entries.merged(imported);
    List<List<String>> all = CheckTableRows.of(kind, merged.tables());
    List<EntryRow> added =
        all.subList(entries.size(), all.size()).stream().map(EntryRow::of).toList();
    String key = merged.different() == 0 ? "imported" : "imported.different";
    rows.addRows(added, TEXTS.get(key, added.size(), merged.different()));
  }

  private void typed(List<EntryRow> typed) {
    CheckTableRows read = CheckTableRows.read(kind, typed.stream().map(EntryRow::cells).toList());
    Map<RowId, String> remarks = new HashMap<>();
    read.problems().forEach((row, problem) -> remarks.put(typed.get(row - 1).id(), problem));
    rows.remark(remarks);
    if (!read.tables().equals(entries)) {
      entries = read.tables();
      changed.accept(entries);
    }
  }
}
