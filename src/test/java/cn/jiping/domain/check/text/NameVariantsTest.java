package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class NameVariantsTest {
  private final ManuscriptCheck check = new NameVariants();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "成立⟦绩效评价工作小组⟧。/⟦绩效评价小组⟧按要求开展工作。",
        "成立绩效评价小组。/绩效评价小组开会。/⟦绩效评价工作组⟧总结。",
        "关于⟦党建资金项目⟧的报告/一、甲/街道⟦党建经费项目⟧投入10万元。/下达⟦党建工作经费项目⟧。",
        "吴家营街道⟦党建经费项目⟧投入10万元。/街道⟦党建工作经费项目⟧实施顺利。",
        "成立⟦换届选举工作领导小组⟧。/⟦换届选举领导小组⟧负责指导。",
        "成立乡村振兴党建联盟。/乡村振兴党建联盟成立大会召开。/依托⟦乡村振兴党建工作联盟⟧开展共建。",
        "组建⟦信访化解工作专班⟧。/⟦信访化解专班⟧定期会商。",
        "成立绩效评估小组，⟦绩效评价小组⟧由主任任组长，绩效评估小组下设办公室。",
        "实施⟦党员教育专项资金项目⟧。/⟦党员教育经费项目⟧完成。",
        "成立了⟦考核评价小组⟧，由⟦考核评估小组⟧具体实施。",
        "⟦阵地建设资金项目⟧完工。/⟦阵地建设专项经费项目⟧验收。",
        "2023年度⟦基层党建专项经费项目⟧报告/一、甲/对⟦基层党建经费项目⟧进行评价。",
        "成立绩效评价领导小组和⟦党员教育工作小组⟧，⟦党员教育小组⟧设在组织科。"
      })
  void oneNameWrittenTwoWaysIsAWarning(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"梳理⟦惠民实事清单⟧，开列“为民办实事清单”45件。", "形成⟦民生实事清单⟧。/公布⟦惠民实事清单⟧。"})
  void listOfTwoNamesIsANotice(String table) {
    String marked = table.replace("/", "\n");
    Marked.lines(check, marked);
    Manuscript manuscript = Manuscript.of(Marked.plain(marked));
    check.remarks(manuscript).stream()
        .map(Remark::severity)
        .forEach(s -> org.junit.jupiter.api.Assertions.assertEquals(Severity.NOTICE, s));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绩效评价工作小组成立。/绩效评价工作小组开会。",
        "村改居社区党建经费项目、城市社区党建工作经费项目。",
        "换届选举领导小组、党建工作领导小组各司其职。",
        "成立党建工作领导小组和基层组织建设领导小组。",
        "实施26项重点项目，推进民生项目。",
        "加快项目推进，强化项目管理，抓好工作项目。",
        "成立小组。/成立工作小组。/各工作组分工负责。",
        "甲社区党建联盟、乙社区党建工作联盟同时成立。",
        "问题清单、任务清单、责任清单逐项落实。",
        "党建经费项目与文明创建经费项目分别核算。",
        "第一工作组、第二工作组分片包干。",
        "项目",
        ""
      })
  void otherNamesAreFine(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @Test
  void commonestFormIsTheMend_butTheNameOfAProjectIsForTheBudgetToSay() {
    Marked.lines(check, "成立绩效评价小组。\n绩效评价小组开会。\n⟦绩效评价工作小组⟧总结。", Severity.WARNING, "绩效评价小组");
    Marked.lines(check, "党建经费项目启动。\n党建经费项目实施。\n⟦党建资金项目⟧完成。", Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目", "甲小组", "乙工作小组、", "专项资金项目清单"})
  void hostileTextEnds(String piece) {
    check.remarks(Manuscript.of(piece.repeat(50_000)));
  }
}
