package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;

/**
 * What is wrong with a cell of a file.
 *
 * @param address as the spreadsheet calls it: C7
 * @param row number of the row
 * @param column of the file, from 0
 * @param sentence what is wrong and what to do
 */
public record CellProblem(String address, int row, int column, String sentence) {
  private static final Texts TEXTS = Texts.of(CellProblem.class);

  static CellProblem at(SheetRow row, int column, String sentence) {
    return new CellProblem(row.address(column), row.number(), column, sentence);
  }

  /** With its address, in one line. */
  public String said() {
    return TEXTS.get("problem", address, sentence);
  }
}
