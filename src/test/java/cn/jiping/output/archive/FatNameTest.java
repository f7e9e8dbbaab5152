package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FatNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "2021年|2021年",
        "a/b\\c:d*e?f\"g<h>i|a_b_c_d_e_f_g_h_i",
        "报告. . .|报告",
        " 报告 |报告",
        "con|_con",
        "NUL.txt|_NUL.txt",
        "Com1 .tar.gz|_Com1 .tar.gz",
        "COM¹|_COM¹",
        "console|console",
        "100%|100％",
        "...|_",
        "''|_",
        ".jiping|.jiping"
      })
  void whatCannotBeKeptIsReplaced(String wished, String name) {
    assertEquals(name, FatName.of(wished));
    assertTrue(FatName.isGood(name));
  }

  @Test
  void lineBreaksZerosAndHalfCharactersAreReplaced() {
    assertEquals("a_b_c_d", FatName.of("a\nb\0c\ud83dd"));
  }

  @Test
  void longNameIsCut_andNoCharacterInTwo() {
    String name = FatName.of("长".repeat(FatName.LONGEST - 1) + "\ud83d\ude00长长");
    assertEquals("长".repeat(FatName.LONGEST - 1), name);
    assertEquals(FatName.LONGEST, FatName.of("长".repeat(500)).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a ", "a.", "a/b", "aux", "a\tb"})
  void namesThatLeadElsewhere_orCannotBeKept_areNotGood(String name) {
    assertFalse(FatName.isGood(name));
  }
}
