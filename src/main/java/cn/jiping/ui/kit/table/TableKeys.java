package cn.jiping.ui.kit.table;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a table. They come to the editor first; what is left is ordinary typing. */
final class TableKeys<R> implements EventHandler<KeyEvent> {
  private final Grid<R> grid;
  private final TableModel<R> model;
  private final CellEditor<R> editor;
  private final TableActions<R> actions;

  TableKeys(Grid<R> grid, TableModel<R> model, CellEditor<R> editor) {
    this.actions = new TableActions<>(grid, model);
    this.grid = grid;
    this.model = model;
    this.editor = editor;
  }

  @Override
  public void handle(KeyEvent event) {
    if (editor.isComposing()) {
      return;
    }
    boolean done =
        event.isShortcutDown()
            ? shortcut(event.getCode())
            : event.isAltDown()
                ? moved(event.getCode())
                : anywhere(event.getCode(), event.isShiftDown())
                    || (editor.isEntering()
                        ? whileEntering(event.getCode())
                        : atRest(event.getCode(), event.isShiftDown()));
    if (done) {
      event.consume();
    }
  }

  private boolean moved(KeyCode key) {
    if (key != KeyCode.UP && key != KeyCode.DOWN) {
      return false;
    }
    actions.move(key == KeyCode.UP ? -1 : 1);
    return true;
  }

  private boolean anywhere(KeyCode key, boolean shift) {
    switch (key) {
      case ENTER -> {
        editor.takeSuggestion();
        if (editor.commit() && !(shift ? grid.previous() : grid.next(true))) {
          editor.requestFocus();
        }
        return true;
      }
      case TAB -> {
        return !editor.commit() || (shift ? grid.previous() : grid.next(false));
      }
      case ESCAPE -> {
        return editor.cancel();
      }
      case F4 -> {
        editor.beginWithChoices();
        return true;
      }
      case PAGE_UP, PAGE_DOWN -> {
        return vertical(key == KeyCode.PAGE_UP ? -grid.page() : grid.page(), shift);
      }
      default -> {
        return false;
      }
    }
  }

  private boolean whileEntering(KeyCode key) {
    if (key == KeyCode.UP || key == KeyCode.DOWN) {
      int step = key == KeyCode.UP ? -1 : 1;
      if (editor.suggestions().isOpen()) {
        editor.suggestions().step(step);
        return true;
      }
      return vertical(step, false);
    }
    return false;
  }

  private boolean atRest(KeyCode key, boolean shift) {
    switch (key) {
      case UP -> vertical(-1, shift);
      case DOWN -> vertical(1, shift);
      case LEFT -> grid.activate(grid.row(), grid.columnIndex() - 1, false);
      case RIGHT -> grid.activate(grid.row(), grid.columnIndex() + 1, false);
      case HOME -> grid.activate(grid.row(), 0, false);
      case END -> grid.activate(grid.row(), model.columns().size() - 1, false);
      case F2 -> editor.begin();
      case DELETE, BACK_SPACE -> editor.clear();
      case INSERT -> actions.addRow();
      case SPACE -> {
        return editor.toggle();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean vertical(int rows, boolean extend) {
    if (editor.commit() && !model.shown().isEmpty()) {
      int target = Math.clamp((long) grid.row() + rows, 0, model.shown().size() - 1);
      grid.activate(target, grid.columnIndex(), extend);
    }
    return true;
  }

  private boolean shortcut(KeyCode key) {
    if (editor.isEntering()) {
      return false;
    }
    switch (key) {
      case A -> grid.view().getSelectionModel().selectAll();
      case C -> actions.copy();
      case V -> actions.paste();
      case HOME -> vertical(-model.shown().size(), false);
      case END -> vertical(model.shown().size(), false);
      case DELETE, MINUS, SUBTRACT -> actions.removeSelected();
      case Z -> {
        boolean undoable = !grid.isReadOnly() && model.noticeProperty().get().undoable();
        if (undoable) {
          model.undo();
        }
        return undoable;
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
