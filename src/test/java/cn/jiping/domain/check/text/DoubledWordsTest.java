package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledWordsTest {
  private final PassageCheck check = new DoubledWords();

  @ParameterizedTest
  @CsvSource({
    "为下一⟦年年⟧度预算提供依据。, 年",
    "上一⟦年年⟧度的结余, 年",
    "健全⟦了了⟧党建工作制度, 了",
    "社区⟦的的⟧党员, 的",
    "组织⟦和和⟧协调, 和",
    "街道⟦与与⟧社区共建, 与",
    "对工作⟦进行进行⟧检查, 进行",
    "⟦认真认真⟧落实上级部署, 认真",
    "⟦党史学习教育党史学习教育⟧，扎实推进, 党史学习教育",
    "做好党建⟦工作工作⟧，服务群众, 工作",
    "共有党组织6⟦个个⟧，党员300名, 个",
    "投入10万元，支出9.5万⟦元元⟧。, 元",
    "12⟦月月⟧份召开民主生活会, 月",
    "邀请各界⟦党员党员⟧。, 党员",
    "近年⟦来来⟧，党建工作取得成效, 来",
    "⟦对对⟧党员进行培训, 对",
    "工作⟦已已⟧完成, 已",
    "各项⟦工作工作⟧有序推进, 工作",
    "老⟦党员党员⟧均参加学习, 党员",
    "⟦我们我们⟧要做好工作, 我们"
  })
  void doubledWordIsAnError(String marked, String fix) {
    Marked.check(check, marked, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统筹统一战线，必须须知，营造造福一方的环境。",
        "年年有进步，天天有变化，人人有责任，家家受益。",
        "事事有回音，件件有着落，处处见真情。",
        "党组织组织党员学习，党支部支部书记带头。",
        "为了了解群众诉求，解决了了却心愿的问题。",
        "参与与居民协商，以及及时反馈。",
        "目的的实现有赖于共同努力，的的确确见效。",
        "缓和和化解矛盾，和和美美过日子。",
        "党建工作工作要求、党组织组织均衡发展、党员代表代表在场群众。",
        "一项一项落实，一户一户走访，一步一步推进。",
        "扎扎实实、认认真真、方方面面、实实在在。",
        "切实抓实抓牢各项任务，重管理重实效。",
        "2021年年底前完成，每年年度考核。",
        "万溪冲社区社区党委、吴家营街道街道干部。",
        "绩效评价评价指标体系的设计",
        "完成了6项项目、3条条例、2次次数统计。",
        "人大代表代表群众发言，3个个体户。",
        "一对对夫妻，针对对象，来来往往，后来来访，早已已经完成，合并并网，自从从事党务，即将将军。",
        "很多很多群众参加，非常非常高兴。",
        "不了了之的问题要销号。"
      })
  void reduplicationAndWordsThatMeetAreFine(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"的", "工作", "进行", "ab", "年度"})
  void hostileTextEnds(String piece) {
    check.remarks(Passage.body(piece.repeat(200_000)));
  }
}
