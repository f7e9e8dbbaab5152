package cn.jiping.ui.kit.table;

import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The text field over the active cell. It is at rest, empty and transparent, until something is
 * typed or F2 is pressed; then it is entering, and shows what is typed.
 */
final class CellEditor<R> {
  private static final PseudoClass ENTERING = PseudoClass.getPseudoClass("entering");
  private static final double LEAST_WIDTH = 90;

  private final Grid<R> grid;
  private final TableModel<R> model;
  private final CommittedTextField field;
  private final Label error = new Label();
  private final SuggestionList suggestions = new SuggestionList(this::take);
  private boolean entering;
  private boolean setting;

  CellEditor(Grid<R> grid, TableModel<R> model, TaskRunner tasks) {
    this.grid = grid;
    this.model = model;
    this.field = new CommittedTextField(tasks);
    field.getStyleClass().setAll("text-input", "cell-editor");
    field.setManaged(false);
    error.getStyleClass().add("cell-error");
    error.setManaged(false);
    error.setMouseTransparent(true);
    field.setMouseTransparent(true);
    field.addEventFilter(KeyEvent.KEY_PRESSED, new TableKeys<>(grid, model, this));
    field.textProperty().addListener((o, was, is) -> typed());
    field
        .focusedProperty()
        .addListener(
            (o, was, focused) -> {
              if (!focused) {
                leave();
              }
            });
  }

  List<Node> nodes() {
    return List.of(field, error, suggestions);
  }

  void requestFocus() {
    field.requestFocus();
  }

  boolean isEntering() {
    return entering;
  }

  boolean isComposing() {
    return field.isComposing();
  }

  SuggestionList suggestions() {
    return suggestions;
  }

  /** A new cell is under the editor: rest. */
  void enterCell() {
    rest();
    allowTyping();
    field.getStyleClass().removeAll("align-left", "align-center", "align-right");
    field.getStyleClass().add(GridColumns.styleOf(grid.column()));
    showRefusal();
    requestFocus();
  }

  /** Takes typing where the cell does. */
  void allowTyping() {
    boolean typable =
        grid.line().isEmpty()
            || grid.column().editable() && !(grid.column() instanceof CheckColumn);
    field.setEditable(typable && !grid.isReadOnly());
  }

  /** Begins to edit the value that is there. */
  void begin() {
    grid.line()
        .filter(l -> field.isEditable())
        .ifPresent(
            line -> {
              String text =
                  line.refusal(grid.column())
                      .map(Line.Refusal::text)
                      .orElseGet(() -> grid.column().edited(line.row()));
              set(text);
              setEntering(true);
              field.selectAll();
            });
  }

  /** Begins, with all values to choose from. */
  void beginWithChoices() {
    if (!grid.isReadOnly()) {
      begin();
      suggestions.show(grid.column().suggestions(model.rows()));
    }
  }

  /** The mouse was pressed on the cell. */
  void pressed(int clicks, boolean again) {
    grid.line()
        .ifPresent(
            line -> {
              if (grid.column() instanceof CheckColumn<R> && clicks > 0) {
                toggle();
              } else if (clicks == 2) {
                begin();
              } else if (grid.column() instanceof ChoiceColumn<R> && clicks == 1 && again) {
                beginWithChoices();
              }
            });
  }

  /** Turns yes into no, where the column is one of that kind. */
  boolean toggle() {
    if (!grid.isReadOnly()
        && grid.line().isPresent()
        && grid.column() instanceof CheckColumn<R> check) {
      Line<R> line = grid.line().get();
      String next = check.shown(check.toggled(line.row()));
      model.enter(line, check, next);
      return true;
    }
    return false;
  }

  /**
   * Enters what was typed. A text that is not understood stays in the editor with the reason beside
   * it; entered a second time unchanged, it stays in the cell, in red.
   *
   * @return whether the cell may be left
   */
  boolean commit() {
    if (!entering || grid.line().isEmpty()) {
      return true;
    }
    Line<R> line = grid.line().get();
    String text = field.getText();
    boolean known = line.refusal(grid.column()).map(r -> r.text().equals(text)).orElse(false);
    Optional<String> sentence = model.enter(line, grid.column(), text);
    if (sentence.isPresent() && !known) {
      showRefusal();
      suggestions.hide();
      field.selectAll();
      return false;
    }
    rest();
    return true;
  }

