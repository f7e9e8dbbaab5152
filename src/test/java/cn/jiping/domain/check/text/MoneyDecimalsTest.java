package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyDecimalsTest {
  private final MoneyDecimals check = new MoneyDecimals();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲经费176.77万元、乙经费87.63万元、丙经费⟦10万元⟧、丁经费8.69万元。 | 10.00万元",
        "甲1.25万元、乙2.30万元、丙⟦3.5万元⟧。 | 3.50万元",
        "甲1.2万元、乙2.3万元、丙⟦3万元⟧。 | 3.0万元",
        "甲1.2万元、乙2.3万元、丙⟦3.05万元⟧。 | -",
        "甲100.50元、乙200.00元、丙⟦300元⟧。 | 300.00元",
        "甲1.25万元；乙2.30万元；丙⟦3万元⟧。 | 3.00万元",
        "甲１．２５万元、乙２．３０万元、丙⟦３万元⟧。 | ３.00万元",
        "其中：甲⟦5万元⟧、乙2.30万元、丙3.15万元。 | 5.00万元",
        "甲1,200.50元、乙2,300.00元、丙⟦3,000元⟧。 | 3,000.00元",
        "甲1.25万元（占50%）、乙2.30万元、丙⟦3万元⟧。 | 3.00万元",
        "甲1.255万元、乙2.305万元、丙⟦3.25万元⟧。 | 3.250万元",
        "投入20万元，其中甲1.25万元、乙2.30万元、丙⟦3万元⟧。 | 3.00万元"
      })
  void amountWithOtherDecimalsThanItsListIsFound(String text, String fix) {
    Marked.check(check, text, Severity.NOTICE, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲1.25万元、乙2.30万元、丙3.00万元。",
        "甲10万元、乙20万元、丙30.5万元。",
        "甲10万元、乙20.5万元。",
        "甲1.25万元、乙3万元。",
        "投入20万元，其中：甲1.25万元、乙2.30万元、丙3.00万元。",
        "甲1.25万元、乙2.30万元、丙约3万元。",
        "甲1.25万元。乙2.30万元。丙3万元。",
        "每户1.25元、每名2.30元、每件3元。",
        "甲1.25万元、乙2.30万元、丙5000元。",
        "甲1.25万元、乙2.5万元、丙3万元。",
        "甲37.50%、乙20.00%、丙3%。",
        "甲1.25亿元、乙2.30亿元、丙3.00亿元。"
      })
  void alikeDecimalsAndOtherNumbersAreRight(String text) {
    Marked.check(check, text);
  }
}
