package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitsTest {
  private final MoneyUnits check = new MoneyUnits();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲经费10万元、乙经费8万元、丙经费⟦5000元⟧。",
        "甲经费10万元；乙经费⟦50000元⟧。",
        "购书⟦0.3万元⟧、购椅5000元、租场地2000元。",
        "甲经费1.5万元、乙经费⟦8,000元⟧、丙经费2万元。",
        "其中：办公费3万元、培训费⟦6500元⟧、慰问费2万元。",
        "甲经费十万元、乙经费八万元、丙经费⟦五千元⟧。",
        "甲经费10万元（含税）、乙经费8万元、丙经费⟦500元⟧。",
        "甲社区⟦5000元⟧、乙社区1万元、丙社区2万元、丁社区⟦3000元⟧、戊社区3万元。",
        "讲课费⟦１２００元⟧、场地费１．２万元。",
        "投入20万元，其中甲10万元、乙9.5万元、丙⟦5000元⟧。",
        "印刷费⟦1200.50元⟧；培训费3.20万元；会议费1.10万元。",
        "投入49万元，其中：培训费20万元，活动费⟦180000元⟧，慰问费11万元。",
        "党建经费20万元、教育经费10万元、党报党刊订阅费⟦9800元⟧、慰问经费5万元。"
      })
  void rareUnitOfAListIsFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲经费176.77万元、城市社区87.63万元、街道10万元。",
        "慰问党员30名，每名500元，共1.5万元。",
        "甲经费10万元。乙经费5000元。",
        "发放困难党员补助每户1000元、共3万元。",
        "按每名党员200元、全年2万元安排。",
        "投入1.2亿元、8000万元。",
        "甲经费10万元，购买单价500元的桌椅。",
        "甲经费约10万元、乙经费5000元。",
        "讲课费500元、场地费800元。",
        "人均标准300元、总计6万元。",
        "投入10万元，慰问党员20名，发放慰问金5000元。",
        "甲经费10万元、参与党员50名、乙经费8万元。"
      })
  void oneUnitAndRatesAreRight(String text) {
    Marked.check(check, text);
  }

  @Test
  void theOtherUnitIsProposedInWords() {
    Marked.check(check, "甲经费10万元、乙经费8万元、丙经费⟦5000元⟧。", Severity.WARNING, "-");
    String message = check.remarks(Passage.body("甲经费10万元、乙经费8万元、丙经费5000元。")).getFirst().message();
    assertTrue(message.contains("0.5万元"), message);
  }
}
