package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueDatesTest {
  private final ManuscriptCheck check = new VagueDates();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦截至目前⟧，已绑定党组织42家。",
        "⟦今年⟧以来，街道开展培训12期。",
        "较⟦去年⟧增加3个，比⟦前年⟧增加5个。",
        "⟦明年⟧继续推进。",
        "⟦本年⟧共发展党员12名。",
        "⟦到目前⟧为止，已完成换届。",
        "⟦目前为止⟧，问题全部化解。",
        "⟦近日⟧，街道召开会议。",
        "⟦日前⟧，方案已印发。",
        "⟦上个月⟧完成整改，⟦这个月⟧验收。",
        "⟦截止目前⟧，投入30万元。",
        "计划⟦下个月⟧完成。",
        "与⟦去年⟧同期相比，⟦今年⟧有所增加。"
      })
  void wordThatMeansAnotherTimeLaterIsAWarning(String marked) {
    Marked.lines(check, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至2021年12月31日，已绑定党组织42家。",
        "本年度预算30万元，上年度结余5万元。",
        "当今年轻干部偏少，选派过去年轻的同志。",
        "以前年度结转资金5万元。",
        "春节前走访，1月5日前完成，十五日前上报。",
        "文明年度评选，说明年度安排。",
        "目前，街道共有党员5192名。",
        "基本年薪，成本年均下降。",
        "“今年怎么干”大讨论。",
        "临近日常检查，附近日间照料中心。",
        "提前年内完成目标。",
        ""
      })
  void datesAndOtherWordsAreFine(String text) {
    Marked.lines(check, text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021年。今年开展。, “今年”所指的年份不明，请写“2021年”。",
    "2021年。去年开展。, “去年”所指的年份不明，请写“2020年”。",
    "2021年。明年开展。, “明年”所指的年份不明，请写“2022年”。",
    "2021年。截至目前。, “截至目前”时点不明，请写明日期，如“截至2021年12月31日”。",
    "今年开展。, “今年”时点不明，请写明日期。"
  })
  void messageSaysWhatToWrite(String text, String message) {
    List<Remark> remarks = check.remarks(Manuscript.of(text));
    assertEquals(List.of(message), remarks.stream().map(Remark::message).toList());
    assertEquals(Severity.WARNING, remarks.getFirst().severity());
  }
}
