package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundSumsTest {
  private final FundSums check = new FundSums();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年项目总支出⟦30万元⟧。具体为：党员教育10万元，阵地建设12万元，走访慰问7万元。",
        "共投入⟦288.89万元⟧，其中：甲经费176.77万元、乙经费87.63万元、丙经费10万元、丁经费8.69万元、戊经费5.81万元。",
        "共投入⟦30万元⟧，其中：甲10万元、乙21万元。",
        "投入⟦30万元⟧（其中：财政拨款20万元，自筹资金9万元）。",
        "支出⟦12,000元⟧，其中慰问困难党员8,000元，购买书籍3,000元。",
        "支出⟦1万元⟧，其中：慰问6000元、培训5000元。",
        "投入⟦1.2亿元⟧，其中：甲2000万元、乙1.1亿元。",
        "安排经费⟦五十万元⟧，其中甲二十万元、乙二十万元。",
        "资金总额⟦１００万元⟧，其中甲６０万元，乙３０万元。",
        "全年支出⟦45.6万元⟧，包括：教育培训12.3万元、阵地建设20万元、慰问13.2万元。",
        "到位资金⟦100万元⟧，分别为中央资金60万元、区级资金50万元。",
        "投入资金⟦20万元⟧：甲8万元，乙8万元，丙5万元。",
        "投入⟦10万元⟧，其中甲8万元、乙5万元等。",
        "投入⟦10万元⟧。其中：甲6万元、乙5万元。",
        "投入⟦200万元⟧，由三部分组成：财政拨款150万元、上级补助30万元、自筹10万元。",
        "支出⟦45.5万元⟧，主要用于：教育18.2万元，阵地20万元，慰问8.3万元。",
        "甲项目20万元，乙项目⟦10万元⟧，其中：办公费3万元、培训费8万元。",
        "绩效评价得⟦92分⟧，其中：决策18分、过程20分、产出30分、效益25分。"
      })
  void amountsThatMissTheirTotalAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目综合得分90.33分。其中甲评委90分，乙评委91分，丙评委90分。",
        "2022年项目总支出30万元。具体为：党员教育10万元，阵地建设12万元，走访慰问8万元。",
        "投入30万元，其中：培训费20万元；慰问费8万元，走访费5万元。",
        "共投入30万元，其中：甲10万元、乙20万元。",
        "投入30万元，其中：甲约10万元、乙21万元。",
        "投入30余万元，其中：甲10万元、乙21万元。",
        "投入30万元，其中主要用于甲10万元、乙15万元。",
        "投入30万元，其中：甲10万元、乙15万元等。",
        "投入30万元，其中：甲10万元、乙15万元，其余用于其他支出。",
        "投入30万元，其中财政拨款20万元。",
        "投入1万元，其中：慰问6000元、培训4000元。",
        "投入10万元，其中：甲6万元（乙2万元、丙4万元）、丁4万元。",
        "投入10万元，其中：甲6万元、乙4万元，实际支出9.5万元，执行率95%。",
        "投入10万元，其中：甲6万元、乙4万元；较上年增加2万元。",
        "2021年投入100万元，2020年投入80万元，其中：甲60万元、乙40万元。",
        "慰问党员30名，每名500元，共1.5万元，其中：甲社区每名300元、乙社区每名200元。",
        "绩效评价得92分，其中：决策18分、过程20分。",
        "满分100分，其中：决策20分、过程20分、产出30分。",
        "投入10万元，上年投入11万元。其中：甲6万元、乙5万元。",
        "投入20万元，用于：甲6万元、乙5万元。",
        "投入20万元，主要包括甲6万元、乙5万元。",
        "预算100万元，其中：财政拨款90万元，执行80万元。"
      })
  void amountsThatFitOrCannotBeAddedAreNot(String text) {
    Marked.check(check, text);
  }

  @Test
  void smallDifferenceIsSaidToBeRoundingPerhaps() {
    String small = message("共投入30.01万元，其中：甲10.00万元、乙20.00万元。");
    assertTrue(small.contains("相差0.01万元"), small);
    assertTrue(small.contains("尾差最多0.01万元；"), small);
    String large = message("共投入31.00万元，其中：甲10.00万元、乙20.00万元。");
    assertEquals("其中各项相加得30.00万元，写的合计是31.00万元，相差1.00万元。请核对账目，改正合计或某一项。", large);
  }

  private String message(String text) {
    List<Remark> remarks = check.remarks(Passage.body(text));
    return remarks.getFirst().message();
  }
}
