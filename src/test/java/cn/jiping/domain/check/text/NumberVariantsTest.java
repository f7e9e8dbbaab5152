package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class NumberVariantsTest {
  private final ManuscriptCheck check = new NumberVariants();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "爱国卫生“⟦七个专项行动⟧”成效明显。/聚焦“爱国卫生⟦7个专项行动⟧”重点难点。",
        "“七个专项行动”开展以来，“七个专项行动”成效好，⟦7个专项行动⟧持续推进。",
        "开展“⟦3个一批工程⟧”。/“三个一批工程”和三个一批工程落地。",
        "对党务干部进行“⟦四个阶段⟧”培训，⟦4个阶段⟧分步实施。",
        "“两学一做”常态化，“⟦五个基本建设⟧”达标，⟦5个基本建设⟧巩固。",
        "“⟦七个一百⟧”系列活动，⟦7个一百⟧。",
        "推行“⟦八步工作法⟧”，用好⟦8步工作法⟧。"
      })
  void quotedNameWithItsNumberWrittenTwoWaysIsAWarning(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“七个专项行动”和“七个专项行动”。",
        "“七个专项行动”开展后，又部署8个专项行动。",
        "“七个专项行动”与17个专项行动不同，与第七个专项行动也不同。",
        "七个专项行动，7个专项行动。",
        "“十七个专项行动”，7个专项行动。",
        "“三会一课”3次。",
        ""
      })
  void otherNumbersAndOneStyleAreFine(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @Test
  void commonerStyleIsTheMend() {
    Marked.lines(check, "“七个专项行动”、“七个专项行动”。\n⟦7个专项行动⟧。", Severity.WARNING, "七个专项行动");
    Marked.lines(check, "“⟦七个专项行动⟧”。\n⟦7个专项行动⟧。", Severity.WARNING, "-", "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“七个专项行动”7个专项行动", "“", "七", "“七个甲”"})
  void hostileTextEnds(String piece) {
    check.remarks(Manuscript.of(piece.repeat(30_000)));
  }
}
