package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedHeadingTest {
  /** Optional headings: a with b and c below it, and d. */
  @ParameterizedTest
  @CsvSource({"a, 一、甲", "b, 一、甲 （一）乙", "c, 一、甲 （一）乙 1.丙", "d, 一、丁"})
  void optionalHeadingIsPrinted_whenItOrOneBelowItHasText(String key, String printed) {
    Outline outline =
        OutlineText.parse(
            """
            id: x
            name: x
            source:
            a | 1 | 甲 | optional | |
            b | 2 | 乙 | optional | |
            c | 3 | 丙 | optional | |
            d | 1 | 丁 | optional | |
            """);
    Report report = TestReports.blank().withOutline(outline).withText(key, t -> "文字。");
    assertEquals(List.of(printed.split(" ")), printed(report));
  }

  @Test
  void headingsOfTheSampleAreNumberedAsInTheSample() {
    assertEquals(
        List.of(
            "一、基本情况",
            "（一）项目概况",
            "（二）项目绩效目标",
            "二、项目单位绩效报告情况",
            "三、绩效评价工作情况",
            "（一）绩效评价目的",
            "（二）绩效评价的原则、评价指标体系、评价方法",
            "（三）绩效评价工作过程",
            "四、绩效评价指标分析情况",
            "（一）项目资金情况分析",
            "（二）项目实施情况分析",
            "1.项目组织情况分析",
            "2.项目管理情况分析",
            "（三）项目绩效情况分析",
            "1.项目经济性分析",
            "2.项目的效率性分析",
            "3.项目的效益性分析",
            "五、综合评价情况及评价结论",
            "六、绩效评价结果应用建议",
            "七、主要经验及做法、存在的问题和建议",
            "八、其他需要说明的问题"),
        printed(TestReports.blank()));
  }

  @Test
  void optionalHeadingWithTextIsPrinted_andTheNumbersCloseUp() {
    Report report =
        TestReports.blank()
            .withText("funds_received", t -> "到位。")
            .withText("funds_managed", t -> "制度健全。")
            .withText("sustainability", t -> "　");
    List<String> printed = printed(report);
    int funds = printed.indexOf("（一）项目资金情况分析");
    assertEquals(List.of("1.资金到位", "2.资金管理"), printed.subList(funds + 1, funds + 3));
    assertEquals(23, printed.size());
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "90, 九十", "99, 九十九"})
  void numberIsWrittenInChinese(int number, String written) {
    assertEquals(written, ChineseNumber.of(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void numberOutOfRangeIsADefect(int number) {
    assertThrows(IllegalArgumentException.class, () -> ChineseNumber.of(number));
  }

  private static List<String> printed(Report report) {
    return NumberedHeading.printed(report).stream().map(NumberedHeading::full).toList();
  }
}
