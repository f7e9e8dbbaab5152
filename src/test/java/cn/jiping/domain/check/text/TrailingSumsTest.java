package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingSumsTest {
  private final TrailingSums check = new TrailingSums();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办公费3万元、培训费5万元、慰问费2万元，合计⟦11万元⟧。",
        "办公费3.5万元，培训费5.25万元，共计⟦8.70万元⟧。",
        "甲社区10个、乙社区12个、丙社区8个，共⟦31个⟧。",
        "先进党组织6个，一般党组织25个，后进党组织3个，合计⟦33个⟧。",
        "慰问困难党员20名、老党员15名，共计⟦36名⟧。",
        "支付讲课费6000元、场地费4000元，共支出⟦1.1万元⟧。",
        "甲项目10万元、乙项目20万元等，合计⟦25万元⟧。",
        "慰问老党员36名、困难党员24名，共慰问⟦62名⟧。",
        "办公费3万元、培训费5万元，两项合计⟦9万元⟧。",
        "开展宣讲8场、培训4场，总计⟦13场⟧。",
        "购买图书3,000元、桌椅5,000元（含运费），合计⟦9,000元⟧。",
        "男党员三十名、女党员二十名，共⟦四十名⟧。",
        "甲经费176.77万元、乙经费87.63万元、丙经费10万元，总计为⟦274.50万元⟧。"
      })
  void numbersThatMissTheTotalBehindThemAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办公费3万元、培训费5万元、慰问费2万元，合计10万元。",
        "甲社区10个、乙社区12个、丙社区8个，共30个。",
        "预算100万元，甲项目10万元、乙项目20万元，合计30万元。",
        "支付讲课费6000元、场地费4000元，共支出1万元。",
        "甲项目10万元、乙项目20万元等，合计45万元。",
        "慰问老党员20名，每名500元，共1万元。",
        "甲项目约10万元、乙项目20万元，合计31万元。",
        "开展宣讲8场，参与党员400人次，共发放资料500份。",
        "上年结转2万元，本年较上年增加3万元，共20万元。",
        "召开会议3次、研究事项12项，共解决问题9个。",
        "甲社区10个、乙社区12个。全年共30个。",
        "办公费3万元，共2项。",
        "3个社区5个党支部，共20名党员、30名群众，共50名。"
      })
  void numbersThatFitOrAreNoPartsAreNot(String text) {
    Marked.check(check, text);
  }
}
