package cn.jiping.output.docx;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** Writes tables: head row repeated, rows not split, and the imprint at the foot of its page. */
final class Tables {
  /** A table of at most so many rows stays on one page, as in the PDF. */
  private static final int SMALL = 12;

  /** Eighths of a pt. */
  private static final int OUTER = 6;

  private static final int INNER = 4;

  /** Over and under the words of a cell, in twentieths of a pt. */
  private static final int PADDING = 60;

  private static final int IMPRINT_OUTER = 8;
  private static final int IMPRINT_INNER = 6;
  private static final String BLACK = "000000";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final XWPFDocument word;

  Tables(XWPFDocument word) {
    this.word = word;
  }

  /**
   * @param width of the text area in twentieths of a pt
   */
  void add(Block.Table block, int width) {
    caption(block);
    List<List<String>> rows = new ArrayList<>(block.rows());
    block.totals().ifPresent(rows::add);
    XWPFTable table = word.createTable(rows.size() + 1, block.columns().size());
    borders(table);
    widths(table, block.columns(), width);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < block.columns().size(); i++) {
      fill(head.getCell(i), "TableHead", block.columns().get(i).head(), Align.CENTER);
    }
    for (int r = 0; r < rows.size(); r++) {
      boolean total = block.totals().isPresent() && r == rows.size() - 1;
      for (int i = 0; i < block.columns().size(); i++) {
        boolean label = total && i == 0;
        fill(
            table.getRow(r + 1).getCell(i),
            label ? "TableHead" : "TableText",
            rows.get(r).get(i),
            label ? Align.CENTER : block.columns().get(i).align());
      }
    }
    keep(table, rows.size());
    paragraph("TableText", "");
  }

  /** The head goes along with the first row, the last row with the one before it. */
  private static void keep(XWPFTable table, int rows) {
    for (int r = 0; r < rows; r++) {
      if (rows <= SMALL || r <= 1 || r == rows - 1) {
        table.getRow(r).getTableCells().stream()
            .flatMap(c -> c.getParagraphs().stream())
            .forEach(p -> p.setKeepNext(true));
      }
    }
  }

  private void caption(Block.Table block) {
    if (!block.caption().isEmpty()) {
      paragraph("Caption", block.caption());
    }
    if (!block.note().isEmpty()) {
      XWPFParagraph note = paragraph("TableText", block.note());
      note.setAlignment(ParagraphAlignment.RIGHT);
      note.setKeepNext(true);
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph made = word.createParagraph();
    made.setStyle(style);
    made.createRun().setText(text);
    return made;
  }

  static void borders(XWPFTable table) {
    table.setTableAlignment(TableRowAlign.CENTER);
    table.setTopBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
    table.setBottomBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
    table.setLeftBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
    table.setRightBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
    table.setInsideHBorder(XWPFBorderType.SINGLE, INNER, 0, BLACK);
    table.setInsideVBorder(XWPFBorderType.SINGLE, INNER, 0, BLACK);
  }

  private static void widths(XWPFTable table, List<Column> columns, int width) {
    table.setWidth(width);
    double weights = columns.stream().mapToDouble(Column::weight).sum();
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (Column column : columns) {
      int part = (int) (width * column.weight() / weights);
      grid.addNewGridCol().setW(BigInteger.valueOf(part));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < columns.size(); i++) {
        row.getCell(i)
            .setWidth(Integer.toString((int) (width * columns.get(i).weight() / weights)));
      }
    }
  }

  private static void fill(XWPFTableCell cell, String style, String text, Align align) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(style);
    paragraph.setAlignment(
        switch (align) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
        });
    paragraph.createRun().setText(text);
    paragraph.setSpacingBefore(PADDING);
    paragraph.setSpacingAfter(PADDING);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
  }

  /** At the foot of the text area: rules over, between and under its lines (7.4). */
  void imprint(Block.Imprint imprint, int width) {
    boolean copies = !imprint.copiesTo().isEmpty();
    XWPFTable table = word.createTable(copies ? 2 : 1, 1);
    table.setWidth(width);
    table.setTopBorder(XWPFBorderType.SINGLE, IMPRINT_OUTER, 0, BLACK);
    table.setBottomBorder(XWPFBorderType.SINGLE, IMPRINT_OUTER, 0, BLACK);
    table.setInsideHBorder(XWPFBorderType.SINGLE, IMPRINT_INNER, 0, BLACK);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    if (copies) {
      imprintLine(table.getRow(0).getCell(0), imprint.copiesTo(), "", width);
    }
    imprintLine(table.getRow(copies ? 1 : 0).getCell(0), imprint.printer(), imprint.date(), width);
    CTTblPPr place = table.getCTTbl().getTblPr().addNewTblpPr();
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setHorzAnchor(STHAnchor.MARGIN);
    try (XmlCursor cursor = place.newCursor()) {
      cursor.setAttributeText(new QName(NAMESPACE, "tblpYSpec"), "bottom");
    }
    paragraph("TableText", "");
  }

  private static void imprintLine(XWPFTableCell cell, String left, String right, int width) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle("Imprint");
    paragraph.createRun().setText(left);
    if (!right.isEmpty()) {
      Paragraphs.rightTab(paragraph, width - 2 * 280);
      var run = paragraph.createRun();
      run.addTab();
      run.setText(right);
    }
  }
}
