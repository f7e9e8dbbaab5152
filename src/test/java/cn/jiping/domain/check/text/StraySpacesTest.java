package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraySpacesTest {
  private final PassageCheck check = new StraySpaces();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "负责人（签字）：　　　　",
        "",
        "没有空格。",
        "目　录",
        "说　　明",
        "评 价 报 告",
        "王　芳、李建国，张 三。",
        "GDP 增长 5%，建设 Smart City 平台。",
        "2022年 1月 5日",
        "1. 项目概况，很好。",
        "1.  项目概况，很好。",
        "· 要点",
        "— 要点",
        "一、基本情况\t1",
        "项目名称  预算数  执行数",
        "负责人：　　　　张三",
        "2021年  月  日",
        "he said “yes” and left"
      })
  void spacesThatMeanSomethingAreSilent(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦ ⟧",
        "⟦　　⟧",
        "⟦\u00A0\t⟧",
        "绩效评价报告⟦ ⟧",
        "党建。⟦　⟧",
        "党建。⟦\u00A0⟧",
        "党建⟦ ⟧工作扎实⟦　⟧推进。",
        "党建⟦    ⟧工作扎实推进。",
        "一、⟦ ⟧基本情况",
        "（一）⟦ ⟧基本情况",
        "很好⟦ ⟧，甲、⟦ ⟧乙",
        "“丙”⟦ ⟧工作和⟦ ⟧“丁”",
        "《甲》⟦ ⟧《乙》",
        "电话：⟦ ⟧88886666",
        "支出,⟦ ⟧很好",
        "增长 5%⟦ ⟧。"
      })
  void straySpacesAreTakenAway(String text) {
    String[] fixes = new String[(int) text.chars().filter(c -> c == '⟦').count()];
    Arrays.fill(fixes, "");
    Marked.check(check, text, Severity.WARNING, fixes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smart⟦  ⟧City", "完成⟦  ⟧5项。", "共5⟦　 ⟧项。"})
  void doubleSpacesBecomeOne(String text) {
    Marked.check(check, text, Severity.WARNING, " ");
  }
}
