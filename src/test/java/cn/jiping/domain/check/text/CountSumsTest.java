package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountSumsTest {
  private final CountSums check = new CountSums();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上报案例⟦33个⟧，其中：优秀6个、良好25个、一般2个、较差1个。",
        "党组织书记⟦68名⟧，其中男性45名，女性22名。",
        "发展党员⟦12名⟧，其中：男7名、女6名。",
        "现有党员⟦350名⟧，其中男党员200名，女党员140名。",
        "开展活动⟦20场⟧，其中：宣讲12场、志愿服务9场。",
        "受理事项⟦60件⟧，其中：已办结50件，正在办理8件。",
        "下设党组织⟦15个⟧，其中：党委1个、党总支4个、党支部11个。",
        "举办培训班⟦10期⟧，其中上半年4期、下半年5期。",
        "下设党支部⟦45个⟧，其中社区党支部20个、机关党支部5个、两新党支部21个。",
        "收到征文⟦三十篇⟧，其中：党员二十篇、群众十五篇。",
        "开展活动⟦20场次⟧，其中：线上8场次、线下13场次。",
        "共有党员⟦120人⟧，其中：正式党员110人、预备党员9人。"
      })
  void partsThatMissTheirTotalAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共有党组织33个，其中：先进6个、一般25个、后进2个。",
        "共有党员350名，其中女党员140名，35岁以下党员80名，大专以上学历党员200名。",
        "下设党支部45个，其中社区党支部20个、两新党支部21个。",
        "街道下设12个社区、3个村，其中社区党委4个、党总支6个。",
        "现有党员100名，其中：女党员60名、少数民族党员50名。",
        "开展活动20余场，其中：宣讲12场、志愿服务9场。",
        "共有党组织33个，其中先进6个、一般25个。",
        "受理事项60件，其中：已办结50件。",
        "现有党员300名，其中：在职党员100名、退休党员150名。",
        "开展活动20场，其中：重点活动15场、新增活动8场。",
        "发展党员12名，其中：35岁以下的10名、大专以上学历的11名。",
        "开展活动20场，参与党员500人次，其中：宣讲12场、志愿服务8场。",
        "党员100名，其中：男60名、女40名，预备党员3名。",
        "发现问题30个，其中：已整改25个，整改率83.3%。"
      })
  void partsThatFitOrMayOverlapAreNot(String text) {
    Marked.check(check, text);
  }
}
