package cn.jiping.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {
  @Test
  void oneCellIsItsOwnText_severalAreSeparated() {
    assertEquals("\"引\"", CopiedCells.text(List.of(List.of("\"引\""))));
    assertEquals("甲\t=1\n", CopiedCells.text(List.of(List.of("甲", "=1"))));
  }

  @Test
  void cellThatLooksLikeAFormulaIsMarkedAsText() {
    String html = CopiedCells.html(List.of(List.of("=A1&<b>", "上\n下"))).orElseThrow();
    assertTrue(html.contains("<td style=\"mso-number-format:'\\@'\">=A1&amp;&lt;b&gt;</td>"), html);
    assertTrue(html.contains("上<br style=\"mso-data-placement:same-cell\">下"), html);
  }

  @Test
  void ordinaryCellsAreTextOnly() {
    assertEquals(Optional.empty(), CopiedCells.html(List.of(List.of("甲", "", "1.50"))));
  }
}
