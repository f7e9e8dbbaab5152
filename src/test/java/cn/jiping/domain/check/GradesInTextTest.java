package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tally of the sample is 先进 6, 一般 25, 后进 2. */
class GradesInTextTest {
  private final DataCheck check = new GradesInText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "确定⟦先进党组织7个⟧，⟦一般党组织24个⟧，后进党组织2个。",
        "在⟦34个⟧党组织开展分类定级工作。",
        "在⟦32个⟧基层党组织中全面开展分类定级。",
        "先进6个、一般25个、⟦后进3个⟧。",
        "评定6个先进、⟦24个一般⟧、⟦3个后进⟧。",
        "⟦先进党组织五个⟧、一般党组织二十五个、后进党组织二个。",
        "2021年，⟦先进党组织8个⟧、一般党组织25个、⟦后进党组织0个⟧。",
        "⟦先进5个⟧、⟦一般26个⟧，占93.9%、后进2个。",
        "按程序对⟦40个⟧党组织分类定级，先进6个，一般25个，后进2个。",
        "⟦先进党组织16个⟧（占48%），一般党组织25个（占75.7%），后进党组织2个（占6.1%）。",
        "全街道⟦先进党组织4个⟧，⟦一般党组织26个⟧，⟦后进党组织3个⟧。",
        "⟦先进的1个⟧，一般的25个，后进的2个。"
      })
  void gradesThatAreNotThoseOfTheTallyAreFound(String text) {
    TextCase.check(check, TestReports.sample(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在33个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个，后进党组织2个。",
        "先进党组织6个（占18.2%），一般党组织25个（占75.7%），后进党组织2个（占6.1%）。",
        "城市社区先进党组织2个，一般党组织5个，后进党组织1个。",
        "上年先进党组织5个，一般党组织26个，后进党组织2个。",
        "2020年先进党组织5个，一般党组织26个，后进党组织2个。",
        "培育先进党组织3个。",
        "整顿后进党组织1个、培育先进党组织2个。",
        "较上年先进增加1个、一般减少1个。",
        "在机关5个党组织开展分类定级。",
        "在30余个党组织开展分类定级。",
        "33个党组织共有党员900名。",
        "后进党组织10个问题全部整改，先进党组织经验5条。"
      })
  void thoseOfTheTallyAndOfPartsAreRight(String text) {
    TextCase.check(check, TestReports.sample(), text);
  }

  @Test
  void silentWithoutATally() {
    TextCase.check(check, TestReports.blank(), "先进党组织7个，一般党组织24个，后进党组织2个。");
  }
}
