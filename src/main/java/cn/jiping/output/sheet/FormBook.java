package cn.jiping.output.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.domain.document.SpanGrid.Placed;
import cn.jiping.output.opc.PlainZip;
import cn.jiping.service.OutputFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a form as a workbook of one sheet: title, the form with its merged cells, what stands
 * under it. It prints on A4 as wide as the page, its head on each. Nothing becomes a formula; the
 * same form is the same file.
 */
final class FormBook {
  private static final Texts TEXTS = Texts.of(FormBook.class);

  /** Margins in inches: 2 cm. */
  private static final double MARGIN = 0.79;

  private static final float TITLE_HEIGHT = 40;
  private static final float CAPTION_HEIGHT = 24;

  /** Rows above the form: title and caption. */
  private static final int ABOVE = 2;

  /** An upright or a lying page as wide as so many digits, and a digit's width as POI counts it. */
  private static final int PORTRAIT = 92;

  private static final int LANDSCAPE = 140;
  private static final int DIGIT = 256;

  private final XSSFWorkbook book;
  private final FormLooks looks;
  private final XSSFSheet sheet;
  private final SpanTable form;
  private final SpanGrid grid;
  private final FormSizes sizes;

  private FormBook(XSSFWorkbook book, Block.Attachment start, SpanTable form) {
    this.book = book;
    this.form = form;
    this.grid = SpanGrid.of(form);
    this.looks = new FormLooks(book, TEXTS.get("form.font"), TEXTS.get("form.font.head"));
    this.sheet = book.createSheet(start.title());
    int width = start.landscape() ? LANDSCAPE : PORTRAIT;
    this.sizes = new FormSizes(form, grid, width);
    page(start.landscape());
  }

  /**
   * A whole .xlsx file.
   *
   * @param document start and table of a form
   */
  static byte[] write(Document document) {
    Block.Attachment start = first(document, Block.Attachment.class);
    SpanTable form = first(document, SpanTable.class);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      new FormBook(book, start, form).fill(start.title());
      properties(book, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return PlainZip.pack(PlainZip.unpack(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <B extends Block> B first(Document document, Class<B> kind) {
    return document.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form: " + document.title()));
  }

  /** A4, as wide as the page and as many pages as it needs. */
  private void page(boolean landscape) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setCenter(TEXTS.get("form.footer"));
  }

  private void fill(String title) {
    for (int column = 0; column < grid.columns(); column++) {
      sheet.setColumnWidth(column, (int) Math.round(sizes.width(column) * DIGIT));
    }
    line(0, title, looks.title(), TITLE_HEIGHT);
    line(1, form.caption(), looks.caption(), CAPTION_HEIGHT);
    int end = ABOVE;
    for (int row = 0; row < grid.rows(); row++) {
      for (float height : sizes.heights(row)) {
        sheet.createRow(end++).setHeightInPoints(height);
      }
    }
    grid.cells().forEach(this::fill);
    if (grid.headStart() < grid.rows()) {
      sheet.setRepeatingRows(
          new CellRangeAddress(
              top(grid.headStart()), top(grid.headEnd()) - 1, 0, grid.columns() - 1));
    }
    for (String paragraph : form.foot()) {
      line(end, paragraph, looks.foot(), sizes.footHeight(paragraph));
      end++;
    }
    book.setPrintArea(0, 0, grid.columns() - 1, 0, end - 1);
  }

  /** The first row on the sheet of a row of the form: a very high one is several rows there. */
  private int top(int row) {
    int top = ABOVE;
    for (int i = 0; i < row; i++) {
      top += sizes.heights(i).size();
    }
    return top;
  }

  /** A text from side to side. */
  private void line(int row, String text, CellStyle style, float height) {
    sheet.createRow(row).setHeightInPoints(height);
    put(row, 0, text, style);
    merge(row, row, 0, grid.columns() - 1);
  }

  /** A cell that begins in the head and goes on under it is two, since the head is repeated. */
  private void fill(Placed placed) {
    boolean parted = placed.row() < grid.headEnd() && placed.endRow() > grid.headEnd();
    int end = parted ? grid.headEnd() : placed.endRow();
    range(placed, placed.row(), end, true, parted ? FormLooks.Open.BELOW : FormLooks.Open.NONE);
    if (parted) {
      range(placed, end, placed.endRow(), false, FormLooks.Open.ABOVE);
    }
  }

  private void range(Placed placed, int from, int to, boolean withText, FormLooks.Open open) {
    int first = top(from);
    int last = top(to) - 1;
    CellStyle style = looks.of(placed.cell(), open, false);
    for (int row = first; row <= last; row++) {
      for (int column = placed.column(); column < placed.endColumn(); column++) {
        CellUtil.getCell(CellUtil.getRow(row, sheet), column).setCellStyle(style);
      }
    }
    if (withText) {
      fill(first, placed, open);
    }
    merge(first, last, placed.column(), placed.endColumn() - 1);
  }

  private void fill(int row, Placed placed, FormLooks.Open open) {
    String text = placed.cell().text();
    Optional<Double> number =
        FormLooks.isNumber(placed.cell()) ? Optional.of(Double.valueOf(text)) : Optional.empty();
    if (number.isPresent()) {
      Cell cell = CellUtil.getCell(CellUtil.getRow(row, sheet), placed.column());
      cell.setCellValue(number.get());
      cell.setCellStyle(looks.of(placed.cell(), open, false));
    } else {
      boolean quoted = CellText.isLikeFormula(text);
      put(row, placed.column(), text, looks.of(placed.cell(), open, quoted));
    }
  }

  private void put(int row, int column, String text, CellStyle style) {
    Cell cell = CellUtil.getCell(CellUtil.getRow(row, sheet), column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(encoded(text));
    }
  }

  private static String encoded(String text) {
    String encoded = CellText.encode(text);
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    if (encoded.length() > longest) {
      throw new OutputFailure(TEXTS.get("form.long"), TEXTS.get("form.long.advice", longest));
    }
    return encoded;
  }

  private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** No names and no dates. */
  private static void properties(XSSFWorkbook book, Document document) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(document.title());
    core.setCreator("");
    core.setCreated(Optional.of(new Date(0)));
  }
}
