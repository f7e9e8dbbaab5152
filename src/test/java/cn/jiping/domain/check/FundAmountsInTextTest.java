package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundAmountsInTextTest {
  private final DataCheck check = new FundAmountsInText();

  /** 300万元 budget, 295万元 received, 288.90万元 spent. */
  private final Report report =
      TestReports.sample()
          .withFundLines(
              List.of(
                  TestReports.line("村改居社区党建工作经费", "180", "178", "176.77"),
                  TestReports.line("城市社区党建工作经费", "90", "89", "87.63"),
                  TestReports.line("机关党员教育活动经费", "30", "28", "24.50")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其中：村改居社区党建工作经费⟦176.87万元⟧、城市社区党建工作经费87.63万元。",
        "城市社区党建工作经费预算⟦87.63万元⟧，到位89万元。",
        "机关党员教育活动经费支出⟦26万元⟧。",
        "机关党员教育活动经费支出⟦24.5元⟧。",
        "机关党员教育活动经费⟦二十六万元⟧。",
        "机关党员教育活动经费预算数为⟦300,001元⟧。",
        "2021年预算总额⟦310万元⟧。",
        "资金总额⟦299万元⟧。",
        "项目全年预算数⟦280万元⟧，全年执行数288.9万元。",
        "到位资金⟦300万元⟧。",
        "全年总支出⟦288.89万元⟧。",
        "2021年，党建工作经费项目投入⟦288.89万元⟧。",
        "项目共投入⟦２８０万元⟧。"
      })
  void amountsThatTheFundLinesDoNotKnowAreFound(String text) {
    TextCase.check(check, report, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其中：村改居社区党建工作经费176.77万元、城市社区党建工作经费87.63万元。",
        "村改居社区党建工作经费预算180万元、到位178万元、支出176.77万元。",
        "机关党员教育活动经费支出245,000元。",
        "机关党员教育活动经费支出约25万元。",
        "2020年机关党员教育活动经费30万元，2020年预算总额200万元。",
        "上年预算总额310万元。",
        "其他城市社区党建工作经费5万元。",
        "资金总额300万元。",
        "资金总额295万元。",
        "区财政局下达资金总额的10%。",
        "甲社区投入5万元。",
        "阵地建设投入20万元。",
        "机关党员教育活动经费人均200元。",
        "全年总支出288.9万元。"
      })
  void amountsOfTheFundLinesAndOfOtherThingsAreRight(String text) {
    TextCase.check(check, report, text);
  }

  @Test
  void silentWithoutFundLines() {
    TextCase.check(check, TestReports.blank(), "资金总额300万元。");
  }

  @Test
  void messageNamesTextAndData() {
    String message = TextCase.remarks(check, report, "全年总支出288.89万元。").getFirst().message();
    assertTrue(message.startsWith("“总支出”写的是288.89万元，数据是288.9万元。"), message);
    assertEquals(Rule.R14, TextCase.remarks(check, report, "全年总支出288.89万元。").getFirst().rule());
  }
}
