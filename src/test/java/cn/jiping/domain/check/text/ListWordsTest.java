package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class ListWordsTest {
  private final ManuscriptCheck check = new ListWords();

  private static String text(String table) {
    return table.replace("/", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一是加强学习；二是落实责任；三是严格考核。",
        "一是加强学习。全年3次。二是落实责任。三是严格考核。",
        "一是，加强学习；二是，落实责任。",
        "一是加强学习，二是落实责任，三是严格考核。",
        "一是加强学习；二是落实责任。/一是宣传；二是培训。",
        "一是加强学习。/全年学习3次。/二是落实责任。/三是严格考核。",
        "一是读书“好。很好。”；二是落实（完。）；三是考核。",
        "首先，加强学习；其次，落实责任；最后，严格考核。",
        "首先召开会议，一是宣传；二是培训。",
        "第一，加强学习。第二，落实责任。",
        "一要讲政治，二要讲规矩。",
        "统一是必须的，三是数字。",
        "二是落实责任；三是考核。",
        "一是学习。学了3次；又学2次。二是落实。",
        "一是加强学习二是落实责任三是考核",
        "一是甲；二是乙。以上。/二、丙/一是丁；二是戊。"
      })
  void listsUsedAlikeAreSilent(String table) {
    Marked.lines(check, text(table));
  }

  @ParameterizedTest
  @CsvSource({
    "一是加强学习；⟦三是⟧落实责任。, -",
    "一是加强学习；二是落实责任；⟦四是⟧考核。, -",
    "一是加强学习；⟦一是⟧落实责任；三是考核。, 二是",
    "一是学习；二是落实；⟦二是⟧考核；四是检查。, 三是",
    "一是学习；二是落实；⟦二是⟧考核。, 三是",
    "一是学习。/二是落实。/⟦四是⟧考核。, -",
    "一要学习，⟦三要⟧落实。, -",
    "首先，学习；⟦再次⟧，落实。, -"
  })
  void listOutOfOrderIsAWarning(String table, String fix) {
    Marked.lines(check, text(table), Severity.WARNING, fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦一是，⟧加强学习；二是落实责任；三是考核。 | 一是",
        "一是，学习；二是，落实；⟦三是⟧考核。 | 三是，",
        "一是学习；⟦二是，⟧落实。 | 二是",
        "一是学习；⟦二是：⟧落实；三是考核；⟦四是，⟧检查。 | 二是"
      })
  void mixedCommasAreNamedOnce(String marked, String fix) {
    String once = marked.replaceAll("(⟧.*)⟦(.*)⟧", "$1$2");
    Marked.lines(check, once, Severity.WARNING, fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一是拍摄宣传片4部⟦；⟧二是抓牢整顿。继续下派第一书记。三是做好定级。共33个。四是考核。 | 。",
        "一是学习⟦；⟧二是整顿。继续下派。三是考核。 | 。",
        "一是学习。学3次⟦；⟧二是整顿；三是考核。 | -",
        "一是学习；二是落实；三是考核⟦，⟧四是检查。 | ；",
        "一是学习；二是落实⟦。⟧三是考核。 | -",
        "一是学习。/二是落实⟦；⟧/三是考核。/四是检查。 | 。",
        "一是学习。”二是落实⟦；⟧三是考核。四是检查。 | 。"
      })
  void otherMarkBetweenItemsIsAWarning(String table, String fix) {
    Marked.lines(check, text(table), Severity.WARNING, fix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"首先，学习；⟦第二⟧，落实。", "一是学习；⟦其次⟧，落实。", "第一，学习。⟦二是⟧落实。"})
  void otherWordForTheSecondItemIsAWarning(String table) {
    Marked.lines(check, text(table), Severity.WARNING, "-");
  }
}
