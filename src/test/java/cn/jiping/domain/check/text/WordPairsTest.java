package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPairsTest {
  private final PassageCheck check = new WordPairs(TestTables.SHIPPED.collocations());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦发挥社区党组织核心地位⟧，着力解决问题。",
        "⟦发挥党支部的战斗堡垒地位⟧。",
        "⟦开展7期理论学习中心组⟧，",
        "组织⟦观看“云岭先锋”夜校节目9期、农村党员冬春训⟧2期，",
        "⟦提高服务规模⟧。",
        "不断⟦改善党员队伍素质⟧；",
        "⟦加大工作步伐⟧，",
        "切实⟦增强服务水平⟧，",
        "⟦加强党员队伍素质⟧、完善制度。",
        "进一步⟦完善服务群众水平⟧。",
        "⟦召开志愿服务活动⟧3次。",
        "通过培训⟦增加党员的责任感⟧。",
        "⟦取得组织覆盖全覆盖⟧。",
        "⟦树立党建工作机制⟧，",
        "⟦起到了明显效果⟧。",
        "⟦解决群众合理要求⟧。",
        "⟦提升矛盾纠纷化解力度⟧。",
        "⟦加强基层党建引领水平⟧，",
        "⟦发挥钉钉子精神⟧，",
        "⟦增加群众幸福感⟧。",
        "⟦满足群众困难⟧。",
        "工作⟦机制不断提升⟧，",
        "健全制度并⟦加快培训力度⟧。"
      })
  void pairOfTheTableIsAWarning(String marked) {
    Marked.check(check, marked, Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"先锋模范⟦作用显著提升⟧；", "群众⟦满意度进一步增强⟧。", "⟦完成居民小区党建全覆盖⟧，", "⟦加强服务意识⟧。"})
  void whatIsUsualButDoubtfulIsANotice(String marked) {
    Marked.check(check, marked, Severity.NOTICE, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发挥社区党组织核心作用，巩固核心地位。",
        "发挥处于核心地位的党组织作用。",
        "提高党员素质，扩大服务规模，加大监管力度。",
        "提高规模以上企业党建水平。",
        "加大信访矛盾化解力度，",
        "持续加大落实力度，",
        "开展调研统筹提升水平，",
        "加强党的全面领导、统筹化解能力建设。",
        "加大解决信访问题力度，",
        "提高履行职责水平，",
        "增强解决实际问题的能力，",
        "着力提升履职的能力和水平。",
        "推动基层治理水平提升，",
        "改善人居环境、提高生活质量。",
        "加强环境、卫生管理。",
        "加强质量和安全管理。",
        "完成目标任务，达到预期目标，实现全覆盖。",
        "开展“提高规模”大讨论。",
        "开展理论学习中心组学习7期。",
        "引领作用进一步增强，满意度进一步提升，",
        "作用发挥和能力提升并重。"
      })
  void rightPairsAndOtherVerbsAreFine(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"发挥地位", "发挥", "地位、", "了", "作用了提升）"})
  void hostileTextEnds(String piece) {
    check.remarks(Passage.body(piece.repeat(50_000)));
  }
}
