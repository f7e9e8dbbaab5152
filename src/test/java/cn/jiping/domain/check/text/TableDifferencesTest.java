package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of slogans here are written as “甲1 乙2”: the words, and a figure that makes the rest. */
class TableDifferencesTest {
  private static CheckTables slogans(String text) {
    return new CheckTables(
        Arrays.stream(text.split(" "))
            .filter(s -> !s.isEmpty())
            .map(s -> new Slogan(s.substring(0, 1), 2000 + s.charAt(1) - '0', 9999, ""))
            .toList(),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing edited,          甲1 乙1, 甲1 乙1,     甲1 乙1 丙1, 甲1 乙1 丙1",
    "program mends an entry,  甲1 乙1, 甲1 乙1,     甲2 乙1,     甲2 乙1",
    "program drops an entry,  甲1 乙1, 甲1 乙1,     乙1,         乙1",
    "unit added one,          甲1,     甲1 丁1,     甲1 丙1,     甲1 丙1 丁1",
    "unit changed one,        甲1 乙1, 甲5 乙1,     甲2 乙1 丙1, 甲5 乙1 丙1",
    "unit removed one,        甲1 乙1, 乙1,         甲2 乙1 丙1, 乙1 丙1",
    "both added the same,     甲1,     甲1 丁5,     丁1 甲1,     丁5 甲1",
    "changed one is dropped,  甲1 乙1, 甲5 乙1,     乙1,         乙1 甲5",
    "removed one is dropped,  甲1 乙1, 乙1,         乙1,         乙1",
    "all removed,             甲1 乙1, '',          甲1 乙1 丙1, 丙1",
    "first of two counts,     甲1,     甲1 丁5 丁6, 甲1,         甲1 丁5"
  })
  void laterProgramReachesAnEditedTable_andUndoesNothing(
      String what, String program, String unit, String later, String expected) {
    TableDifferences kept = TableDifferences.between(slogans(program), slogans(unit));
    assertEquals(slogans(expected), kept.on(slogans(later)), what);
  }

  @Test
  void eachTableHasItsOwnDifferences() {
    Collocation wrongPair = new Collocation("发挥", "地位", "发挥…作用", "词典");
    Collocation otherPair = new Collocation("发挥", "水平", "提高…水平", "词典");
    Confusion word = new Confusion("做为", "作为", "", true, "词典");
    CheckTables program =
        new CheckTables(slogans("甲1").slogans(), List.of(wrongPair), List.of(word));
    CheckTables unit =
        new CheckTables(slogans("甲1 乙1").slogans(), List.of(wrongPair, otherPair), List.of());
    TableDifferences kept = TableDifferences.between(program, unit);
    assertEquals(
        new CheckTables(slogans("乙1").slogans(), List.of(otherPair), List.of()), kept.own());
    assertEquals(new CheckTables(List.of(), List.of(), List.of(word)), kept.removed());
    assertEquals(unit, kept.on(program));
  }

  @Test
  void importedTablesAreMerged_neverReplacing() {
    CheckTables.Merged merged = slogans("甲1 乙1").merged(slogans("丙1 甲1 乙9 丙2"));
    assertEquals(slogans("甲1 乙1 丙1"), merged.tables());
    assertEquals(1, merged.added());
    assertEquals(1, merged.different());
  }
}
