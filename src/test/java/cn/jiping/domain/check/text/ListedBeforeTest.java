package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedBeforeTest {
  private final ListedBefore check = new ListedBefore();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "出台《甲办法》《乙办法》《丙办法》⟦四项⟧制度。",
        "打造“红色物业”“红邻驿站”“红心议事”⟦2个⟧品牌。",
        "在甲社区、乙社区、丙社区等⟦2个⟧社区试点。",
        "拍摄《党龄》《老兵》《初心》等⟦2部⟧宣传片。",
        "打造“红色驿站”“先锋讲堂”“初心课堂”等⟦两个⟧品牌。",
        "依托云南大学、云南师范大学、昆明医科大学等⟦2所⟧高校。",
        "制定《方案》、《办法》、《细则》、《规定》等⟦3项⟧制度。",
        "开展“微心愿”“爱心屋”“老书记工作室”等⟦2项⟧活动。",
        "整顿甲社区党总支、乙社区党总支、丙社区党总支、丁社区党总支等⟦3个⟧软弱涣散党组织。",
        "建成甲小区党支部、乙小区党支部、丙小区党支部等⟦2个⟧示范点。",
        "举办理论培训班、业务培训班、技能培训班、党务培训班等⟦三期⟧培训班。",
        "，综合工作组、宣传工作组、督查工作组、保障工作组等⟦3个⟧工作组。",
        "编印《学习手册》《工作手册》《服务手册》《应急手册》等⟦3本⟧读物。",
        "评选出张家营社区、李家营社区、王家营社区等⟦2家⟧先进集体。"
      })
  void moreNamesThanTheNumberAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "出台《甲办法》《乙办法》《丙办法》三项制度。",
        "学习《甲》《乙》《丙》12次。",
        "落实“三会一课”“主题党日”12项制度。",
        "落实规定和《甲》《乙》《丙》4项制度。",
        "在“甲”“乙”“丙”4个社区试点。",
        "邀请云南大学、云南师范大学等22家驻区高校及公共单位成立联盟。",
        "拍摄《党龄》《新时代下的老兵精神》等党员教育宣传片4部。",
        "在甲社区、乙社区、丙社区等3个社区试点。",
        "拍摄《党龄》《老兵》等2部宣传片。",
        "打造“红色驿站”等3个品牌。",
        "组织书记、主任、委员、网格员等2支队伍。",
        "甲社区、乙社区、丙社区等10余个社区。",
        "建设党群服务中心、文化广场、老年食堂等2处阵地。",
        "提升平等1次。",
        "在甲社区、乙社区、丙社区等第2个试点。",
        "学校、医院、社区等2类单位。",
        "宣传《条例》，学习《党章》《准则》等2部党内法规。"
      })
  void fewerNamesOrNamesOfManyKindsAreNot(String text) {
    Marked.check(check, text);
  }
}
