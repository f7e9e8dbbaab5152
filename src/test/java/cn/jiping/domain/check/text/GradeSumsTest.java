package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeSumsTest {
  private final GradeSums check = new GradeSums();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在⟦33个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个，后进党组织3个⟧。",
        "对⟦40个党支部分类定级，评定先进8个、一般30个、后进1个⟧。",
        "街道有⟦20个基层党组织，评为好的5个、较好的10个、一般的4个、较差的2个⟧。",
        "对全部⟦33个党组织进行定级，其结果是6个先进、25个一般、3个后进⟧。",
        "参加定级的党组织有33个。评定⟦先进党组织6个，一般党组织25个，后进党组织1个⟧。",
        "⟦33个党组织中，先进党组织6个（占18.2%），一般党组织25个（占75.7%），后进党组织3个⟧（占6.1%）。",
        "⟦三十三个党支部中，先进六个、一般二十五个、后进三个⟧。",
        "⟦10个党支部中先进8个、一般4个⟧，正在推进其他党支部定级。",
        "对党支部⟦25个进行定级，先进党支部5个，一般党支部19个，后进党支部2个⟧。",
        "⟦33家党组织参加定级，先进6家，一般25家，后进1家⟧。",
        "⟦33个党组织定级结果为：先进5个、一般25个、后进2个⟧。",
        "⟦12个党总支中优秀3个、良好5个、一般3个、较差2个⟧。"
      })
  void gradesThatMissTheNumberOfOrganizationsAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在33个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个，后进党组织2个。",
        "在33个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个。",
        "在30余个党组织开展分类定级工作，确定先进党组织6个，一般党组织25个，后进党组织3个。",
        "评定先进党组织6个，一般党组织25个，后进党组织2个。",
        "整顿后进党组织2个，培育先进党组织6个，开展活动20次。",
        "33个党组织中，先进党组织6个，一般党组织25个，后进党组织2个；较上年先进增加2个。",
        "11个社区33个党组织定级，先进6个、一般25个、后进2个。",
        "11个社区党组织定级：先进3个、一般7个、后进1个。",
        "表彰先进党员6名、优秀党务工作者25名。",
        "开展活动33次，评为优秀的6个、良好的25个。",
        "33个党组织共有党员900名。先进党组织6个，一般党组织25个，后进党组织2个。"
      })
  void gradesThatFitOrAreOfOtherThingsAreNot(String text) {
    Marked.check(check, text);
  }
}
