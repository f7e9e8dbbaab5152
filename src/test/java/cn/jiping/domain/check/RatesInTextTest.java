package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spent 288 of 300万元 budget (96%) and of 297万元 received (96.97%); in place 99%. */
class RatesInTextTest {
  private final DataCheck check = new RatesInText();
  private final Report report =
      TestReports.sample()
          .withFundLines(
              List.of(
                  TestReports.line("社区", "200", "199", "198"),
                  TestReports.line("机关", "100", "98", "90")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算执行率⟦98%⟧。",
        "项目预算执行率为⟦95%⟧。",
        "2021年，预算执行率达到⟦97.5%⟧。",
        "资金执行率⟦100%⟧。",
        "执行率：⟦96.5%⟧。",
        "全年预算执行率⟦百分之九十⟧。",
        "资金到位率⟦100%⟧。",
        "项目资金到位率为⟦98%⟧。",
        "到位率⟦９８％⟧。",
        "资金到位率99%，预算执行率⟦99%⟧。",
        "党建工作经费预算执行率⟦92%⟧。",
        "街道本年度资金到位率达⟦95.00%⟧，保障有力。"
      })
  void ratesThatTheFundLinesDoNotGiveAreFound(String text) {
    TextCase.check(check, report, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算执行率96%。",
        "预算执行率96.97%。",
        "预算执行率97.0%，资金到位率99%。",
        "机关经费执行率90%。",
        "上年预算执行率92%。",
        "2020年预算执行率92%。",
        "预算执行率约95%。",
        "预算执行率95%以上。",
        "预算执行率目标95%。",
        "制度执行率100%。",
        "服务对象满意率98%。",
        "社区到位率100%。"
      })
  void ratesOfTheFundLinesAndOfOtherThingsAreRight(String text) {
    TextCase.check(check, report, text);
  }

  @Test
  void silentWithoutSpending() {
    TextCase.check(check, TestReports.sample(), "预算执行率98%，资金到位率100%。");
  }
}
