package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiddleForAllTest {
  private final PassageCheck check = new MiddleForAll();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，街道党建经费项目⟦中⟧投入288.89万元，其中：甲10万元。",
        "党建专项资金⟦中⟧支出30万元。",
        "街道党建经费⟦中⟧安排资金12万元",
        "2021年度阵地建设专项⟦中⟧拨付经费20万元，",
        "活动⟦中⟧使用资金3.5万元。",
        "培训资金⟦中⟧到位8万元。",
        "街道党建项目⟦中⟧下达5万元。"
      })
  void middleBeforeAnAmountIsAWarning(String marked) {
    Marked.check(check, marked, Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "街道党建经费项目共投入288.89万元。",
        "在党建经费项目中投入288.89万元。",
        "从党建经费中支出30万元。",
        "由专项资金中安排12万元。",
        "其中投入30万元，集中投入20万元，年中安排5万元。",
        "经费中支出最多的是培训。"
      })
  void middleOfAFrameIsFine(String text) {
    Marked.check(check, text);
  }
}
