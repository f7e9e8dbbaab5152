package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreBandsTest {
  private final ScoreBands check = new ScoreBands();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "评价总分⟦92分，属于“良⟧”等次。",
        "综合得分⟦88.5分，评价等级为“优⟧”。",
        "项目自评得分⟦92分，等级为良⟧。",
        "绩效评价总分⟦79.99分，评价结果为良⟧。",
        "综合评分⟦59.9分，评定等级：中⟧。",
        "评价结果为“⟦优”，综合得分85分⟧。",
        "最终得分⟦90分（良⟧）。",
        "综合得分⟦102分⟧，评价等级为优。",
        "项目综合得分为⟦80分，等级属于“中⟧”级。",
        "综合得分⟦88分，评定为优秀⟧等次。",
        "自评总分⟦75分，等级达到良好⟧。",
        "综合评价得分⟦９５分，评价等级为良⟧。",
        "项目绩效得分⟦45分，评价结论为中⟧。"
      })
  void gradeOfAnotherBandAndMoreThanAHundredAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本项目自评92分，财政评价88分，等级为“良”。",
        "评价总分92分，属于“优”等次。",
        "90分以上属于优，80分至90分属于良。",
        "综合得分92.5分，评价等级为“优”。",
        "综合得分90分，等级为优。",
        "综合得分80分，等级为良。",
        "综合得分60分，评定为中。",
        "综合得分89.99分，评价等级为良。",
        "产出指标得分28.5分，完成情况良好。",
        "上年综合得分92分，等级为良。",
        "得分90分以上为优，80—90分为良，60—80分为中，60分以下为差。",
        "综合得分约92分，等级为良。",
        "甲项目得分92分、乙项目得分85分，等级为良。",
        "满分120分，综合得分102分。",
        "综合得分92分，班子运行情况评为优秀。",
        "综合得分92分，中心组学习评定为合格。",
        "测评总分为95分，党员优良率98%。"
      })
  void fittingGradesAndOtherScoresAreRight(String text) {
    Marked.check(check, text);
  }
}
