package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedStatesTest {
  private final PassageCheck check = new RepeatedStates();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到街道报到⟦已绑定机关党组织42家，已绑定⟧报到在职党员5192人。",
        "登记⟦已核实住户30户，已核实⟧登记人员90人。",
        "⟦已完成整改问题已完成⟧5个。",
        "社区⟦已建成阵地已建成⟧3处。"
      })
  void stateThatComesTwiceInARowIsAWarning(String marked) {
    Marked.check(check, marked, Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "已完成换届11个，已完成培训20期。",
        "已建成甲中心、已建成乙中心。",
        "已绑定党组织42家。已绑定党员5192人。",
        "已整改问题5个，正在整改3个。",
        "已成立党支部4家并已成立工会2家。",
        "报到已绑定党组织42家，已绑定在职党员5192人。",
        "“已完成”和“已完成”",
        "已"
      })
  void statesInTurnAreFine(String text) {
    Marked.check(check, text);
  }
}
