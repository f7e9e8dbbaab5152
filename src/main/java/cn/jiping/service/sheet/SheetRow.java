package cn.jiping.service.sheet;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells from the first column on; those at the end that are blank may be missing
 */
public record SheetRow(int number, List<SheetCell> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column from 0; blank beyond the last one. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }

  /** How a spreadsheet calls the cell of a column from 0: C7. */
  public String address(int column) {
    return letters(column) + number;
  }

  /** How a spreadsheet calls a column from 0: A, B, … Z, AA. */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