  /** As {@link #finish}, but what is being composed waits: the focus may come back. */
  void leave() {
    if (!field.isComposing()) {
      finish();
    }
  }

  /** Enters what was typed, understood or not, and rests. */
  void finish() {
    if (entering) {
      commit();
      rest();
      showRefusal();
    }
  }

  /** Throws away what is being typed; at rest, what was not understood. */
  boolean cancel() {
    if (entering) {
      rest();
      showRefusal();
      return true;
    }
    boolean refused = grid.line().flatMap(l -> l.refusal(grid.column())).isPresent();
    grid.line().ifPresent(l -> l.forgive(grid.column()));
    showRefusal();
    return refused;
  }

  /** Empties the cell. */
  void clear() {
    grid.line()
        .filter(l -> grid.column().editable() && !grid.isReadOnly())
        .ifPresent(l -> model.enter(l, grid.column(), ""));
    showRefusal();
  }

  /** Puts the value that the arrow keys have chosen, if any, in place of what was typed. */
  void takeSuggestion() {
    suggestions.chosen().ifPresent(this::set);
  }

  /** Takes a value that was clicked. */
  private void take(String value) {
    set(value);
    setEntering(true);
    if (commit()) {
      grid.next(true);
    }
  }

  private void typed() {
    if (setting || field.getText().isEmpty() && !entering) {
      return;
    }
    if (grid.line().isEmpty()) {
      String text = field.getText();
      grid.startFirstRow();
      set(text);
    }
    if (!entering) {
      setEntering(true);
    }
    error.setText("");
    List<String> all = grid.column().suggestions(model.rows());
    suggestions.show(field.isComposing() ? List.of() : Suggestions.matching(all, field.getText()));
  }

  /** Shows nothing but the frame around the cell. */
  void rest() {
    suggestions.hide();
    set("");
    setEntering(false);
  }

  private void set(String text) {
    setting = true;
    field.setText(text);
    setting = false;
  }

  private void setEntering(boolean value) {
    entering = value;
    field.pseudoClassStateChanged(ENTERING, value);
    field.setMouseTransparent(!value);
  }

  private void showRefusal() {
    String sentence =
        grid.line().flatMap(l -> l.refusal(grid.column())).map(Line.Refusal::sentence).orElse("");
    error.setText(sentence);
  }

  /** Lays itself over the cell, its notes below or above it. */
  void place(Optional<Bounds> cell, double width, double height) {
    field.setOpacity(cell.isPresent() ? 1 : 0);
    error.setVisible(cell.isPresent() && !error.getText().isEmpty() && field.isFocused());
    if (cell.isEmpty()) {
      field.resizeRelocate(0, 0, LEAST_WIDTH, 30);
      suggestions.setVisible(false);
      return;
    }
    Bounds b = cell.get();
    double wide = entering ? Math.max(LEAST_WIDTH, b.getWidth()) : b.getWidth();
    double left = Math.max(0, Math.min(b.getMinX(), width - wide));
    field.resizeRelocate(left, b.getMinY(), wide, b.getHeight());
    below(error, left, b, width, height);
    suggestions.setMinWidth(wide);
    below(suggestions, left, b, width, height);
    suggestions.setVisible(entering && suggestions.isOpen());
  }

  private static void below(Region note, double left, Bounds cell, double width, double height) {
    double w = Math.min(note.prefWidth(-1), width - 4);
    double h = note.prefHeight(w);
    boolean above = cell.getMaxY() + h > height && cell.getMinY() - h > 0;
    double top = above ? cell.getMinY() - h : cell.getMaxY();
    note.resizeRelocate(Math.max(0, Math.min(left, width - w - 2)), top, w, h);
  }
}
