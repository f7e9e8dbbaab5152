package cn.jiping.output.sheet;

import cn.jiping.service.sheet.SheetContent.Form;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The formats of the cells of one workbook, each made once. */
final class Looks {
  private static final String TEXT = "@";
  private static final String DATE = "yyyy-mm-dd";
  private static final String AMOUNT = "#,##0.00";

  private final Workbook book;
  private final Map<Look, CellStyle> made = new HashMap<>();

  /**
   * A format.
   *
   * @param code of its numbers
   * @param quoted what is in the cell is text, whatever it looks like
   * @param lines it may have several lines
   */
  private record Look(String code, boolean quoted, boolean lines) {}

  /**
   * @param font of all cells
   */
  Looks(Workbook book, String font) {
    this.book = book;
    book.getFontAt(0).setFontName(font);
  }

  /** Of a column, also of its cells that are blank. */
  CellStyle column(Form form) {
    return switch (form) {
      case TEXT -> text(false, false);
      case AMOUNT -> style(new Look(AMOUNT, false, false));
      case NUMBER -> style(new Look("General", false, false));
      case DATE -> date();
    };
  }

  CellStyle text(boolean quoted, boolean lines) {
    return style(new Look(TEXT, quoted, lines));
  }

  CellStyle date() {
    return style(new Look(DATE, false, false));
  }

  /** Shows so many decimals, in groups of three digits when it is an amount. */
  CellStyle number(boolean amount, int decimals) {
    if (amount) {
      return style(new Look(AMOUNT + "0".repeat(Math.max(0, decimals - 2)), false, false));
    }
    return style(new Look(decimals == 0 ? "0" : "0." + "0".repeat(decimals), false, false));
  }

  CellStyle head() {
    Font bold = book.createFont();
    bold.setFontName(book.getFontAt(0).getFontName());
    bold.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    return style;
  }

  private CellStyle style(Look look) {
    return made.computeIfAbsent(
        look,
        l -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(l.code()));
          style.setQuotePrefixed(l.quoted());
          style.setWrapText(l.lines());
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          return style;
        });
  }
}
