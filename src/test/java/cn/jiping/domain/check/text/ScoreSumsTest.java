package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreSumsTest {
  private final ScoreSums check = new ScoreSums();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目得分⟦93.5分⟧，评价等级为“优”。其中：决策类指标19分，过程类指标18.5分，产出类指标29分，效益类指标25分。",
        "评价总分⟦88分⟧，等级为良。其中，决策得分18分，过程得分17分，产出得分27分，效益得分25分。"
      })
  void partsThatMissTheScoreAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目评价得分86分，等级为良。其中，社区评价90分，机关评价85分，企业评价83分。",
        "项目得分93.5分，评价等级为“优”。其中：决策类指标19分，过程类指标18.5分，产出类指标29分，效益类指标27分。",
        "综合得分为94分，其中资金管理29分、项目实施28分、项目绩效36分。", // that is one of FundSums
        "项目得分93.5分。其中：决策满分20分，得19分；过程满分20分，得18.5分。",
        "项目得分93.5分。其中决策20分，过程20分，产出30分，效益30分。",
        "自评得分95分，评价得分93分，其中决策19分，过程18分，产出29分，效益25分。",
        "项目得分93.5分，其中决策扣1分，过程扣2分，产出扣3分。",
        "项目得分93.5分，等级为优。其中：决策19分，过程18.5分。",
        "90分以上为优。其中决策19分，过程18分，产出29分。"
      })
  void partsThatFitOrAreOtherScoresAreNot(String text) {
    Marked.check(check, text);
  }
}
