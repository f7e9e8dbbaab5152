package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.service.InputFailure;
import cn.jiping.service.OutputFailure;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTableTextTest {
  private static final CheckTables TABLES =
      new CheckTables(
          List.of(new Slogan("两学一做", 2016, 2017, "中办发〔2016〕"), new Slogan("双报到", 2018, 9999, "本地")),
          List.of(new Collocation("发挥", "地位", "发挥…作用", "现代汉语词典")),
          List.of(
              new Confusion("截止", "截至", "截止日期、截止时间", false, "词典"),
              new Confusion("做为", "作为", "", true, "词典")));

  @TempDir Path folder;

  private static CheckTables only(CheckTable table) {
    return new CheckTables(
        table == CheckTable.SLOGANS ? TABLES.slogans() : List.of(),
        table == CheckTable.COLLOCATIONS ? TABLES.collocations() : List.of(),
        table == CheckTable.CONFUSIONS ? TABLES.confusions() : List.of());
  }

  @ParameterizedTest
  @EnumSource
  void tableThatWasWrittenIsReadAgain(CheckTable table) {
    Path file = folder.resolve("表.txt");
    CheckTableFile.write(table, TABLES, file);
    assertEquals(only(table), CheckTableFile.read(table, file));
  }

  @Test
  void fileOfASpreadsheetInAChineseEncodingIsRead() throws Exception {
    Path file = folder.resolve("表.txt");
    Files.writeString(
        file,
        "# 误写\t正写\t例外\t可直接改正\t来源\r\n\r\n 做为 \t作为\t\t是\t词典\t\t\r\n",
        Charset.forName("GB18030"));
    assertEquals(
        List.of(new Confusion("做为", "作为", "", true, "词典")),
        CheckTableFile.read(CheckTable.CONFUSIONS, file).confusions());
  }

  @Test
  void sloganWithoutALastYearGoesOn() {
    assertEquals(
        List.of(new Slogan("双报到", 2018, 9999, "本地")),
        CheckTableText.read(CheckTable.SLOGANS, "双报到\t2018\t\t本地").slogans());
  }

  @ParameterizedTest
  @CsvSource({
    "SLOGANS,      双报到|2018|本地,               应有4栏（提法、起始年、终止年、来源），栏与栏用Tab分开，这里有3栏。",
    "SLOGANS,      双报到|2018|2019|本地|多,       应有4栏（提法、起始年、终止年、来源），栏与栏用Tab分开，这里有5栏。",
    "SLOGANS,      |2018|2019|本地,                “提法”没有填写。",
    "SLOGANS,      双报到|2018|2019|,              “来源”没有填写。",
    "SLOGANS,      双报到|18年|2019|本地,          “起始年”应是四位数的年份，这里是“18年”。",
    "SLOGANS,      双报到|2018|２０１９|本地,      “终止年”应是四位数的年份，这里是“２０１９”。",
    "SLOGANS,      双报到|2020|2019|本地,          起始年2020在终止年2019之后。",
    "COLLOCATIONS, 发挥|地位||词典,                “建议”没有填写。",
    "CONFUSIONS,   作为|作为||no|词典,             误写和正写都是“作为”。",
    "CONFUSIONS,   做为|作为||也许|词典,           “可直接改正”应写 yes（是）或 no（否），这里是“也许”。"
  })
  void lineThatIsNoEntryIsNamed(CheckTable table, String line, String sentence) {
    String text = "# 说明\n" + line.replace('|', '\t');
    InputFailure failure = assertThrows(InputFailure.class, () -> CheckTableText.read(table, text));
    assertTrue(failure.getMessage().contains("\n第2行：" + sentence + "\n"), failure.getMessage());
  }

  @Test
  void entryThatComesTwiceIsNamedWithBothLines() {
    InputFailure failure =
        assertThrows(
            InputFailure.class,
            () -> CheckTableText.read(CheckTable.COLLOCATIONS, "发挥\t地位\t甲\t乙\n\n发挥\t地位\t丙\t丁"));
    assertTrue(failure.getMessage().contains("第3行：“发挥…地位”在第1行已经有了。"), failure.getMessage());
  }

  @Test
  void aHundredWrongLinesAreNotAHundredSentences() {
    InputFailure failure =
        assertThrows(
            InputFailure.class, () -> CheckTableText.read(CheckTable.SLOGANS, "错\n".repeat(100)));
    assertTrue(failure.getMessage().contains("另有92行也有问题。"), failure.getMessage());
  }

  @Test
  void fileThatCannotBeWrittenIsSaidSo() {
    Path nowhere = folder.resolve("没有").resolve("表.txt");
    OutputFailure failure =
        assertThrows(
            OutputFailure.class, () -> CheckTableFile.write(CheckTable.SLOGANS, TABLES, nowhere));
    assertTrue(failure.getMessage().contains(nowhere.toString()), failure.getMessage());
  }
}
