package cn.jiping.output.collect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes cells so that they look and count as what they are; each look is made once. */
final class CellWriter {
  /** What a spreadsheet would take for the beginning of a formula, were it typed. */
  private static final String FORMULA = "=+-@\t\r";

  /** A spreadsheet keeps no more digits of a number, and cuts the others off silently. */
  private static final int MOST_DIGITS = 15;

  /** A cell can have 32,767; a longer one than this is for nobody. */
  private static final int LONGEST = 2_000;

  /** Characters that are written as numbers (ECMA-376, 22.4.2.4), and texts that look like them. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook book;
  private final Font plain;
  private final Font bold;
  private final Map<Look, CellStyle> made = new HashMap<>();

  /** How a cell looks: the code of its numbers, whether it is text only, and whether it is bold. */
  private record Look(String code, boolean quoted, boolean bold, boolean head) {}

  /**
   * @param font of all cells
   */
  CellWriter(Workbook book, String font) {
    this.book = book;
    plain = book.getFontAt(0);
    plain.setFontName(font);
    bold = book.createFont();
    bold.setFontName(font);
    bold.setBold(true);
  }

  void write(Row row, int column, Cell cell, boolean isBold) {
    switch (cell) {
      case Cell.Text text -> text(row, column, text.text(), isBold, false);
      case Cell.Count count ->
          make(row, column, new Look("0", false, isBold, false)).setCellValue(count.count());
      case Cell.Amount amount -> amount(row, column, amount.number(), isBold);
    }
  }

  void writeHead(Row row, int column, String title) {
    text(row, column, title, true, true);
  }

  private void amount(Row row, int column, BigDecimal number, boolean isBold) {
    if (number.precision() > MOST_DIGITS) {
      text(row, column, number.toPlainString(), isBold, false);
    } else {
      make(row, column, new Look("#,##0.00", false, isBold, false))
          .setCellValue(number.doubleValue());
    }
  }

  private void text(Row row, int column, String text, boolean isBold, boolean head) {
    if (!text.isEmpty()) {
      boolean quoted = FORMULA.indexOf(text.charAt(0)) >= 0;
      make(row, column, new Look("@", quoted, isBold, head))
          .setCellValue(LOOKS_ESCAPED.matcher(shortened(text)).replaceAll("_x005F_"));
    }
  }

  /** Not in the middle of a character that takes two places. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, split ? LONGEST - 1 : LONGEST) + "……";
  }

  private org.apache.poi.ss.usermodel.Cell make(Row row, int column, Look look) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    cell.setCellStyle(made.computeIfAbsent(look, this::style));
    return cell;
  }

  private CellStyle style(Look look) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(look.code()));
    style.setQuotePrefixed(look.quoted());
    style.setFont(look.bold() ? bold : plain);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (look.head()) {
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setWrapText(true);
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
