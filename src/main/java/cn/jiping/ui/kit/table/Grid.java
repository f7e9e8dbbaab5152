package cn.jiping.ui.kit.table;

import cn.jiping.domain.report.RowId;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The cells of an editable table, and the one cell where typing goes. The focus is always in one
 * text field that lies over this cell, empty and transparent until something is typed: so an input
 * method can begin to compose at any time, and no change of focus cuts it off.
 */
final class Grid<R> extends StackPane {
  private static final double ROW_HEIGHT = 32;

  private final TableModel<R> model;
  private final TableView<Line<R>> view = new TableView<>();
  private final Pane overlay = new Pane();
  private final CellEditor<R> editor;
  private final Runnable placing = this::placeEditor;
  private int row = -1;
  private int column;
  private int anchor;
  private int entry = -1;
  private boolean restructuring;
  private boolean readOnly;

  Grid(TableModel<R> model, TaskRunner tasks) {
    this.model = model;
    this.editor = new CellEditor<>(this, model, tasks);
    column = firstEditable();
    buildView();
    overlay.setPickOnBounds(false);
    overlay.setManaged(false);
    overlay.getChildren().addAll(editor.nodes());
    overlay.setClip(new Rectangle());
    getChildren().addAll(view, overlay);
    model.aroundRestructuring(this::keepingSelection);
    sceneProperty().addListener((o, was, is) -> followPulses(was, is));
  }

