package cn.jiping.ui.kit.table;

import cn.jiping.ui.kit.table.Column.Look;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Shows one value; a text that was not understood in red. Typing is the editor's. */
final class GridCell<R> extends TableCell<Line<R>, String> {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private static final Map<Look, PseudoClass> LOOKS = looks();

  private final InvalidationListener changes = o -> showLook();
  private final Column<R> kind;
  private final int column;
  private final CheckBox box;

  /**
   * @param model whose changes may change the look of a value that stays the same
   */
  GridCell(Grid<R> grid, TableModel<R> model, Column<R> kind, int column) {
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
    model.revisionProperty().addListener(new WeakInvalidationListener(changes));
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
    showLook();
  }

  private void showLook() {
    Line<R> line = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
    Look look = line == null || line.refusal(kind).isPresent() ? Look.PLAIN : kind.look(line.row());
    LOOKS.forEach((l, state) -> pseudoClassStateChanged(state, l == look));
  }

  private static Map<Look, PseudoClass> looks() {
    Map<Look, PseudoClass> looks = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      String name = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
      looks.put(look, PseudoClass.getPseudoClass(name));
    }
    return looks;
  }
}
