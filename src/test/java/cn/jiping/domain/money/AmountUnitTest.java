package cn.jiping.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountUnitTest {
  @ParameterizedTest
  @CsvSource({
    "2889000.00, WAN, 288.90万元, 288.90",
    "100000, WAN, 10.00万元, 10.00",
    "123450, WAN, 12.35万元, 12.345",
    "123449.99, WAN, 12.34万元, 12.344999",
    "0.01, WAN, 0.00万元, 0.000001",
    "0, WAN, 0.00万元, 0.00",
    "-150, WAN, -0.02万元, -0.015",
    "1234567.5, YUAN, 1234567.50元, 1234567.50",
    "9999999999999999.99, YUAN, 9999999999999999.99元, 9999999999999999.99"
  })
  void amountIsPrintedRoundedAndEditedExactly(
      String yuan, AmountUnit unit, String printed, String edited) {
    Money money = Money.of(yuan, AmountUnit.YUAN);
    assertEquals(printed, unit.formatWithUnit(money));
    assertEquals(edited, unit.formatExact(money));
  }
}
