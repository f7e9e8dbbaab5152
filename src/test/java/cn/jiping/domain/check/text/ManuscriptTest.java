package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于2020年度项目支出绩效评价报告;一、概况;2021年2月评价，2021年3月完成，2020年执行。 | 2020",
        "某乡绩效评价报告;（2020年度）;一、概况;2021年2月至2021年3月。 | 2020",
        "绩效评价报告;2021年3月2日;一、概况;2020年执行，2020年完成。 | 2020",
        "2019年至2020年绩效评价报告;一、概况;2019年执行，2019年完成，2019年验收。 | 2019",
        "绩效评价报告;一、概况;2020年执行，2020年完成，2021年评价。 | 2020"
      })
  void yearReportedOnIsThatOfTheTitle_orTheMostFrequent(String text, int year) {
    assertEquals(year, Manuscript.of(text.replace(';', '\n')).year().orElse(0));
  }
}
