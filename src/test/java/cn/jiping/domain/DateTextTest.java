package cn.jiping.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年1月5日",
        "2022年01月05日",
        "2022-1-5",
        "2022.1.5",
        "2022/01/05",
        "20220105",
        "２０２２年１月５日",
        " 2022 年 1 月 5 日 "
      })
  void readsWhatClerksType(String text) {
    assertEquals(Optional.of(DAY), DateText.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一月五日", "2022年13月5日", "2022-2-30", "22-1-5", "2022"})
  void refusesWhatIsNoDay(String text) {
    assertEquals(Optional.empty(), DateText.read(text));
  }
}
