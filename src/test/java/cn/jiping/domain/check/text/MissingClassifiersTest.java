package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingClassifiersTest {
  private final MissingClassifiers check = new MissingClassifiers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各类活动20余场次，⟦3000余党员⟧群众参与。 | 3000余名党员",
        "组织⟦120党员⟧到场。 | 120名党员",
        "慰问⟦30困难党员⟧。 | 30名困难党员",
        "覆盖⟦5000多居民⟧。 | 5000多名居民",
        "⟦5万余群众⟧受益。 | 5万余名群众",
        "培训⟦二百余干部⟧。 | 二百余名干部",
        "⟦百余党员⟧参加。 | 百余名党员",
        "下设⟦12党支部⟧。 | 12个党支部",
        "指导⟦8社区党组织⟧换届。 | 8个社区党组织",
        "招募⟦60志愿者⟧。 | 60名志愿者",
        "选派⟦4驻村干部⟧。 | 4名驻村干部",
        "约⟦200在职党员⟧报到。 | 200名在职党员",
        "培养⟦15入党积极分子⟧。 | 15名入党积极分子",
        "⟦３０老党员⟧受到慰问。 | ３０名老党员"
      })
  void numberBeforePeopleOrOrganizationsNeedsAClassifier(String text, String fix) {
    Marked.check(check, text, Severity.WARNING, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3000余名党员群众参与。",
        "在职党员5192人。",
        "2021党员教育活动。",
        "12371党员教育平台。",
        "第3党支部。",
        "第一、第二党支部。",
        "两委干部。",
        "1党支部1品牌。",
        "推行“1+3”党员积分制。",
        "党员100%参加。",
        "5级干部大会，三级书记抓。",
        "3.5党员。",
        "80后党员、90后干部。",
        "占总数的37%党员。",
        "6月党员大会。",
        "全年12次党员大会。"
      })
  void classifiersYearsAndNamesAreRight(String text) {
    Marked.check(check, text);
  }
}
