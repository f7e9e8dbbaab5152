package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class NumberingTest {
  private final ManuscriptCheck check = new Numbering();

  private static String text(String table) {
    return table.replace("/", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "没有序号的一段。",
        "（一）至（三）项任务由党建办牵头，（四）项任务由财政所牵头。",
        "标题/一、甲/（一）乙/1.丙/2.丁/（二）戊/1.己/二、庚/（一）辛",
        "标题/一、甲/（一）乙/（二）丙/二、丁/（三）戊",
        "标题/1、甲/（1）乙/（2）丙/2、丁/（1）戊/3、己",
        "标题/（1）甲/1.乙/2.丙/（2）丁/1.戊",
        "目录/一、甲/二、乙/一、甲/二、乙",
        "标题/1.2021年，开展工作。/2.3个社区完成任务。/3.其他工作。/3.5万元用于培训。",
        "三、问题/（一）不足/四、建议",
        "标题/一、甲/一、二两个社区完成任务。/二、乙/5、6月份开展活动。/12.5万元。",
        "标题/做法：1.甲；2.乙。/3.丙",
        "标题/（1）甲；（2）乙。/（3）丙",
        "标题/（1）甲；（2）乙。/（1）丙；（2）丁。",
        "标题/培训：/1.甲/检查：/1.乙",
        "分别是柏枝营社区第一、第二党支部",
        "第一，学习。第二，落实。另有第三季度、第五次会议。",
        "包括①甲②乙③丙",
        "按照第（三）项的规定，（2）班和（4）班",
        "标题/九、甲/十、乙/十一、丙",
        "标题/二十、甲/二十一、乙",
        "标题/2、甲的事",
        "2.2.1版、3.5万元、10、12号楼"
      })
  void numbersInOrderAreSilent(String table) {
    Marked.lines(check, text(table).replace("标题\n九、", "九、").replace("标题\n二十、", "二十、"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题/一、甲/二、乙/⟦四、⟧丙/五、丁",
        "标题/⟦二、⟧甲/三、乙",
        "标题/一、甲/（一）乙/⟦（三）⟧丙/二、丁",
        "标题/一、甲/（一）乙/（二）丙/二、丁/⟦（四）⟧戊",
        "标题/（一）甲/1.乙/2.丙/⟦4.⟧丁/5.戊",
        "标题/（1）甲/（2）乙/⟦（2）⟧丙/（3）丁",
        "标题/一、甲/二、乙/⟦二、⟧丙/三、丁",
        "标题/做好（1）宣传；（2）培训；⟦（4）⟧检查。",
        "标题/做好①宣传；②培训；⟦④⟧检查。",
        "标题/做法：1.宣传；2.培训；⟦4.⟧检查。",
        "第一，学习。第二，落实。⟦第四⟧，考核。",
        "标题/第一，学习。/第二，落实。/⟦第四⟧，考核。",
        "标题/1、甲/2、乙/⟦4、⟧丙"
      })
  void gapOrRepeatIsAnErrorAtTheNumber(String table) {
    Marked.lines(check, text(table), Severity.ERROR, "-");
  }

  @ParameterizedTest
  @CsvSource({
    "标题/一、甲/二、乙/⟦二、⟧丙/四、丁, 三、",
    "标题/一、甲/二、乙/⟦四、⟧丙/四、丁, 三、",
    "标题/一、甲/二、乙/⟦一、⟧丙/四、丁, 三、",
    "标题/一、甲/二、乙/⟦二、⟧丙, 三、",
    "标题/⟦二、⟧甲/二、乙/三、丙, 一、",
    "标题/十、甲/十一、乙/⟦十一、⟧丙/十三、丁, 十二、",
    "标题/（一）甲/⟦（一）⟧乙/（三）丙, （二）",
    "标题/一、甲/1.乙/正文。/⟦1.⟧丙/正文。, 2.",
    "标题/（1）甲/（2）乙/⟦（5）⟧丙/（4）丁, （3）",
    "标题/做好①宣传；②培训；⟦②⟧检查。, ③",
    "第一，学习。⟦第一⟧，落实。第三，考核。, 第二"
  })
  void mistypedNumberIsMendedWhereTheNextOneShowsIt(String table, String fix) {
    String text = text(table).replace("标题\n十、", "十、");
    Marked.lines(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @CsvSource({
    "标题/一、甲/⟦二.⟧乙/三、丙, 二、",
    "标题/一、甲/⟦（一）、⟧乙/（二）丙, （一）",
    "标题/1.甲/2.乙/⟦3、⟧丙, 3.",
    "标题/1、甲/⟦2.⟧乙/3、丙, 2、",
    "标题/1．甲/2.乙/⟦3、⟧丙, 3.",
    "标题/1.甲/⟦2、⟧乙, 2.",
    "标题/（1）甲/⟦（2）.⟧乙, （2）"
  })
  void otherMarkThanTheSiblingsHaveIsAWarning(String table, String fix) {
    Marked.lines(check, text(table), Severity.WARNING, fix);
  }

  @Test
  void sampleTextKeepsItsOrder() {
    String outline =
        "一、基本情况/（一）项目概况/（二）项目绩效目标/二、项目单位绩效报告情况/三、绩效评价工作情况/（一）绩效评价目的"
            + "/（二）绩效评价的原则/（三）绩效评价工作过程/四、绩效评价指标分析情况/（一）项目资金情况分析"
            + "/（二）项目实施情况分析/1.项目组织情况分析/2.项目管理情况分析/（三）项目绩效情况分析"
            + "/1.项目经济性分析/2.项目的效率性分析/3.项目的效益性分析/五、综合评价情况及评价结论";
    assertEquals(List.of(), check.remarks(Manuscript.of(text(outline))));
  }

  @ParameterizedTest
  @CsvSource({"一,1", "十,10", "十二,12", "二十,20", "九十九,99", "①,1", "⑳,20", "７,7", "其次,2"})
  void numeralsAreReadAndWrittenAlike(String numeral, int value) {
    assertEquals(value, Numerals.value(numeral));
    assertEquals(numeral.equals("７") ? "7" : numeral, Numerals.like(numeral, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一二", "二一", "十十", "甲", "一十二三"})
  void whatIsNoNumeralHasNoValue(String text) {
    assertEquals(0, Numerals.value(text));
  }
}
