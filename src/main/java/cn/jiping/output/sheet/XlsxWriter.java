package cn.jiping.output.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.output.opc.PlainZip;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.SheetCell;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetContent.Head;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook row by row: rows that are done wait in a temporary file, not in memory. Nothing
 * becomes a formula; the same content is the same file.
 */
final class XlsxWriter {
  private static final Texts TEXTS = Texts.of(XlsxWriter.class);

  /** Rows that are kept in memory. */
  private static final int WINDOW = 100;

  /** A column's width is counted in parts of a character. */
  private static final int CHARACTER = 256;

  private static final int[] GUIDE_WIDTHS = {24, 96};

  private final SXSSFWorkbook book;
  private final Looks looks;

  private XlsxWriter(SXSSFWorkbook book) {
    this.book = book;
    this.looks = new Looks(book, TEXTS.get("font"));
  }

  /** A whole .xlsx file. */
  static byte[] write(SheetContent content, Progress progress) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      book.setZip64Mode(Zip64Mode.Never); // the JDK can't read the other kind from a stream
      new XlsxWriter(book).fill(content, progress);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return PlainZip.pack(PlainZip.unpack(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(SheetContent content, Progress progress) throws IOException {
    SXSSFSheet sheet = book.createSheet(content.name());
    try {
      table(sheet, content, progress);
    } finally {
      sheet.flushRows(); // or closing an unfinished workbook would warn
    }
    guide(content);
    properties(content.name());
  }

  private void table(Sheet sheet, SheetContent content, Progress progress) {
    List<Head> heads = content.heads();
    List<CellStyle> styles = heads.stream().map(h -> looks.column(h.form())).toList();
    for (int i = 0; i < heads.size(); i++) {
      sheet.setDefaultColumnStyle(i, styles.get(i));
      sheet.setColumnWidth(i, heads.get(i).width() * CHARACTER);
    }
    head(sheet, heads.stream().map(Head::title).toList());
    int count = content.rows().size();
    for (int i = 0; i < count; i++) {
      progress.at(i, count);
      Row row = sheet.createRow(i + 1);
      List<SheetCell> cells = content.rows().get(i);
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).shown().isEmpty()) {
          fill(row.createCell(c), cells.get(c), heads.get(c));
        }
      }
    }
    sheet.createFreezePane(1, 1);
    page(sheet);
    sheet.setAutoFilter(new CellRangeAddress(0, count, 0, heads.size() - 1));
    Choices.add(sheet, heads);
    progress.at(count, count);
  }

  /** A4, lying, its head on every page. */
  private static void page(Sheet sheet) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  private void head(Sheet sheet, List<String> titles) {
    CellStyle style = looks.head();
    Row row = sheet.createRow(0);
    for (int i = 0; i < titles.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(titles.get(i));
      cell.setCellStyle(style);
    }
  }

  private void fill(Cell cell, SheetCell content, Head head) {
    switch (content) {
      case SheetCell.Number number -> {
        cell.setCellValue(number.value().doubleValue());
        boolean amount = head.form() == SheetContent.Form.AMOUNT;
        cell.setCellStyle(looks.number(amount, Math.max(0, number.value().scale())));
      }
      case SheetCell.Day day -> {
        cell.setCellValue(day.date());
        cell.setCellStyle(looks.date());
      }
      default -> text(cell, content.shown());
    }
  }

  private void text(Cell cell, String text) {
    String encoded = CellText.encode(text);
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    if (encoded.length() > longest) {
      throw new OutputFailure(
          TEXTS.get("long.text", cell.getAddress().formatAsString(), longest),
          TEXTS.get("long.text.advice"));
    }
    cell.setCellValue(encoded);
    boolean quoted = CellText.isLikeFormula(text);
    cell.setCellStyle(looks.text(quoted, text.indexOf('\n') >= 0));
  }

  private void guide(SheetContent content) {
    Sheet sheet = book.createSheet(content.guideName());
    for (int i = 0; i < GUIDE_WIDTHS.length; i++) {
      sheet.setColumnWidth(i, GUIDE_WIDTHS[i] * CHARACTER);
    }
    page(sheet);
    head(sheet, content.guide().getFirst());
    for (int i = 1; i < content.guide().size(); i++) {
      Row row = sheet.createRow(i);
      List<String> texts = content.guide().get(i);
      for (int c = 0; c < texts.size(); c++) {
        Cell cell = row.createCell(c);
        cell.setCellValue(texts.get(c));
        cell.setCellStyle(looks.text(false, true));
      }
    }
  }

  /** No names and no dates. */
  private void properties(String title) {
    POIXMLProperties.CoreProperties core =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("");
    core.setCreated(Optional.of(new Date(0)));
  }
}
