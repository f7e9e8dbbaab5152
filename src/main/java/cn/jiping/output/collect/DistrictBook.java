package cn.jiping.output.collect;

import cn.jiping.domain.Texts;
import cn.jiping.service.collect.Columns;
import cn.jiping.service.collect.DistrictTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The merged table as a workbook, written row by row: rows that are done wait in a temporary file,
 * not in memory. Nothing becomes a formula, and nobody is named as its author.
 */
final class DistrictBook {
  private static final Texts TEXTS = Texts.of(DistrictBook.class);

  /** Rows that are kept in memory. */
  private static final int WINDOW = 100;

  /** A column's width is counted in parts of a character. */
  private static final int CHARACTER = 256;

  /** Number and unit stay where they are. */
  private static final int FROZEN_COLUMNS = 2;

  private final SXSSFWorkbook book;
  private final CellWriter cells;

  private DistrictBook(SXSSFWorkbook book) {
    this.book = book;
    this.cells = new CellWriter(book, TEXTS.get("font"));
  }

  /**
   * Writes a whole .xlsx file.
   *
   * @param out is left open
   */
  static void write(DistrictTable table, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      book.setZip64Mode(Zip64Mode.Never); // the JDK can't read the other kind from a stream
      new DistrictBook(book).fill(table);
      book.write(out);
    }
  }

  private void fill(DistrictTable table) {
    Columns columns = table.columns();
    List<Line> lines = Line.of(table);
    sheet("sheet.summary", DistrictColumns.summary(columns), lines, Line::isTotals);
    sheet("sheet.funds", DistrictColumns.funds(columns), lines, Line::isTotals);
    sheet("sheet.grading", DistrictColumns.grading(columns), lines, Line::isTotals);
    sheet("sheet.notCounted", DistrictColumns.notCounted(), table.notCounted(), n -> false);
    properties();
  }

  private <R> void sheet(String key, List<Column<R>> columns, List<R> rows, Predicate<R> isTotals) {
    SXSSFSheet sheet = book.createSheet(TEXTS.get(key));
    head(sheet, columns);
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r + 1);
      boolean bold = isTotals.test(rows.get(r));
      for (int c = 0; c < columns.size(); c++) {
        cells.write(row, c, columns.get(c).cell().apply(rows.get(r)), bold);
      }
    }
    sheet.createFreezePane(FROZEN_COLUMNS, 1);
  }

  private <R> void head(Sheet sheet, List<Column<R>> columns) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
      cells.writeHead(row, i, columns.get(i).title());
    }
  }

  /** No names and no dates. */
  private void properties() {
    POIXMLProperties.CoreProperties core =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    core.setTitle(TEXTS.get("title"));
    core.setCreator("");
    core.setCreated(Optional.of(new Date(0)));
  }
}
