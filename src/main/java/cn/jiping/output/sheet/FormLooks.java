package cn.jiping.output.sheet;

import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.SpanCell;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The formats of the cells of a form, each made once. */
final class FormLooks {
  private static final short SIZE = 10;
  private static final short CAPTION_SIZE = 14;
  private static final short TITLE_SIZE = 18;

  /** A number that a spreadsheet keeps as it stands: no leading zeros, at most 15 digits. */
  private static final String NUMBER = "-?(0|[1-9]\\d{0,11})(\\.\\d{1,3})?";

  private final Workbook book;
  private final Font text;
  private final Font head;
  private final Font caption;
  private final Font title;
  private final Map<Look, CellStyle> made = new HashMap<>();

  /** Where a cell has no rule, because it is a part of another. */
  enum Open {
    NONE,
    ABOVE,
    BELOW
  }

  private record Look(Align align, boolean heading, String code, Open open, boolean quoted) {}

  FormLooks(Workbook book, String textFont, String headFont) {
    this.book = book;
    this.text = book.getFontAt(0);
    text.setFontName(textFont);
    text.setFontHeightInPoints(SIZE);
    this.head = font(headFont, SIZE);
    this.caption = font(textFont, CAPTION_SIZE);
    this.title = font(headFont, TITLE_SIZE);
  }

  private Font font(String name, short size) {
    Font font = book.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints(size);
    return font;
  }

  /** Whether what stands in a cell is a number; words stay words, whatever they look like. */
  static boolean isNumber(SpanCell cell) {
    return !cell.heading() && cell.align() != Align.LEFT && cell.text().matches(NUMBER);
  }

  /**
   * The format of a cell of the form.
   *
   * @param quoted it is text, whatever it looks like
   */
  CellStyle of(SpanCell cell, Open open, boolean quoted) {
    String code = isNumber(cell) ? code(cell.text()) : "@";
    Look look = new Look(cell.align(), cell.heading(), code, open, quoted);
    return made.computeIfAbsent(look, this::style);
  }

  /** As many decimals as stand there. */
  private static String code(String number) {
    int point = number.indexOf('.');
    return point < 0 ? "0" : "0." + "0".repeat(number.length() - point - 1);
  }

  private CellStyle style(Look look) {
    CellStyle style = plain(look.heading() ? head : text, horizontal(look.align()));
    style.setDataFormat(book.createDataFormat().getFormat(look.code()));
    style.setQuotePrefixed(look.quoted());
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderTop(look.open() == Open.ABOVE ? BorderStyle.NONE : BorderStyle.THIN);
    style.setBorderBottom(look.open() == Open.BELOW ? BorderStyle.NONE : BorderStyle.THIN);
    return style;
  }

  /** Figures have the same decimals, so that they may stand in the middle. */
  private static HorizontalAlignment horizontal(Align align) {
    return align == Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
  }

  CellStyle title() {
    return plain(title, HorizontalAlignment.CENTER);
  }

  CellStyle caption() {
    return plain(caption, HorizontalAlignment.CENTER);
  }

  CellStyle foot() {
    return plain(text, HorizontalAlignment.LEFT);
  }

  private CellStyle plain(Font font, HorizontalAlignment align) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(align);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }
}
