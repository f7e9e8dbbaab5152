package cn.jiping.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PasteTest {
  private static Paste<FundLine> plan(String text) {
    return Paste.plan(text, Fund.COLUMNS, 0);
  }

  private static List<String> cells(Paste<FundLine> paste) {
    return paste.rows().stream()
        .map(
            r ->
                r.entrySet().stream()
                    .map(e -> e.getKey().title() + "=" + e.getValue())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        Arguments.of("类别\t预算数\n甲\t1", true, List.of("类别=甲 预算数=1")),
        Arguments.of("预算数\t类别\n1\t甲", true, List.of("预算数=1 类别=甲")),
        Arguments.of("类 别\t预算数（万元）\n甲\t1", true, List.of("类别=甲 预算数=1万元")),
        Arguments.of("类别\t预算数(元)\n甲\t1,000\n", true, List.of("类别=甲 预算数=1,000元")),
        Arguments.of("类别\t预算数（单位：元）\n甲\t5万", true, List.of("类别=甲 预算数=5万")),
        Arguments.of("说明\t类别\n补\t甲", true, List.of("备注=补 类别=甲")),
        Arguments.of("类别\n甲\n\n乙\n", true, List.of("类别=甲", "类别=乙")),
        Arguments.of("序号\t类别\t预算数\n1\t甲\t2", true, List.of("类别=甲 预算数=2")),
        Arguments.of("甲\t1", false, List.of("类别=甲 预算数=1")),
        Arguments.of("类别\t1", false, List.of("类别=类别 预算数=1")),
        Arguments.of("甲\n\n乙\n\n", false, List.of("类别=甲", "类别=", "类别=乙")));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void cellsFindTheirColumns_byHeadOrByPlace(String text, boolean headed, List<String> cells) {
    Paste<FundLine> paste = plan(text);
    assertEquals(headed, paste.headed());
    assertEquals(cells, cells(paste));
    assertEquals(List.of(), paste.notes());
  }

  @Test
  void whatHasNoColumnIsTold_neverDroppedInSilence() {
    Paste<FundLine> paste = plan("类别\t电话\t字数\n甲\t123\t9\n乙\t456\t9");
    assertEquals(List.of("类别=甲", "类别=乙"), cells(paste));
    assertEquals(2, paste.notes().size());
    assertTrue(paste.notes().get(0).contains("电话") && paste.notes().get(0).contains("456"));
    assertTrue(paste.notes().get(1).contains("字数"));
  }

  @Test
  void cellsRightOfTheLastColumnAreTold() {
    Paste<FundLine> paste = Paste.plan("补\t多出", Fund.COLUMNS, 4);
    assertEquals(List.of("备注=补"), cells(paste));
    assertTrue(paste.notes().getFirst().contains("多出"));
  }

  @Test
  void manyHomelessCellsAreCounted_notAllListed() {
    String rows =
        Stream.iterate(1, i -> i + 1)
            .limit(40)
            .map(i -> "甲\tx" + i)
            .collect(Collectors.joining("\n"));
    String note = plan("类别\t电话\n" + rows).notes().getFirst();
    assertTrue(note.contains("x5") && note.contains("40") && !note.contains("x6"), note);
  }

  @Test
  void rowOfTotalsIsLeftOut_becauseItWouldCountTwice() {
    Paste<FundLine> paste = plan("类别\t预算数\n甲\t1\n合 计\t1\n");
    assertEquals(List.of("类别=甲 预算数=1"), cells(paste));
    assertTrue(paste.notes().getFirst().contains("合 计 1"));
  }

  @Test
  void totalsAreOrdinaryRows_whereNothingIsSummed() {
    List<Column<FundLine>> texts = List.of(Fund.CATEGORY, Fund.NOTE);
    assertEquals(1, Paste.plan("合计\t甲", texts, 0).rows().size());
  }

  @Test
  void levelsGoOnBelowMergedCells_untilAHigherOneChanges() {
    List<Column<FundLine>> columns = List.of(level("类别", 0), level("来源", 1), Fund.NOTE);
    Paste<FundLine> paste = Paste.plan("甲\t子\t一\n\t\t二\n乙\t\t三\n\t\t\n\t\t四", columns, 0);
    assertEquals(
        List.of(
            "类别=甲 来源=子 备注=一", "类别=甲 来源=子 备注=二", "类别=乙 来源= 备注=三", "类别= 来源= 备注=", "类别=乙 来源= 备注=四"),
        cells(paste));
  }

  @Test
  void levelGoesOnBelowAMergedCell_whenTheHigherOneIsRepeated() {
    List<Column<FundLine>> columns = List.of(level("类别", 0), level("来源", 1), Fund.NOTE);
    Paste<FundLine> paste = Paste.plan("甲\t子\t一\n甲\t\t二\n乙\t\t三", columns, 0);
    assertEquals(List.of("类别=甲 来源=子 备注=一", "类别=甲 来源=子 备注=二", "类别=乙 来源= 备注=三"), cells(paste));
  }

  private static Column<FundLine> level(String title, int index) {
    return new Column<>() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public double width() {
        return 1;
      }

      @Override
      public String shown(FundLine row) {
        return index == 0 ? row.category() : row.source();
      }

      @Override
      public boolean isLevel() {
        return true;
      }

      @Override
      public Entry<FundLine> read(FundLine row, String text) {
        return new Entry.Accepted<>(index == 0 ? row.withCategory(text) : row.withSource(text));
      }
    };
  }

  @Test
  void nothingPastedPlansNothing() {
    Paste<FundLine> paste = plan("\n\n");
    assertFalse(paste.headed());
    assertEquals(List.of(), paste.rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "176.77|1767700",
        "1,767.5|17675000",
        "１７６．７７|1767700",
        "10万元|100000",
        "100000元|100000",
        "¥8.69|86900",
        "' 5 '|50000"
      })
  void amountsOfSpreadsheetsAreRead(String text, String yuan) {
    Map<Column<FundLine>, String> row = plan("甲\t" + text).rows().getFirst();
    Entry<FundLine> entry = Fund.BUDGET.read(FundLine.blank(), row.get(Fund.BUDGET));
    Entry.Accepted<FundLine> accepted = (Entry.Accepted<FundLine>) entry;
    assertEquals(yuan, Fund.budget(accepted.row()).orElseThrow());
  }
}
