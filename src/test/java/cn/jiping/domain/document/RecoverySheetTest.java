package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.RecoveryCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoverySheetTest {
  private static final LocalDate DATE = LocalDate.of(2022, 1, 5);

  private static List<String> lines(Document sheet) {
    return sheet.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> ((Block.Paragraph) b).text())
        .toList();
  }

  @Test
  void itSaysWhoseItIsOfWhichDay_andTheWholeCode() {
    RecoveryCode code = RecoveryCode.fresh();
    List<String> lines = lines(RecoverySheet.of("某某街道办事处", DATE, code.grouped()));
    assertEquals("单位：某某街道办事处", lines.get(0));
    assertEquals("日期：2022年1月5日", lines.get(1));
    String printed = lines.get(2) + lines.get(3);
    assertEquals(code, RecoveryCode.read(printed).orElseThrow());
  }

  @Test
  void withoutAUnitThereIsNoSuchLine() {
    List<String> lines = lines(RecoverySheet.of("", DATE, "ABCD-EFGH"));
    assertTrue(lines.getFirst().startsWith("日期："), lines::getFirst);
  }
}
