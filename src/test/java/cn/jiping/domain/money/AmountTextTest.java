package cn.jiping.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.money.AmountText.Amount;
import cn.jiping.domain.money.AmountText.Empty;
import cn.jiping.domain.money.AmountText.Problem;
import cn.jiping.domain.money.AmountText.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "288.90       | 2889000",
        "１７６．７７ | 1767700",
        "1,234.5      | 12345000",
        "1，234.5     | 12345000",
        "10万元       | 100000",
        "10 万        | 100000",
        "58100元      | 58100",
        "￥58100元    | 58100",
        "¥5           | 50000",
        "　 5 ' '     | 50000",
        ".5           | 5000",
        "５。８１     | 58100",
        "007          | 70000",
        "0            | 0",
        "0.000001     | 0.01",
        "1.50000000   | 15000"
      })
  void amountIsReadAsTyped_inAFieldOfWan(String typed, String yuan) {
    assertEquals(
        new Amount(Money.of(yuan, AmountUnit.YUAN)),
        AmountText.read(typed.replace("'", ""), AmountUnit.WAN));
  }

  @Test
  void writtenUnitOverridesThatOfTheField() {
    assertEquals(new Amount(Money.of("3", AmountUnit.WAN)), AmountText.read("3万", AmountUnit.YUAN));
    assertEquals(new Amount(Money.of("3", AmountUnit.YUAN)), AmountText.read("3", AmountUnit.YUAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u3000", "\t\n", "\u00a0"})
  void nothingIsNoMistake(String typed) {
    assertEquals(new Empty(), AmountText.read(typed, AmountUnit.WAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "十万      | NOT_A_NUMBER",
        "1.2.3     | NOT_A_NUMBER",
        "12,34     | NOT_A_NUMBER",
        "1e5       | NOT_A_NUMBER",
        "5角       | NOT_A_NUMBER",
        "万元      | NOT_A_NUMBER",
        "10²       | NOT_A_NUMBER",
        "①        | NOT_A_NUMBER",
        "٣         | NOT_A_NUMBER",
        "-5        | NEGATIVE",
        "－5       | NEGATIVE",
        "−5        | NEGATIVE",
        "0.0000001 | TOO_PRECISE",
        "1.005元   | TOO_PRECISE",
        "999999999999.999999万元 | ",
        "1000000000000万元       | TOO_LARGE",
        "11111111111111111111111111111111111111111 | NOT_A_NUMBER"
      })
  void nonsenseIsNamed_notGuessed(String typed, Problem problem) {
    AmountText.Reading reading = AmountText.read(typed, AmountUnit.WAN);
    assertEquals(problem == null ? new Amount(Money.MAX) : new Wrong(problem), reading);
  }

  @ParameterizedTest
  @EnumSource(AmountUnit.class)
  void whatIsShownForEditingIsReadBackExactly(AmountUnit unit) {
    for (String yuan : new String[] {"0", "0.01", "12345.67", "100000", "9999999999999999.99"}) {
      Money money = Money.of(yuan, AmountUnit.YUAN);
      assertEquals(new Amount(money), AmountText.read(unit.formatExact(money), unit));
    }
  }
}
