package cn.jiping.service.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the levels above rows where a sheet leaves them blank: below a merged cell, or where what
 * stands above is not repeated. A level goes on until a higher one changes.
 */
final class LevelFill {
  private final List<Integer> levels;
  private final List<SheetCell> above = new ArrayList<>();

  /**
   * @param levels places of the levels in the file, from 0, the highest first
   */
  LevelFill(List<Integer> levels) {
    this.levels = levels;
    levels.forEach(l -> above.add(SheetCell.BLANK));
  }

  /** The row with its levels. */
  SheetRow fill(SheetRow row) {
    List<SheetCell> cells = new ArrayList<>(row.cells());
    boolean goesOn = true;
    for (int i = 0; i < levels.size(); i++) {
      SheetCell own = row.cell(levels.get(i));
      goesOn =
          goesOn && (own.isBlank() || own.shown().strip().equals(above.get(i).shown().strip()));
      SheetCell cell = own.isBlank() && goesOn ? above.get(i) : own;
      above.set(i, cell);
      while (cells.size() <= levels.get(i)) {
        cells.add(SheetCell.BLANK);
      }
      cells.set(levels.get(i), cell);
    }
    return new SheetRow(row.number(), cells);
  }
}
