package cn.jiping.service.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeparatedTextTest {
  static Stream<Arguments> clipboards() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of("甲", List.of(List.of("甲"))),
        Arguments.of("甲\t乙\r\n丙\t丁\r\n", List.of(List.of("甲", "乙"), List.of("丙", "丁"))),
        Arguments.of("甲\n\n乙", List.of(List.of("甲"), List.of(""), List.of("乙"))),
        Arguments.of("甲\t", List.of(List.of("甲", ""))),
        Arguments.of("\t甲\n", List.of(List.of("", "甲"))),
        Arguments.of("\"上\n下\"\t乙", List.of(List.of("上\n下", "乙"))),
        Arguments.of("\"上\r\n下\"\r\n", List.of(List.of("上\n下"))),
        Arguments.of("\"甲\t乙\"\t丙", List.of(List.of("甲\t乙", "丙"))),
        Arguments.of("\"说\"\"好\"\"\n完\"", List.of(List.of("说\"好\"\n完"))),
        Arguments.of("\"引号\"开头\t乙", List.of(List.of("\"引号\"开头", "乙"))),
        Arguments.of("\"没有结束\t乙\n丙", List.of(List.of("\"没有结束", "乙"), List.of("丙"))),
        Arguments.of("5\"屏\t乙", List.of(List.of("5\"屏", "乙"))));
  }

  @ParameterizedTest
  @MethodSource("clipboards")
  void clipboardOfSpreadsheetIsReadCellByCell(String text, List<List<String>> cells) {
    assertEquals(cells, SeparatedText.parse(text, '\t'));
  }

  @Test
  void whatIsCopiedIsReadBackUnchanged_evenWithTabsBreaksAndQuotes() {
    List<List<String>> cells =
        List.of(List.of("甲", "上\n下", "\"引\"", ""), List.of("a\tb", "他说\"好\"", "", "末"));
    assertEquals(cells, SeparatedText.parse(SeparatedText.tabbed(cells), '\t'));
  }

  @Test
  void cellWithACarriageReturnStaysOneCell() {
    String copied = SeparatedText.tabbed(List.of(List.of("上\r下", "乙")));
    assertEquals(List.of(List.of("上\n下", "乙")), SeparatedText.parse(copied, '\t'));
  }

  @Test
  void cellThatLooksLikeAFormulaIsText() {
    List<List<String>> cells = List.of(List.of("=1+1", "+86 10", "-甲", "@乙", "'丙"));
    assertEquals(cells, SeparatedText.parse(SeparatedText.tabbed(cells), '\t'));
  }

  @Test
  void commasSeparateToo_exceptInQuotes() {
    assertEquals(
        List.of(List.of("甲,乙", "1", ""), List.of("上\n下", "说\"好\"", "末")),
        SeparatedText.parse("\"甲,乙\",1,\r\n\"上\r\n下\",\"说\"\"好\"\"\",末\r\n", ','));
  }
}
