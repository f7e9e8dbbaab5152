package cn.jiping.ui.kit.table;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the buttons and shortcuts of a table do with its rows. */
final class TableActions<R> {
  private final Grid<R> grid;
  private final TableModel<R> model;

  TableActions(Grid<R> grid, TableModel<R> model) {
    this.grid = grid;
    this.model = model;
  }

  /** Adds a row below the active one. */
  void addRow() {
    if (grid.isReadOnly()) {
      return;
    }
    grid.leaveCell();
    int at = grid.line().isPresent() ? grid.row() + 1 : model.shown().size();
    grid.activate(model.add(at), grid.entry(), false);
  }

  void removeSelected() {
    grid.leaveCell();
    List<Line<R>> lines = grid.selectedLines();
    if (!lines.isEmpty() && !grid.isReadOnly()) {
      int row = model.shown().indexOf(lines.getFirst());
      model.remove(lines);
      grid.activate(Math.min(row, model.shown().size() - 1), grid.columnIndex(), false);
    }
  }

  /** Moves the selected rows one place up (-1) or down (1). */
  void move(int step) {
    grid.leaveCell();
    List<Line<R>> lines = grid.selectedLines();
    if (!lines.isEmpty() && !grid.isReadOnly()) {
      model.move(lines, step);
      grid.select(lines);
    }
  }

  /** Copies the selected rows. */
  void copyRows() {
    put(model.copy(grid.selectedLines()));
  }

  /** Copies the rows when several are selected, else the value of the cell. */
  void copy() {
    if (grid.selectedLines().size() > 1) {
      copyRows();
    } else {
      grid.line().ifPresent(line -> put(List.of(List.of(model.copied(line, grid.column())))));
    }
  }

  /** Pastes what is on the clipboard, from the active cell on. */
  void paste() {
    grid.leaveCell();
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isEmpty() && !grid.isReadOnly()) {
      int row = grid.line().isPresent() ? grid.row() : model.shown().size();
      int column = grid.line().isPresent() ? grid.columnIndex() : grid.firstEditable();
      List<Line<R>> written = model.paste(text, row, column);
      if (!written.isEmpty()) {
        grid.select(written);
      }
    }
    grid.requestFocus();
  }

  private static void put(List<List<String>> cells) {
    if (cells.stream().flatMap(List::stream).anyMatch(c -> !c.isEmpty())) {
      ClipboardContent content = new ClipboardContent();
      content.putString(CopiedCells.text(cells));
      CopiedCells.html(cells).ifPresent(content::putHtml);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
