package cn.jiping.ui.kit.table;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Shows one value; a text that was not understood in red. Typing is the editor's. */
final class GridCell<R> extends TableCell<Line<R>, String> {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Column<R> kind;
  private final int column;
  private final CheckBox box;

  GridCell(Grid<R> grid, Column<R> kind, int column) {
    this.kind = kind;
    this.column = column;
    this.box = kind instanceof CheckColumn ? new CheckBox() : null;
    if (box != null) {
      box.setMouseTransparent(true);
      box.setFocusTraversable(false);
    }
    getStyleClass().addAll("grid-cell", GridColumns.styleOf(kind));
    if (!kind.editable()) {
      getStyleClass().add("computed");
    }
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown();
            grid.pressed(getIndex(), column, plain ? event.getClickCount() : 0);
          }
        });
  }

  int column() {
    return column;
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    Line<R> line = empty || getTableRow() == null ? null : getTableRow().getItem();
    boolean refused = line != null && line.refusal(kind).isPresent();
    pseudoClassStateChanged(REFUSED, refused);
    if (box != null && line != null && !refused) {
      box.setSelected(!text.isEmpty());
      setGraphic(box);
      setText(null);
    } else {
      setGraphic(null);
      setText(empty ? null : text);
    }
  }
}
