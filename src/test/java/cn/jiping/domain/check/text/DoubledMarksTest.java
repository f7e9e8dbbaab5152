package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledMarksTest {
  private final PassageCheck check = new DoubledMarks();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "好。", "好……", "甲——乙", "真的吗？！", "太好了！！", "“完成了。”他说。", "（见附件。）以上。", "甲、乙，丙；丁：戊。"})
  void rightMarksAreSilent(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @CsvSource({
    "完成了⟦。。⟧继续, 。",
    "完成了⟦，，⟧继续, ，",
    "甲⟦、、⟧乙, 、",
    "甲⟦；；⟧乙, ；",
    "如下⟦：：⟧甲, ：",
    "甲⟦，，，⟧乙, ，",
    "等等⟦。。。⟧, -",
    "等等⟦。。。。。。⟧, -"
  })
  void sameMarkTwiceIsAnError(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"完成了⟦，。⟧继续", "如下⟦：、⟧甲", "甲⟦；。⟧", "甲⟦、，⟧乙", "甲⟦。，⟧乙"})
  void twoMarksInARowAreAWarning(String text) {
    Marked.check(check, text, Severity.WARNING, "-");
  }
}
