package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionRatesTest {
  private final ExecutionRates check = new ExecutionRates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预算安排100万元，实际支出95万元，预算执行率为⟦98%⟧。 | 95%",
        "全年预算数300.00万元，执行数288.90万元，执行率⟦96.03%⟧。 | 96.30%",
        "预算100万元，到位90万元，资金到位率⟦95%⟧。 | 90%",
        "下达资金50万元。全年支出45万元，执行率达⟦95%⟧。 | 90%",
        "年初预算10万元，支出9500元，预算执行率⟦95%⟧。 | 10%",
        "预算安排３００万元，支出２７０万元，执行率⟦９５％⟧。 | 90％",
        "批复预算80万元，实际使用60万元，预算执行率达到了⟦百分之八十⟧。 | -",
        "到位资金60万元，支出57万元，执行率为⟦96%⟧，较好完成任务。 | 95%",
        "预算100万元，拨付100万元，到位率⟦98%⟧，支出96万元，执行率96%。 | 100%",
        "预算安排120万元，到位100万元，支出96万元，预算执行率⟦90%⟧。 | -",
        "预算100万元，支出105万元，执行率⟦95%⟧。 | 105%",
        "到位资金80万元，实际使用72万元，资金使用率为⟦95%⟧。 | 90%",
        "预算3万元，支出1万元，执行率⟦33.4%⟧。 | 33.3%",
        "安排经费20万元，已支付16万元，预算执行率：⟦85％⟧。 | 80％"
      })
  void rateThatItsAmountsDoNotGiveIsFound(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算安排100万元，实际支出95万元，预算执行率为95%。",
        "预算100万元，到位80万元，支出76万元，预算执行率76%。",
        "预算100万元，到位80万元，支出76万元，预算执行率95%。",
        "预算3万元，支出2万元，执行率66.66%，或66.67%。",
        "预算约100万元，支出95万元，执行率98%。",
        "预算100万元，支出95万元，执行率约98%。",
        "预算100万元，支出95万元，执行率95%以上。",
        "预算执行率为98%。",
        "2020年执行率为95.2%，2021年预算150万元，支出147万元，执行率提高到98%。",
        "支出95万元，预算执行率为98%。",
        "上年预算100万元，支出95万元，上年执行率98%。",
        "2020年预算80万元，支出76万元。2021年预算执行率98%。",
        "预算100万元，支出95万元，群众满意率98%。",
        "预算100万元，支出95万元，目标执行率98%。",
        "县财政拨付58.6万元，乡级自筹6.4万元，两项合计65万元。全年支出63.7万元，执行率98%。",
        "年初预算80万元，追加20万元，全年支出95万元，预算执行率95%。",
        "下达50万元，上年结转10万元，支出57万元，执行率95%。",
        "预算100万元，支付进度款60万元，支付尾款35万元，预算执行率95%。"
      })
  void rateThatFitsOrCannotBeHeldAgainstAmountsIsNot(String text) {
    Marked.check(check, text);
  }
}
