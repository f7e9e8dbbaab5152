package cn.jiping.ui.settings;

import cn.jiping.domain.report.RowId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a check table as it is typed, whether or not it is an entry yet.
 *
 * @param cells one for each column
 */
record EntryRow(RowId id, List<String> cells) {
  EntryRow {
    cells = List.copyOf(cells);
  }

  /** A row with nothing in it yet. */
  static EntryRow blank(int columns) {
    return new EntryRow(RowId.fresh(), Collections.nCopies(columns, ""));
  }

  static EntryRow of(List<String> cells) {
    return new EntryRow(RowId.fresh(), cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  EntryRow with(int column, String text) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(column, text);
    return new EntryRow(id, changed);
  }
}
