package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusedWordsTest {
  private final PassageCheck check = new ConfusedWords(TestTables.SHIPPED.confusions());

  @ParameterizedTest
  @CsvSource({
    "⟦截止⟧2021年底共有党员500名, 截至",
    "⟦截止目前⟧, 截至目前",
    "建立财务⟦帐⟧目, 账",
    "⟦部份⟧支部, 部分",
    "⟦布署⟧工作, 部署",
    "⟦座落⟧在社区中心, 坐落",
    "及时⟦拔付⟧资金, 拨付",
    "经费⟦报消⟧手续, 报销",
    "⟦与时具进⟧, 与时俱进",
    "活动开展得⟦如火如茶⟧, 如火如荼",
    "⟦再接再励⟧, 再接再厉",
    "⟦按步就班⟧, 按部就班",
    "⟦侯选⟧人名单, 候选",
    "⟦既使是⟧节假日, 即使是",
    "⟦综上所诉⟧, 综上所述",
    "组织⟦成份⟧, 成分"
  })
  void confusedWordIsAWarning(String marked, String fix) {
    Marked.check(check, marked, Severity.WARNING, fix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"⟦做为⟧党员要带头", "⟦规化⟧设计", "⟦各司其责⟧"})
  void whatIsNotCertainHasNoMend(String marked) {
    Marked.check(check, marked, Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报名截止12月31日，截止日期不变，截止时间另行通知。",
        "截至2021年底，截至目前。",
        "搭建帐篷，发放蚊帐。",
        "叫做为民服务，看做为群众办事。",
        "坚持正规化、常规化，化解矛盾。",
        "公园满是游客，家园满园春色。",
        "评审记录齐全，投资询价规范。",
        "汇报消息，展开消防检查，采取销号管理。",
        "研究竞争机制，毕竟争取过。",
        "既使群众满意，又使党员受教育。",
        "既便于管理，又便于服务。",
        "甚至使用手机。",
        "恢复盖章，批复盖印。",
        "体检侧重预防。",
        "大家俱乐部",
        "完成份额",
        "安排部署，部分支部，座谈会，账目清楚。"
      })
  void rightWordsAreFine(String text) {
    Marked.check(check, text);
  }

  @Test
  void everyEntryIsFoundAndMended() {
    for (Confusion confusion : TestTables.SHIPPED.confusions()) {
      String wrong = confusion.wrong().replace("#", "2");
      List<Remark> remarks = check.remarks(Passage.body("，" + wrong + "，"));
      assertFalse(remarks.isEmpty(), wrong);
      remarks.forEach(r -> assertEquals(Severity.WARNING, r.severity()));
    }
  }

  @Test
  void noEntryIsRightByAnotherOne() {
    for (Confusion confusion : TestTables.SHIPPED.confusions()) {
      String right = confusion.right().replace("#", "2");
      assertTrue(check.remarks(Passage.body("，" + right + "，")).isEmpty(), right);
    }
  }
}
