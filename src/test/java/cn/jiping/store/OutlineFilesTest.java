package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.outline.OutlineMapping;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.Outlines;
import java.util.List;
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

  @Test
  void outlineOf2020IsShippedBesideIt_andEveryKeyOfTheMappingExists() {
    Outlines outlines = OutlineFiles.load();
    assertEquals(List.of("2011", "2020"), outlines.all().stream().map(Outline::id).toList());
    for (OutlineMapping mapping : outlines.mappings()) {
      Outline from = outlines.withId(mapping.from()).orElseThrow();
      Outline to = outlines.withId(mapping.to()).orElseThrow();
      for (OutlineMapping.Pair pair : mapping.pairs()) {
        from.heading(pair.key()).orElseThrow();
        pair.keys().forEach(k -> to.heading(k).orElseThrow());
      }
    }
  }
}
