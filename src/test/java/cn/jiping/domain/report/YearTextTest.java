package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"2021", " 2021 ", "2021年", "2021 年度", "２０２１", "２０２１年"})
  void readsAYearAsClerksWriteIt(String text) {
    assertEquals(OptionalInt.of(2021), YearText.read(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {1949, 2199})
  void theFirstAndTheLastYearAreYears(int year) {
    assertEquals(OptionalInt.of(year), YearText.read(String.valueOf(year)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年", "21", "1948", "2200", "20211", "二〇二一年", "2021.5", "-2021"})
  void whatIsNoYearIsEmpty(String text) {
    assertEquals(OptionalInt.empty(), YearText.read(text));
  }
}
