package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  private final PassageCheck check = new Leftovers();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "群众满意度为96%⟦待核实⟧，参训1200人次⟦待核实⟧。",
        "该数据⟦待核实⟧，另行报告。",
        "⟦{{项目名称}}⟧完成⟦${amount}⟧和⟦<<单位>>⟧",
        "目录⟦{ TOC \\o \"1-3\" \\h \\z \\u }⟧第⟦{ PAGE }⟧页",
        "见⟦HYPERLINK \"http://a.cn/x\"⟧网站，⟦PAGE \\* MERGEFORMAT⟧",
        "见⟦_Toc12345678⟧和⟦_GoBack⟧",
        "见⟦错误!未找到引用源。⟧",
        "见⟦Error! Bookmark not defined.⟧",
        "合计⟦#REF!⟧万元",
        "党建⟦&nbsp;⟧工作⟦<br/>⟧",
        "⟦XX⟧街道2021年⟦xx⟧社区和⟦ＸＸ⟧小区",
        "⟦×××⟧支部的张⟦××⟧，⟦○○⟧单位",
        "⟦20XX⟧年⟦X⟧月⟦X⟧日",
        "共投入⟦____⟧万元，开展活动⟦__⟧次",
        "⟦**⟧街道",
        "支出10万元⟦（待核实）⟧，⟦（数据待补充）⟧，地址⟦【待定】⟧",
        "经费来源：⟦待确认⟧。",
        "⟦待补充⟧",
        "支出10万元⟦待核实⟧",
        "⟦（此处填写项目名称）⟧",
        "⟦请在此输入文字。⟧",
        "⟦单击或点击此处输入文字。⟧",
        "⟦TODO⟧：补数",
        "⟦批注[张三1]：⟧请核对，⟦[批注2]⟧",
        "总数⟦第3页 共8页⟧的内容",
        "党⟦�⟧员教育",
        "党⟦□⟧员教育",
        "党⟦\uE000\uE001⟧员"
      })
  void leftoversAreErrors(String text) {
    Marked.check(check, text);
    check
        .remarks(Passage.body(Marked.plain(text)))
        .forEach(r -> assertEquals(Severity.ERROR, r.severity()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦[bookmark: _GoBack]⟧按规定",
        "⟦— 3 —⟧",
        "⟦ - 12 - ⟧",
        "⟦第3页 共8页⟧",
        "⟦第 3 页⟧",
        "提高党员⟦ — 3 — ⟧素质",
        "会⟦\u200B\u00AD⟧议",
        "纪⟦\u000B⟧要",
        "纪⟦\u0013⟧要",
        "纪⟦\uFEFF⟧要"
      })
  void whatIsNeverTextIsDeleted(String text) {
    Marked.check(check, text, Severity.ERROR, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "数据待核实的有3项，问题2个待核实。",
        "",
        "共投入{资金.合计}。",
        "线索3条待核实，待核实的线索有2条，办理时间待定",
        "（其中待核实线索3条）",
        "二〇〇九年，2×3=6，5×8×2厘米",
        "评价组组长：________，____年____月____日",
        "第XX届冬奥会，衣服XXL号，A×B",
        "□是 □否",
        "党员3—5名，2019—2021—2023年",
        "甲——3——乙",
        "电话138****1234",
        "见第3页，全书共8页",
        "按领导批注办理，批注清楚",
        "在此基础上（在此之前）完成",
        "按照TIME和DATE两列",
        "第（3）页",
        "下一页",
        "a<b且c>d",
        "\uFEFF标题",
        "𠀀字也是字"
      })
  void textIsSilent(String text) {
    Marked.check(check, text);
  }

  @Test
  void loneSurrogateIsALostCharacter() {
    List<Remark> remarks = check.remarks(Passage.body("党\uD840员"));
    assertEquals(1, remarks.size());
    assertEquals(1, remarks.getFirst().start());
    assertEquals(2, remarks.getFirst().end());
  }

  @Test
  void longLeftoverIsShortenedInItsMessage() {
    String text = "{{" + "名".repeat(70) + "}}";
    assertEquals(
        "“{{" + "名".repeat(18) + "…”是模板里没有替换的内容，请改成实际内容或删去。",
        check.remarks(Passage.body(text)).getFirst().message());
  }
}
