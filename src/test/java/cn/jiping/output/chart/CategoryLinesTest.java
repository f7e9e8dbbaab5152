package cn.jiping.output.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryLinesTest {
  @ParameterizedTest
  @CsvSource({
    "机关经费, 8, 机关经费",
    "两新党组织党建工作经费, 8, 两新党组织/党建工作经费",
    "街道2021年度机关党员教育活动经费, 12, 街道2021年度机关/党员教育活动经费",
    "党建经费（二〇二一）, 5, 党建经费/（二〇二一）",
    "2021, 1, 2021",
    "'', 2, ''"
  })
  void longNameIsOnTwoLinesOfAboutTheSameWidth_andNumbersStayWhole(
      String name, double widest, String lines) {
    assertEquals(
        List.of(lines.split("/")),
        CategoryLines.of(
            name, widest, text -> text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum()));
  }
}
