package cn.jiping.output.docx;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.domain.document.SpanGrid.Placed;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Writes forms. Word repeats only the first rows of a table: the rows before the head are a table
 * of their own, so close above the other that they look like one. A cell that begins in the head
 * and goes on under it is two cells without a rule between them, since Word repeats the upper one.
 */
final class SpanTables {
  /** Between a rule and the text beside it, in twentieths of a pt. */
  private static final int PADDING = 50;

  /** Over and under the words of a cell, likewise. */
  private static final int SPACE = 40;

  /** A row with a longer text may be split between pages. */
  private static final int LONG = 150;

  private final XWPFDocument word;

  SpanTables(XWPFDocument word) {
    this.word = word;
  }

  /**
   * @param width of the text area in twentieths of a pt
   */
  void add(Block.SpanTable form, int width) {
    if (!form.caption().isEmpty()) {
      paragraph("FormCaption", form.caption());
    }
    SpanGrid grid = SpanGrid.of(form);
    int[] columns = columns(form.weights(), width);
    int head = grid.headStart();
    if (head > 0) {
      add(form, grid, columns, 0, head);
    }
    if (head > 0 && head < grid.rows()) {
      paragraph("SectionEnd", "").setKeepNext(true);
    }
    if (head < grid.rows()) {
      add(form, grid, columns, head, grid.rows());
    }
    form.foot().forEach(text -> paragraph("FormText", text).setSpacingBefore(2 * SPACE));
    paragraph("FormText", "");
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph made = word.createParagraph();
    made.setStyle(style);
    made.createRun().setText(text);
    return made;
  }

  /** The room for text is shared by the weights, as on our own pages. */
  private static int[] columns(List<Double> weights, int width) {
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    int room = width - 2 * PADDING * weights.size();
    return weights.stream().mapToInt(w -> (int) (room * w / all) + 2 * PADDING).toArray();
  }

  /** The rows from one to another as a table of their own. */
  private void add(Block.SpanTable form, SpanGrid grid, int[] columns, int from, int to) {
    XWPFTable table = word.createTable();
    table.removeRow(0);
    Tables.borders(table);
    table.setCellMargins(0, PADDING, 0, PADDING);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    int width = 0;
    CTTblGrid widths =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int column : columns) {
      widths.addNewGridCol().setW(BigInteger.valueOf(column));
      width += column;
    }
    table.setWidth(width);
    for (int row = from; row < to; row++) {
      add(table, form.rows().get(row), grid, columns, row);
    }
  }

  private static void add(XWPFTable table, SpanRow of, SpanGrid grid, int[] columns, int row) {
    XWPFTableRow made = table.createRow();
    while (!made.getTableCells().isEmpty()) {
      made.removeCell(0);
    }
    made.setRepeatHeader(of.head());
    List<Placed> cells = grid.row(row);
    made.setCantSplitRow(
        of.head() || cells.stream().allMatch(c -> c.cell().text().length() <= LONG));
    for (Placed placed : cells) {
      add(made.createCell(), placed, of, grid, columns, row);
    }
  }

  private static void add(
      XWPFTableCell cell, Placed placed, SpanRow of, SpanGrid grid, int[] columns, int row) {
    int width = 0;
    for (int column = placed.column(); column < placed.endColumn(); column++) {
      width += columns[column];
    }
    cell.setWidth(Integer.toString(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    CTTcPr properties = cell.getCTTc().getTcPr();
    if (placed.cell().columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.cell().columns()));
    }
    boolean parted = placed.row() < grid.headEnd() && placed.endRow() > grid.headEnd();
    merge(properties, placed, grid, parted, row);
    text(cell, placed.cell(), row == placed.row(), of.kept());
  }

  private static void merge(
      CTTcPr properties, Placed placed, SpanGrid grid, boolean parted, int row) {
    boolean within = parted && row < grid.headEnd();
    int first = parted && !within ? grid.headEnd() : placed.row();
    int end = within ? grid.headEnd() : placed.endRow();
    if (end - first > 1) {
      properties.addNewVMerge().setVal(row == first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (parted && (row == grid.headEnd() - 1 || row == grid.headEnd())) {
      CTTcBorders borders = properties.addNewTcBorders();
      (within ? borders.addNewBottom() : borders.addNewTop()).setVal(STBorder.NIL);
    }
  }

  private static void text(XWPFTableCell cell, SpanCell content, boolean begins, boolean kept) {
    XWPFParagraph paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
    paragraph.setStyle(content.heading() ? "FormHead" : "FormText");
    paragraph.setAlignment(
        content.align() == Align.LEFT ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    paragraph.setSpacingBefore(SPACE);
    paragraph.setSpacingAfter(SPACE);
    paragraph.setKeepNext(kept);
    if (begins) {
      XWPFRun run = paragraph.createRun();
      String[] lines = content.text().split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          run.addBreak();
        }
        run.setText(lines[i]);
      }
    }
  }
}
