package cn.jiping.output.collect;

import cn.jiping.service.collect.DistrictTable;
import cn.jiping.service.collect.UnitFigures;
import cn.jiping.service.collect.UnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of figures: of a unit, or the totals of a year.
 *
 * @param number of the unit in its year, from 1; 0 for totals
 * @param unit empty for totals
 */
record Line(int number, int year, Optional<UnitRow> unit, UnitFigures figures) {
  /** The units of each year, each year closed by its totals. */
  static List<Line> of(DistrictTable table) {
    List<Line> lines = new ArrayList<>();
    for (DistrictTable.YearTable year : table.years()) {
      int number = 0;
      for (UnitRow row : year.rows()) {
        number++;
        lines.add(new Line(number, year.year(), Optional.of(row), row.figures()));
      }
      lines.add(new Line(0, year.year(), Optional.empty(), year.totals()));
    }
    return lines;
  }

  boolean isTotals() {
    return unit.isEmpty();
  }
}
