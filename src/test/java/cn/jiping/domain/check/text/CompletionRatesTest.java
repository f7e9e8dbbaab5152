package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionRatesTest {
  private final CompletionRates check = new CompletionRates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "计划发展党员25名，实际发展20名，完成率⟦104%⟧。 | 80%",
        "发放问卷200份，收回有效问卷193份，有效回收率⟦98.5%⟧。 | 96.5%",
        "目标培训5000人次，实际完成5316人次，目标完成率为⟦100%⟧。 | 106%",
        "计划举办2期，实际举办2期，完成率⟦95%⟧；计划发展25名，实际发展26名，完成率104%。 | 100%"
      })
  void rateThatItsNumbersDoNotGiveIsFound(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "计划发展党员25名，实际发展26名，完成率104%。",
        "发放问卷450份，回收432份，回收率96%。",
        "发放问卷450份，回收432份，有效问卷430份，有效回收率95.6%。",
        "年度计划20个，本年新建21个，完成率105%。",
        "计划25名左右，实际20名，完成率104%。",
        "计划25名，实际20名。全年任务完成率104%。",
        "举办培训班2期，培训128人次，完成率100%。",
        "计划投资10万元，改造3个，实际改造3个，完成率90%。",
        "新建21个，完成率105%；选派80名，完成率100%。",
        "计划培训1000人次，实际1100人次，比上年增加10%，完成率100%。"
      })
  void rateThatFitsOrHasOtherNumbersIsNot(String text) {
    Marked.check(check, text);
  }
}
