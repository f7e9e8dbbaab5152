package cn.jiping.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
  private static final Column<Optional<BigDecimal>> COUNT =
      new NumberColumn<>("个数", 60, List.of(), n -> n, (n, value) -> value, 6, 0);
  private static final Column<Optional<BigDecimal>> NUMBER =
      new NumberColumn<>("数量", 60, List.of(), n -> n, (n, value) -> value, 12, 4);
  private static final Column<String> GRADE =
      new ChoiceColumn<>("等级", 60, List.of(), s -> s, (s, v) -> v, () -> List.of("先进", "一般", "后进"));
  private static final Column<Boolean> DONE =
      new CheckColumn<>("达标", 60, List.of(), b -> b, (b, value) -> value);

  private static <R> R accepted(Entry<R> entry) {
    if (entry instanceof Entry.Accepted<R> accepted) {
      return accepted.row();
    }
    throw new AssertionError(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"33|33", "３３|33", "1,234|1234", "5.0|5", "' 7 '|7", "0|0"})
  void wholeNumbersAreRead(String text, String number) {
    assertEquals(number, COUNT.shown(accepted(COUNT.read(Optional.empty(), text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "三", "1234567", "1,23", "12人", "1e3"})
  void otherTextsAreNoWholeNumbers(String text) {
    assertInstanceOf(Entry.Refused.class, COUNT.read(Optional.empty(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"37.50|37.50", "0.1234|0.1234", "526|526"})
  void numbersKeepTheirDecimalsAsTyped(String text, String shown) {
    assertEquals(shown, NUMBER.shown(accepted(NUMBER.read(Optional.empty(), text))));
  }

  @Test
  void fifthDecimalIsRefused_notRounded() {
    assertInstanceOf(Entry.Refused.class, NUMBER.read(Optional.empty(), "0.12345"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"先进|先进", "2|一般", "３|后进", "' 后进 '|后进", "后　进|后进", "''|''"})
  void gradeIsChosenByNameOrNumber(String text, String grade) {
    assertEquals(grade, accepted(GRADE.read("", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "优秀", "先"})
  void foreignGradeIsRefused(String text) {
    assertInstanceOf(Entry.Refused.class, GRADE.read("", text));
  }

  @ParameterizedTest
  @CsvSource({"是,true", "√,true", "1,true", "Ｙ,true", "否,false", "0,false", "'',false"})
  void yesAndNoAreReadInManyForms(String text, boolean done) {
    assertEquals(done, accepted(DONE.read(!done, text)));
  }

  @Test
  void neitherYesNorNoIsRefused() {
    assertInstanceOf(Entry.Refused.class, DONE.read(false, "也许"));
  }

  @Test
  void lineBreaksInACellBecomeSpaces() {
    Column<String> text = TextColumn.plain("名称", 60, s -> s, (s, v) -> v);
    assertEquals("上 下", accepted(text.read("", " 上\n下 ")));
  }
}
