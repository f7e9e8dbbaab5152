package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.report.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanGridTest {
  private static final Place PLACE = Place.of(Place.Part.COVER);

  @Test
  void cellTakesTheFirstFreeColumnsOfItsRow() {
    SpanGrid grid =
        SpanGrid.of(
            table(
                3,
                row(false, cell("甲", 2, 1), cell("乙", 1, 2)),
                row(false, cell("丙", 2, 1), cell("丁", 1, 1)),
                row(false, cell("戊", 1, 1), cell("己", 1, 1))));
    assertEquals("丙", grid.at(2, 1).cell().text());
    assertEquals(
        List.of("戊0", "丙1", "己2"),
        grid.row(2).stream().map(p -> p.cell().text() + p.column()).toList());
    assertEquals(
        List.of("甲2", "丙3", "丁2"),
        grid.row(1).stream().map(p -> p.cell().text() + p.endRow()).toList());
  }

  @Test
  void headIsWhereItsRowsStand() {
    SpanGrid grid =
        SpanGrid.of(
            table(1, row(false, one()), row(true, one()), row(true, one()), row(false, one())));
    assertEquals(1, grid.headStart());
    assertEquals(3, grid.headEnd());
    SpanGrid none = SpanGrid.of(table(1, row(false, one())));
    assertEquals(1, none.headStart());
    assertEquals(1, none.headEnd());
  }

  @Test
  void holesOverlapsAndPartedHeadsAreDefects() {
    List<SpanTable> wrong =
        List.of(
            table(2, row(false, one())),
            table(1, row(false, one(), one())),
            table(1, row(false, cell("高", 2, 1))),
            table(2, row(false, one(), cell("高", 2, 1)), row(false, cell("宽", 1, 2))),
            table(1, row(true, one()), row(false, one()), row(true, one())));
    wrong.forEach(t -> assertThrows(IllegalArgumentException.class, () -> SpanGrid.of(t)));
  }

  private static SpanCell one() {
    return cell("一", 1, 1);
  }

  private static SpanCell cell(String text, int rows, int columns) {
    return new SpanCell(text, Align.CENTER, false, rows, columns);
  }

  private static SpanRow row(boolean head, SpanCell... cells) {
    return new SpanRow(PLACE, head, false, List.of(cells));
  }

  private static SpanTable table(int columns, SpanRow... rows) {
    return new SpanTable(
        PLACE, "", Collections.nCopies(columns, 1.0), Arrays.asList(rows), List.of());
  }
}
