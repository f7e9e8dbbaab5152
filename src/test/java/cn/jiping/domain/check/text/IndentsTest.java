package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class IndentsTest {
  private final ManuscriptCheck indents = new Indents();
  private final ManuscriptCheck blankLines = new BlankLines();

  private static String text(String table) {
    return table.replace("/", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦ ⟧项目单位建立健全制度。",
        "⟦    ⟧为下一年度预算提供依据。",
        "⟦　　⟧一、基本情况/二、其他",
        "⟦\t⟧甲",
        "⟦\u00A0 ⟧甲。/乙。/丙。",
        "一、甲/乙。/⟦　　⟧丙。/丁。"
      })
  void spacesBeforeAPassageAreTakenAway(String table) {
    Marked.lines(indents, text(table), Severity.WARNING, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "甲", "甲 乙", " ", "　　/甲。"})
  void passagesWithoutIndentAreSilent(String table) {
    Marked.lines(indents, text(table));
  }

  @Test
  void habitOfTheTextIsSilent_exceptWhereItIsNotKept() {
    String body = "　　甲。/　　乙。/　　丙。/⟦  ⟧丁。/戊。/　　一、己";
    Marked.lines(indents, text("标题/" + body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲/乙", "甲//乙", "甲///乙", "甲///乙///丙"})
  void aFewEmptyLinesAreSilent(String table) {
    Marked.lines(blankLines, text(table));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲///⟦⟧/乙", "甲///⟦⟧///乙", "甲// /⟦⟧/乙///⟦⟧/丙"})
  void manyEmptyLinesAreOneNotice(String table) {
    Marked.lines(blankLines, text(table));
  }
}
