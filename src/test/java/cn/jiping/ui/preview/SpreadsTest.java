package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsTest {
  @ParameterizedTest
  @CsvSource({"0,0,1", "1,1,0", "2,1,1", "3,2,0", "4,2,1"})
  void inABook_theFirstPageIsAloneAtTheRight(int page, int row, int column) {
    Spreads book = new Spreads(5, true);
    assertEquals(row, book.row(page));
    assertEquals(column, book.column(page));
  }

  @ParameterizedTest
  @CsvSource({"0,true,0", "1,true,1", "2,true,2", "5,true,3", "6,true,4", "0,false,0", "6,false,6"})
  void rowsHoldAllPages(int pages, boolean book, int rows) {
    assertEquals(rows, new Spreads(pages, book).rows());
  }

  @ParameterizedTest
  @CsvSource({"0,true,0", "1,true,1", "2,true,3", "2,false,2"})
  void rowStartsWithItsLeftPage(int row, boolean book, int page) {
    assertEquals(page, new Spreads(5, book).first(row));
  }
}
