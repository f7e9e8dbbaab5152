package cn.jiping.service.sheet;

import cn.jiping.domain.money.AmountUnit;

/**
 * How a sheet is to be understood, and what becomes of the rows that are there.
 *
 * @param header number of the row with the heads; 0 when there is none
 * @param unit the unit of amounts that carry none
 * @param replace the rows of the file take the place of all others; else they are merged by name
 * @param skipWrong rows with a problem are left out; else they keep all from being imported
 */
public record ImportSettings(
    int header, ColumnMapping mapping, AmountUnit unit, boolean replace, boolean skipWrong) {

  public ImportSettings withMapping(ColumnMapping value) {
    return new ImportSettings(header, value, unit, replace, skipWrong);
  }

  public ImportSettings withUnit(AmountUnit value) {
    return new ImportSettings(header, mapping, value, replace, skipWrong);
  }

  public ImportSettings withReplace(boolean value) {
    return new ImportSettings(header, mapping, unit, value, skipWrong);
  }

  public ImportSettings withSkipWrong(boolean value) {
    return new ImportSettings(header, mapping, unit, replace, value);
  }
}
