package cn.jiping.ui.kit.table;

import cn.jiping.domain.report.RowId;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * An editable table with its buttons above and its messages below. Everything works by keyboard:
 * typing enters, Enter goes on, F2 edits, Alt+Up and Alt+Down move rows, Ctrl+V pastes rows.
 *
 * @param <R> the row, an immutable record
 */
public final class EditableTable<R> extends VBox {
  /** Least width of a tool in px: its icon stays when the window is narrow. */
  private static final double ICON = 30;

  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final TableModel<R> model;
  private final Grid<R> grid;
  private final TableActions<R> actions;
  private final HBox tools = new HBox();
  private final HBox rowTools = new HBox();
  private final HBox extra = new HBox();
  private final Label message = new Label();
  private boolean frozen;
  private ContextMenu rowMenu;

  /**
   * @param emptyText what to do while there is no row
   */
  public EditableTable(TableModel<R> model, TaskRunner tasks, String emptyText) {
    this.model = model;
    this.grid = new Grid<>(model, tasks);
    this.actions = new TableActions<>(grid, model);
    getStyleClass().add("editable-table");
    buildTools();
    Label empty = new Label(emptyText);
    empty.getStyleClass().add("empty-text");
    empty.setWrapText(true);
    grid.view().setPlaceholder(empty);
    grid.view().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> focusWhenEmpty());
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().addAll(tools, grid, messageLine());
    model.selectedProperty().addListener(o -> showMessage());
    model.noticeProperty().addListener(o -> showMessage());
    model.remarksProperty().addListener(o -> showMessage());
    showMessage();
  }

  /** A table without rows takes no focus by itself when it is clicked, and is typed into. */
  private void focusWhenEmpty() {
    if (model.shown().isEmpty()) {
      grid.requestFocus();
    }
  }

  /**
   * The rows may only be read, or may be changed again; what a step put above is left alone. What
   * is only read can still be scrolled, selected and copied.
   */
  public void freeze(boolean frozen) {
    this.frozen = frozen;
    showMessage();
    rowTools.setDisable(frozen);
    grid.setReadOnly(frozen);
    grid.view().setContextMenu(frozen ? null : rowMenu);
  }

  /** Where a step puts what else belongs above the table, at its right. */
  public List<Node> extraTools() {
    return extra.getChildren();
  }

  /** Enters what is being typed, understood or not. */
  public void commit() {
    grid.leaveCell();
  }

  /** Goes to the row with this id, if it is shown. */
  public void reveal(RowId id) {
    for (int i = 0; i < model.shown().size(); i++) {
      if (model.shown().get(i).id().equals(id)) {
        grid.activate(i, grid.firstEditable(), false);
        return;
      }
    }
  }

  /** Moves the focus into the table. */
  @Override
  public void requestFocus() {
    grid.requestFocus();
  }

  /**
   * New rows are begun in this column; without it, in the first that can be entered.
   *
   * @param column 0 for the first
   */
  public void beginRowsAt(int column) {
    grid.setEntry(column);
  }

  /** The menu for the rows, opened by the right button of the mouse. */
  public void setRowMenu(ContextMenu menu) {
    rowMenu = menu;
    grid.view().setContextMenu(frozen ? null : menu);
  }

  private void buildTools() {
    tools.getStyleClass().add("table-tools");
    extra.getStyleClass().add("table-extra");
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> model.selectedProperty().get().isEmpty(), model.selectedProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button remove = tool("remove", Material2AL.DELETE_OUTLINE, actions::removeSelected);
    Button up = tool("up", Material2AL.ARROW_UPWARD, () -> actions.move(-1));
    Button down = tool("down", Material2AL.ARROW_DOWNWARD, () -> actions.move(1));
    Button copy = tool("copy", Material2AL.CONTENT_COPY, actions::copyRows);
    List.of(remove, up, down, copy).forEach(b -> b.disableProperty().bind(none));
    rowTools.getStyleClass().add("row-tools");
    rowTools
        .getChildren()
        .addAll(
            tool("add", Material2AL.ADD, actions::addRow),
            remove,
            up,
            down,
            copy,
            tool("paste", Material2AL.CONTENT_PASTE, actions::paste));
    tools.getChildren().addAll(rowTools, gap, extra);
  }

  private Button tool(String key, Ikon icon, Runnable action) {
    Button button = new Button(Plain.TEXTS.get("tool." + key), new FontIcon(icon));
    button.setId("table-" + key);
    button.getStyleClass().addAll("flat", "table-tool");
    button.setTooltip(new Tooltip(Plain.TEXTS.get("tool." + key + ".tip")));
    button.setMinWidth(ICON);
    button.setOnAction(
        e -> {
          action.run();
          grid.requestFocus();
        });
    return button;
  }

  private HBox messageLine() {
    message.getStyleClass().add("table-message");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    Hyperlink undo = new Hyperlink(Plain.TEXTS.get("undo"));
    undo.setId("table-undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(
        e -> {
          if (!frozen) {
            model.undo();
          }
          grid.requestFocus();
        });
    undo.visibleProperty().bind(model.noticeProperty().map(TableModel.Notice::undoable));
    undo.managedProperty().bind(undo.visibleProperty());
    HBox line = new HBox(message, undo);
    line.getStyleClass().add("table-message-line");
    return line;
  }

  /** What was done last, else what is to be said of the selected row, else how to enter. */
  private void showMessage() {
    TableModel.Notice notice = model.noticeProperty().get();
    String remark =
        model.selectedProperty().get().stream()
            .limit(1)
            .map(id -> model.remarksProperty().get().getOrDefault(id, ""))
            .findFirst()
            .orElse("");
    boolean plain = notice.text().isEmpty() && remark.isEmpty();
    boolean warning = notice.text().isEmpty() ? !remark.isEmpty() : notice.warning();
    message.pseudoClassStateChanged(WARNING, warning);
    String hint = frozen ? "" : Plain.TEXTS.get("hint");
    message.setText(plain ? hint : notice.text().isEmpty() ? remark : notice.text());
  }
}
