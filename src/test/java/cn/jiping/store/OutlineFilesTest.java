package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import org.junit.jupiter.api.Test;

class OutlineFilesTest {
  @Test
  void outlineOf2011IsTheFirst_withItsEightParts() {
    Outline outline = OutlineFiles.load().first();
    assertEquals("2011", outline.id());
    assertEquals(
        8, outline.headings().stream().filter(h -> h.level() == 1).map(Heading::title).count());
    assertEquals("项目资金情况分析", outline.heading("funds").orElseThrow().title());
  }
}
