package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongClassifiersTest {
  private final WrongClassifiers check = new WrongClassifiers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推进新成立的⟦4家⟧“两新”联合党支部工作。 | 4个",
        "新建⟦3所⟧党支部。 | 3个",
        "共有⟦33家⟧党组织。 | 33个",
        "撤销⟦两家⟧基层党组织。 | 两个",
        "升格⟦3家⟧党总支。 | 3个",
        "征集⟦10余家⟧先进党支部的做法。 | 10余个",
        "开列“为民办实事清单”⟦45件⟧。 | -",
        "梳理问题清单⟦12件⟧。 | -",
        "收到征文⟦30部⟧。 | 30篇",
        "评选⟦30部⟧优秀征文。 | 30篇",
        "展出⟦50部照片⟧。 | -",
        "拍摄照片⟦200篇⟧。 | 200张",
        "撰写心得体会⟦80件⟧。 | 80篇",
        "⟦百部视频、照片⟧“现党史”。 | -"
      })
  void classifierOfAnotherNounIsFound(String text, String fix) {
    Marked.check(check, text);
    Marked.check(
        check, text, check.remarks(Passage.body(Marked.plain(text))).getFirst().severity(), fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新成立4个“两新”联合党支部。",
        "机关党组织42家。",
        "4家企业党支部。",
        "4家单位的党支部。",
        "开列清单3份、事项45件。",
        "为民办实事45件。",
        "拍摄宣传片4部、照片50张。",
        "收到征文30篇。",
        "百部红色电影“观党史”。",
        "第4家党支部。",
        "3所学校党支部。",
        "22家驻区高校及公共单位。",
        "处置各类问题60余件。",
        "清单所列45件事项。"
      })
  void fittingClassifiersAreRight(String text) {
    Marked.check(check, text);
  }
}
