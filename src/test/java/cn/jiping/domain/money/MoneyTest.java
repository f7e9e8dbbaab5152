package cn.jiping.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "10, WAN, 100000.00",
    "176.77, WAN, 1767700.00",
    "0.000001, WAN, 0.01",
    "8.5, YUAN, 8.50",
    "-3, YUAN, -3.00"
  })
  void amountIsKeptInYuanWithTwoDecimals(String number, AmountUnit unit, String yuan) {
    assertEquals(new BigDecimal(yuan), Money.of(number, unit).yuan());
  }

  @Test
  void equalAmountsAreEqual_howeverTheyWereWritten() {
    assertEquals(Money.of("10", AmountUnit.WAN), Money.of("100000.0", AmountUnit.YUAN));
  }

  @Test
  void thirdDecimalIsRefused_neverRoundedAway() {
    assertThrows(ArithmeticException.class, () -> Money.of("0.001", AmountUnit.YUAN));
  }

  @Test
  void sumIsExact_whereFloatingPointIsNot() {
    Money tenth = Money.of("0.1", AmountUnit.YUAN);
    assertEquals(Money.of("0.30", AmountUnit.YUAN), Money.sum(List.of(tenth, tenth, tenth)));
    assertTrue(Money.sum(List.of()).isZero());
  }
}
