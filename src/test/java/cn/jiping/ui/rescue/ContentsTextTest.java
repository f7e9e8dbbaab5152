package cn.jiping.ui.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.service.Contents;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTextTest {
  @Test
  void damagedScansAreSaid_alsoWhereNoReportIsLeft() {
    assertEquals("里面没有报告。", ContentsText.of(new Contents(List.of()), ZoneOffset.UTC));
    assertEquals(
        "里面没有报告。\n有 3 个扫描件已损坏，打不开。", ContentsText.of(new Contents(List.of(), 3), ZoneOffset.UTC));
  }
}
