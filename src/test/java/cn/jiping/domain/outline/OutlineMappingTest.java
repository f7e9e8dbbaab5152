package cn.jiping.domain.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineMappingTest {
  private static final Outline OLD = ReportFixtures.OUTLINES.withId("2011").orElseThrow();
  private static final Outline NEW = ReportFixtures.OUTLINES.withId("2020").orElseThrow();
  private static final List<OutlineMapping> MAPPINGS = ReportFixtures.OUTLINES.mappings();

  private static List<String> titles(Outline from, String title, Outline to) {
    Heading heading =
        from.headings().stream().filter(h -> h.title().equals(title)).findFirst().orElseThrow();
    return OutlineMapping.targets(from, to, MAPPINGS).get(heading.key()).stream()
        .map(k -> to.heading(k).orElseThrow().title())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "项目概况, 项目概况",
    "项目绩效目标, 项目绩效目标",
    "项目单位绩效报告情况, 绩效评价工作过程",
    "绩效评价目的, 绩效评价目的、对象和范围",
    "绩效评价的原则、评价指标体系、评价方法, 绩效评价原则、评价指标体系、评价方法、评价标准",
    "绩效评价工作过程, 绩效评价工作过程",
    "项目资金情况分析, 项目过程情况;项目决策情况",
    "项目组织情况分析, 项目过程情况",
    "项目管理情况分析, 项目过程情况",
    "项目经济性分析, 项目产出情况",
    "项目的效率性分析, 项目产出情况",
    "项目的效益性分析, 项目效益情况",
    "项目的可持续性分析, 项目效益情况",
    "综合评价情况及评价结论, 综合评价情况及评价结论",
    "绩效评价结果应用建议, 有关建议",
    "主要经验及做法、存在的问题和建议, 主要经验及做法、存在的问题及原因分析;有关建议",
    "其他需要说明的问题, 其他需要说明的问题"
  })
  void textOf2011GoesWhereTheRegulationOf2020HasIt(String from, String to) {
    assertEquals(List.of(to.split(";")), titles(OLD, from, NEW));
  }

  @ParameterizedTest
  @CsvSource({
    "绩效评价工作过程, 绩效评价工作过程",
    "项目决策情况, 项目资金情况分析",
    "项目过程情况, 项目管理情况分析",
    "项目产出情况, 项目的效率性分析",
    "项目效益情况, 项目的效益性分析",
    "有关建议, 绩效评价结果应用建议",
    "主要经验及做法、存在的问题及原因分析, 主要经验及做法、存在的问题和建议"
  })
  void textOf2020GoesBackToWhatMeansTheSame(String from, String to) {
    assertEquals(to, titles(NEW, from, OLD).getFirst());
  }

  @Test
  void everyHeadingOfBothOutlinesHasAPlaceInTheOther() {
    assertTrue(
        OutlineMapping.targets(OLD, NEW, MAPPINGS).values().stream().noneMatch(List::isEmpty));
    assertTrue(
        OutlineMapping.targets(NEW, OLD, MAPPINGS).values().stream().noneMatch(List::isEmpty));
    assertEquals(OLD.headings().size(), OutlineMapping.targets(OLD, NEW, MAPPINGS).size());
  }

  @Test
  void outlineOf2020IsThatOfTheRegulation() {
    assertEquals(
        """
        一、基本情况
        （一）项目概况
        （二）项目绩效目标
        二、绩效评价工作开展情况
        （一）绩效评价目的、对象和范围
        （二）绩效评价原则、评价指标体系、评价方法、评价标准
        （三）绩效评价工作过程
        三、综合评价情况及评价结论
        四、绩效评价指标分析
        （一）项目决策情况
        （二）项目过程情况
        （三）项目产出情况
        （四）项目效益情况
        五、主要经验及做法、存在的问题及原因分析
        六、有关建议
        七、其他需要说明的问题
        """,
        NumberedHeading.number(NEW.headings()).stream()
            .map(h -> h.full() + "\n")
            .collect(Collectors.joining()));
    assertEquals(List.of(), OutlineFaults.of(NEW));
    assertEquals(List.of(), OutlineFaults.of(OLD));
  }

  @Test
  void ofTwoCopiesAHeadingIsKnownByItsKey_elseByItsTitle() {
    Heading added = OLD.headings().getLast().withTitle("廉政建设");
    Heading mine = new Heading("own-1", 1, added.title(), added.kind(), added.inserts(), "");
    Heading theirs = new Heading("own-2", 1, added.title(), added.kind(), added.inserts(), "");
    Heading reworded = OLD.heading("goals").orElseThrow().withTitle("目标");
    Outline one = OLD.copy("a", "甲").withHeadings(List.of(reworded, mine));
    Outline two =
        NEW.copy("b", "乙").withHeadings(List.of(NEW.heading("goals").orElseThrow(), theirs));
    assertEquals(
        Map.of("goals", List.of("goals"), "own-1", List.of("own-2")),
        OutlineMapping.targets(one, two, MAPPINGS));
    assertEquals(
        Map.of("goals", List.of("goals"), "own-1", List.of()),
        OutlineMapping.targets(one, OLD, MAPPINGS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"from: a", "from: a\nto: b\nx y", "from: a\nto: b\nx - y", "from: a\nto: b\nx >"})
  void lineOfAnotherFormIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> OutlineMapping.parse(text));
  }
}
