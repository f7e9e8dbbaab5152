package cn.jiping.output.sheet;

import cn.jiping.service.sheet.SheetCell;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.SheetRow;
import cn.jiping.service.sheet.Sheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of a sheet (18.3) as they come, and keeps those with content. */
final class RowParser implements Elements {
  /** More cells with content than memory is meant for. */
  private static final int MOST_CELLS = 1_500_000;

  private final Cells cells;
  private final String file;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private List<SheetCell> row = new ArrayList<>();
  private int number;
  private int column;
  private boolean hiddenRow;
  private int hidden;
  private int count;
  private String type = "";
  private String style = "";
  private String value;
  private boolean formula;
  private boolean phonetic;

  /**
   * @param file its name, for sentences
   */
  RowParser(Cells cells, String file) {
    this.cells = cells;
    this.file = file;
  }

  SheetData data() {
    return new SheetData(rows, merged, hidden);
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws XMLStreamException, IOException {
    switch (name) {
      case "row" -> startRow(xml);
      case "c" -> startCell(xml);
      case "v" -> value = xml.getElementText();
      case "f" -> formula = true;
      case "is" -> value = "";
      case "rPh" -> phonetic = true;
      case "t" -> inline.append(phonetic ? "" : xml.getElementText());
      case "mergeCell" -> merged.add(Elements.attribute(xml, "ref"));
      default -> {
        // how it looks
      }
    }
  }

  @Override
  public void end(String name) throws IOException {
    switch (name) {
      case "c" -> endCell();
      case "row" -> endRow();
      case "rPh" -> phonetic = false;
      default -> {
        // nothing was begun
      }
    }
  }

  private void startRow(XMLStreamReader xml) throws BadXml {
    String given = Elements.attribute(xml, "r");
    number = given.isEmpty() ? number + 1 : Elements.number(given);
    hiddenRow = Elements.flag(xml, "hidden");
    column = -1;
    row = new ArrayList<>();
  }

  private void startCell(XMLStreamReader xml) {
    String address = Elements.attribute(xml, "r");
    column = address.isEmpty() ? column + 1 : column(address);
    type = Elements.attribute(xml, "t");
    style = Elements.attribute(xml, "s");
    value = null;
    formula = false;
    inline.setLength(0);
  }

  /** The column of C7 is 2; one that no spreadsheet has is beyond the limit. */
  private static int column(String address) {
    int column = 0;
    for (char c : address.toCharArray()) {
      if (c < 'A' || c > 'Z' || column > Sheets.MOST_COLUMNS) {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  private void endCell() throws BadXml {
    SheetCell cell = SheetCell.BLANK;
    if (formula && isUncomputed()) {
      cell = new SheetCell.Uncomputed();
    } else if (value != null) {
      cell = cells.of(type, style, inline.isEmpty() ? value : inline.toString());
    }
    if (cell.isBlank()) {
      return;
    }
    if (column < 0 || column >= Sheets.MOST_COLUMNS) {
      throw Failures.of("columns", null, file, Sheets.MOST_COLUMNS);
    }
    while (row.size() < column) {
      row.add(SheetCell.BLANK);
    }
    if (row.size() == column) {
      row.add(cell);
    } else {
      row.set(column, cell);
    }
    count++;
  }

  /** A text may be empty; a number may not. */
  private boolean isUncomputed() {
    return value == null || value.isBlank() && (type.isEmpty() || type.equals("n"));
  }

  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    if (rows.size() == Sheets.MOST_ROWS || count > MOST_CELLS) {
      throw Failures.of("rows", null, file, Sheets.MOST_ROWS);
    }
    rows.add(new SheetRow(number, row));
    hidden += hiddenRow ? 1 : 0;
  }
}
