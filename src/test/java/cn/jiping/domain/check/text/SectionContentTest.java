package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class SectionContentTest {
  private final ManuscriptCheck check = new SectionContent();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（二）项目绩效目标/⟦区财政局下达了2021年度党建工作经费项目。⟧",
        "（二）项目绩效目标/1.总体目标/⟦提升党建工作水平。⟧/2.阶段性目标/按季推进。",
        "（二）项目绩效目标/  ⟦进一步加强基层党建。⟧  ",
        "（二）评价指标体系、评价方法/按《中华人民共和国预算法》的规定，⟦设立绩效评价体系及评价方法⟧。",
        "（二）评价方法/⟦采用科学的评价方法⟧。",
        "（二）评价标准/⟦按上级要求执行。⟧",
        "⟦五、综合评价情况及评价结论⟧/项目实施顺利，成效明显。",
        "⟦五、综合评价情况及评价结论⟧/项目总得分92.5分。",
        "⟦五、综合评价情况及评价结论⟧/项目评价等级为“优”。",
        "⟦三、综合评价情况及评价结论（附评分表）⟧/（一）综合评价/任务完成。/（二）评价结论/效果好。",
        "七、主要经验及做法、存在的问题和建议/⟦无。⟧",
        "七、存在的问题/⟦暂无问题⟧",
        "五、主要经验及做法、存在的问题及原因分析/⟦没有。⟧"
      })
  void sectionThatDoesNotSayItsOwnIsMarked(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（二）项目绩效目标/开展培训12期，培训党员500人次，满意度达95%以上。",
        "（二）项目绩效目标/1.总体目标/提升党建工作水平。/2.阶段性目标/完成规范化达标6个。",
        "（二）项目绩效目标/规范化率达百分之九十五。",
        "（二）项目绩效目标",
        "（二）项目绩效目标完成情况/较好。",
        "（二）评价方法/采用因素分析法和公众评判法。",
        "（二）评价指标体系、评价方法/设一级指标4个、二级指标10个。",
        "（二）评价方法/评价指标体系见附件1。",
        "五、综合评价情况及评价结论/项目总得分92.5分，评价等级为“优”。",
        "五、综合评价情况及评价结论/综合得分八十六分，等级为良。",
        "五、综合评价情况及评价结论/评分为90.2，评为优秀。",
        "五、综合评价情况及评价结论",
        "七、存在的问题/干部年龄结构不合理。",
        "八、其他需要说明的问题/无。",
        "六、有关建议/无。",
        "绩效目标是什么。/无。"
      })
  void sectionThatSaysItsOwnIsFine(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "完成情况好。, 结论没有得分，也没有等级（优、良、中、差）。请补写总分和等级，并附评分表。",
    "得分90分。, 结论没有等级。请写明优、良、中或差。",
    "等级为良。, 结论没有得分。请补写总分，并附评分表。"
  })
  void messageSaysWhatIsMissing(String conclusion, String message) {
    List<Remark> remarks = check.remarks(Manuscript.of("五、评价结论\n" + conclusion));
    assertEquals(List.of(message), remarks.stream().map(Remark::message).toList());
  }
}
