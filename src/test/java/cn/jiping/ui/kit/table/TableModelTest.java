package cn.jiping.ui.kit.table;

import static cn.jiping.ui.kit.table.Fund.BUDGET;
import static cn.jiping.ui.kit.table.Fund.CATEGORY;
import static cn.jiping.ui.kit.table.Fund.categories;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableModelTest {

  @Test
  void enteredValueReachesTheRows() {
    List<List<FundLine>> handedOver = new ArrayList<>();
    TableModel<FundLine> table = Fund.table(handedOver);
    table.show(List.of(FundLine.blank()));
    assertEquals(Optional.empty(), table.enter(table.shown().getFirst(), BUDGET, "87.63"));
    assertEquals(Optional.of("876300"), Fund.budget(handedOver.getLast().getFirst()));
  }

  @Test
  void sameValueAgainIsNoChange() {
    List<List<FundLine>> handedOver = new ArrayList<>();
    TableModel<FundLine> table = Fund.table(handedOver);
    table.show(List.of(FundLine.blank().withCategory("甲")));
    table.enter(table.shown().getFirst(), CATEGORY, "甲");
    assertEquals(List.of(), handedOver);
  }

  @Test
  void wrongAmountIsKeptAsTyped_andTheRowStaysAsItWas() {
    TableModel<FundLine> table = Fund.table("甲");
    Line<FundLine> line = table.shown().getFirst();
    table.enter(line, BUDGET, "10");
    String sentence = table.enter(line, BUDGET, "十万左右").orElseThrow();
    assertTrue(sentence.contains("十万左右"));
    assertEquals("十万左右", table.textIn(line, BUDGET));
    assertEquals(Optional.of("100000"), Fund.budget(line.row()));
  }

  @Test
  void wrongAmountIsForgotten_onceARightOneIsEntered() {
    TableModel<FundLine> table = Fund.table("甲");
    Line<FundLine> line = table.shown().getFirst();
    table.enter(line, BUDGET, "abc");
    table.enter(line, BUDGET, "3");
    assertEquals("3.00", table.textIn(line, BUDGET));
  }

  @Test
  void newReportKeepsTheLines_soThatSelectionAndTypingStay() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    Line<FundLine> first = table.shown().getFirst();
    List<FundLine> rows = table.rows();
    table.show(List.of(rows.get(0).withNote("改"), rows.get(1)));
    assertSame(first, table.shown().getFirst());
    table.show(List.of(rows.get(1), rows.get(0)));
    assertSame(first, table.shown().getLast());
  }

  @Test
  void rowsAreLaidOverTheSelectedCells_andAddedBelow() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    table.paste("1\t2\n3\t4\n5\t6", 1, 1);
    assertEquals(List.of("甲", "乙", "", ""), categories(table));
    assertEquals(
        List.of("10000", "30000", "50000"),
        table.rows().stream().skip(1).map(r -> Fund.budget(r).orElseThrow()).toList());
  }

  @Test
  void rowsWithAHeadAreAddedAtTheEnd_overBlankRows() {
    TableModel<FundLine> table = Fund.table("甲", "");
    table.paste("类别\t预算数\n乙\t1\n丙\t2", 0, 0);
    assertEquals(List.of("甲", "乙", "丙"), categories(table));
  }

  @Test
  void unreadableCellIsKeptInTheCell_andToldWithRowAndColumn() {
    TableModel<FundLine> table = Fund.table();
    table.paste("甲\t1\n乙\t待定", 0, 0);
    assertEquals("待定", table.textIn(table.shown().get(1), BUDGET));
    TableModel.Notice notice = table.noticeProperty().get();
    assertTrue(notice.warning());
    assertTrue(notice.text().contains("第2行“预算数”"), notice.text());
  }

  @Test
  void pasteCanBeTakenBack() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    List<FundLine> before = table.rows();
    table.paste("1\n2\n3", 0, 0);
    assertTrue(table.noticeProperty().get().undoable());
    table.undo();
    assertEquals(before, table.rows());
    assertFalse(table.noticeProperty().get().undoable());
  }

  @Test
  void removedRowsComeBack() {
    TableModel<FundLine> table = Fund.table("甲", "乙", "丙");
    table.remove(List.of(table.shown().get(0), table.shown().get(2)));
    assertEquals(List.of("乙"), categories(table));
    table.undo();
    assertEquals(List.of("甲", "乙", "丙"), categories(table));
  }

  @Test
  void rowsMoveTogether_andStopAtTheEnds() {
    TableModel<FundLine> table = Fund.table("甲", "乙", "丙", "丁");
    List<Line<FundLine>> two = List.of(table.shown().get(1), table.shown().get(2));
    table.move(two, 1);
    assertEquals(List.of("甲", "丁", "乙", "丙"), categories(table));
    table.move(two, 1);
    assertEquals(List.of("甲", "丁", "乙", "丙"), categories(table));
    table.move(two, -1);
    table.move(two, -1);
    assertEquals(List.of("乙", "丙", "甲", "丁"), categories(table));
  }

  @Test
  void rowMovesPastItsShownNeighbour_whenOthersAreFilteredOut() {
    TableModel<FundLine> table = Fund.table("甲", "x", "乙");
    table.filter(r -> !r.category().equals("x"));
    table.move(List.of(table.shown().get(1)), -1);
    assertEquals(List.of("乙", "甲", "x"), categories(table));
  }

  @Test
  void rowStaysInSight_whenItsNewValueNoLongerFitsTheFilter() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    table.filter(r -> r.category().equals("甲"));
    table.enter(table.shown().getFirst(), CATEGORY, "丙");
    assertEquals(1, table.shown().size());
  }

  @Test
  void rowAddedUnderAFilterIsShown() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    table.filter(r -> r.category().equals("甲"));
    int at = table.add(1);
    assertEquals(1, at);
    assertEquals(List.of("甲", "", "乙"), categories(table));
  }

  @Test
  void copiedRowsCanBePastedBack() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    table.enter(table.shown().get(0), BUDGET, "1.5");
    String copied = CopiedCells.text(table.copy(table.shown()));
    TableModel<FundLine> other = Fund.table();
    other.paste(copied, 0, 0);
    assertEquals(List.of("甲", "乙"), categories(other));
    assertEquals(Optional.of("15000"), Fund.budget(other.rows().getFirst()));
  }

  @Test
  void pastedCellsStayText_whateverTheyBeginWithAndHoweverTheyAreQuoted() {
    TableModel<FundLine> table = Fund.table();
    table.paste("类别\t\"备\n注\"\r\n=1+1\t\"上\r\n下\"\r\n@甲\t\"说\"\"好\"\"\n\"\r\n+86\t-3\r\n", 0, 0);
    assertEquals(List.of("=1+1", "@甲", "+86"), categories(table));
    assertEquals(
        List.of("上 下", "说\"好\"", "-3"), table.rows().stream().map(FundLine::note).toList());
    TableModel<FundLine> other = Fund.table();
    other.paste(CopiedCells.text(table.copy(table.shown())), 0, 0);
    assertEquals(categories(table), categories(other));
  }

  @Test
  void nothingIsTakenBack_onceTheRowsWereChangedElsewhere() {
    TableModel<FundLine> table = Fund.table("甲", "乙");
    table.changeRows(List.of(table.rows().getFirst().id()), r -> r.withCategory("丙"), "changed");
    List<FundLine> later = table.rows().stream().map(r -> r.withNote("later")).toList();
    table.show(later);
    assertFalse(table.noticeProperty().get().undoable());
    table.undo();
    assertEquals(later, table.rows());
  }
}