  private void buildView() {
    view.setItems(model.shown());
    view.setFixedCellSize(ROW_HEIGHT);
    view.setFocusTraversable(false);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) c -> model.selectIds(selectedIds()));
    new GridColumns<>(this, model).addTo(view);
    view.focusedProperty()
        .addListener(
            (o, was, focused) -> {
              if (focused) {
                editor.requestFocus();
              }
            });
  }

  /** Whether the cells are only looked at: no key and no press of the mouse changes them. */
  boolean isReadOnly() {
    return readOnly;
  }

  void setReadOnly(boolean readOnly) {
    this.readOnly = readOnly;
    editor.allowTyping();
  }

  TableView<Line<R>> view() {
    return view;
  }

  /** Moves the focus into the table. */
  @Override
  public void requestFocus() {
    if (row < 0 && !model.shown().isEmpty()) {
      activate(0, firstEditable(), false);
    }
    editor.requestFocus();
  }

  Optional<Line<R>> line() {
    return row >= 0 && row < model.shown().size()
        ? Optional.of(model.shown().get(row))
        : Optional.empty();
  }

  Column<R> column() {
    return model.columns().get(column);
  }

  int row() {
    return row;
  }

  int columnIndex() {
    return column;
  }

  /** Whether typing goes to this cell. */
  boolean isActive(int otherRow, int otherColumn) {
    return row == otherRow && column == otherColumn;
  }

  List<Line<R>> selectedLines() {
    List<Line<R>> lines = new ArrayList<>();
    for (int index : view.getSelectionModel().getSelectedIndices()) {
      if (index >= 0 && index < model.shown().size()) {
        lines.add(model.shown().get(index));
      }
    }
    return lines;
  }

  private List<RowId> selectedIds() {
    return selectedLines().stream().map(Line::id).toList();
  }

  /** Makes a cell the one where typing goes, and selects its row, or the rows up to it. */
  void activate(int newRow, int newColumn, boolean extend) {
    go(newRow, newColumn);
    if (row < 0) {
      return;
    }
    if (extend) {
      view.getSelectionModel().clearSelection();
      view.getSelectionModel().selectRange(Math.min(anchor, row), Math.max(anchor, row) + 1);
    } else {
      anchor = row;
      view.getSelectionModel().clearAndSelect(row);
    }
    flow().ifPresent(f -> f.scrollTo(row));
    view.scrollToColumnIndex(column + 1);
  }

  /** Makes a cell the one where typing goes, and leaves the selection to the mouse. */
  void point(int newRow, int newColumn) {
    go(newRow, newColumn);
    anchor = row;
  }

  private void go(int newRow, int newColumn) {
    if (editor.isComposing()) {
      // Ends the composition: JavaFX asks the input method for the text before the focus moves.
      view.requestFocus();
    }
    editor.finish();
    row = Math.min(newRow, model.shown().size() - 1);
    column = Math.clamp(newColumn, 0, model.columns().size() - 1);
    editor.enterCell();
  }

  /** A press of the mouse on a cell; clicks is how many came quickly. */
  void pressed(int atRow, int atColumn, int clicks) {
    boolean again = isActive(atRow, atColumn);
    point(atRow, atColumn);
    editor.pressed(clicks, again);
  }

  /** Goes to the next cell that can be entered; adds a row at the end when asked to. */
  boolean next(boolean addRow) {
    for (int c = column + 1; c < model.columns().size(); c++) {
      if (model.columns().get(c).editable()) {
        activate(row, c, false);
        return true;
      }
    }
    if (row + 1 < model.shown().size()) {
      activate(row + 1, firstEditable(), false);
      return true;
    }
    if (addRow && !readOnly && line().map(l -> !model.isBlank(l)).orElse(true)) {
      activate(model.add(row + 1), entry(), false);
      return true;
    }
    return false;
  }

  /** Goes to the cell before; false at the beginning. */
  boolean previous() {
    for (int c = column - 1; c >= 0; c--) {
      if (model.columns().get(c).editable()) {
        activate(row, c, false);
        return true;
      }
    }
    if (row > 0) {
      activate(row - 1, model.columns().size() - 1, false);
      return column().editable() || previous();
    }
    return false;
  }

  /** Where a new row is begun. */
  int entry() {
    return entry < 0 ? firstEditable() : entry;
  }

  void setEntry(int column) {
    entry = column;
  }

  int firstEditable() {
    int first = 0;
    while (!model.columns().get(first).editable()) {
      first++;
    }
    return first;
  }

  /** Adds the first row of an empty table and goes to its first cell. */
  void startFirstRow() {
    if (model.shown().isEmpty()) {
      model.add(0);
    }
    point(0, entry());
    view.getSelectionModel().clearAndSelect(0);
  }

  /** How many rows fit on the screen. */
  int page() {
    return Math.max(1, (int) (view.getHeight() / ROW_HEIGHT) - 2);
  }

  /** Enters what is being typed, understood or not. */
  void leaveCell() {
    editor.leave();
  }

  /** Selects exactly these lines and goes to the first of them. */
  void select(List<Line<R>> lines) {
    if (lines.isEmpty()) {
      point(Math.min(row, model.shown().size() - 1), column);
      return;
    }
    activate(model.shown().indexOf(lines.getFirst()), column, false);
    selectAll(lines);
  }

  private void selectAll(List<Line<R>> lines) {
    Set<Line<R>> chosen = new HashSet<>(lines);
    int[] indices =
        IntStream.range(0, model.shown().size())
            .filter(i -> chosen.contains(model.shown().get(i)))
            .toArray();
    view.getSelectionModel().clearSelection();
    if (indices.length > 0) {
      view.getSelectionModel().selectIndices(indices[0], indices);
    }
  }

  private void keepingSelection(Runnable change) {
    if (restructuring) {
      change.run();
      return;
    }
    restructuring = true;
    List<Line<R>> selected = selectedLines();
    Optional<Line<R>> active = line();
    change.run();
    selectAll(selected);
    int found = active.map(model.shown()::indexOf).orElse(-1);
    row = found >= 0 ? found : Math.min(row, model.shown().size() - 1);
    if (found < 0) {
      editor.rest();
    }
    if (row >= 0 && view.getSelectionModel().isEmpty()) {
      view.getSelectionModel().select(row);
    }
    restructuring = false;
  }

  private void followPulses(Scene was, Scene is) {
    if (was != null) {
      was.removePostLayoutPulseListener(placing);
    }
    if (is != null) {
      is.addPostLayoutPulseListener(placing);
    }
  }

  @SuppressWarnings("unchecked")
  private Optional<VirtualFlow<IndexedCell<Line<R>>>> flow() {
    return Optional.ofNullable((VirtualFlow<IndexedCell<Line<R>>>) view.lookup(".virtual-flow"));
  }

  /** Lays the editor over its cell, wherever the table has been scrolled to. */
  private void placeEditor() {
    Bounds inside = view.getBoundsInParent();
    overlay.resizeRelocate(inside.getMinX(), inside.getMinY(), view.getWidth(), view.getHeight());
    flow().ifPresent(f -> clip(f.getBoundsInParent()));
    editor.place(flow().flatMap(this::cellBounds), view.getWidth(), view.getHeight());
  }

  private void clip(Bounds rows) {
    Rectangle clip = (Rectangle) overlay.getClip();
    clip.setX(0);
    clip.setY(rows.getMinY());
    clip.setWidth(view.getWidth());
    clip.setHeight(Math.max(0, view.getHeight() - rows.getMinY()));
  }

  private Optional<Bounds> cellBounds(VirtualFlow<IndexedCell<Line<R>>> flow) {
    IndexedCell<Line<R>> first = flow.getFirstVisibleCell();
    IndexedCell<Line<R>> last = flow.getLastVisibleCell();
    boolean visible = first != null && row >= first.getIndex() && row <= last.getIndex();
    if (!visible) {
      return Optional.empty();
    }
    return flow.getCell(row).getChildrenUnmodifiable().stream()
        .filter(n -> n instanceof GridCell<?> c && c.column() == column)
        .map(n -> overlay.sceneToLocal(n.localToScene(n.getBoundsInLocal())))
        .findFirst();
  }
}
