package cn.jiping.ui.kit.table;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Makes the columns that the screen shows: the numbers of the rows, then those of the model. */
final class GridColumns<R> {
  private static final double NUMBER_WIDTH = 38;
  private static final double LEAST_WIDTH = 60;

  /** Room for the scroll bar at the right. */
  private static final double SCROLL_BAR = 16;

  private final Grid<R> grid;
  private final TableModel<R> model;

  GridColumns(Grid<R> grid, TableModel<R> model) {
    this.grid = grid;
    this.model = model;
  }

  /** The style class for how a column stands. */
  static String styleOf(Column<?> column) {
    return "align-" + column.align().name().toLowerCase(Locale.ROOT);
  }

  void addTo(TableView<Line<R>> view) {
    view.getColumns().add(numbers());
    double wide = NUMBER_WIDTH + SCROLL_BAR;
    for (int i = 0; i < model.columns().size(); i++) {
      view.getColumns().add(column(i));
      wide += model.columns().get(i).width();
    }
    double needed = wide;
    view.widthProperty().addListener((o, was, is) -> stretchLast(view, is.doubleValue() - needed));
  }

  /** What is left of the width goes to the last column. */
  private void stretchLast(TableView<Line<R>> view, double left) {
    double own = model.columns().getLast().width();
    view.getColumns().getLast().setPrefWidth(own + Math.max(0, left));
  }

  private TableColumn<Line<R>, String> numbers() {
    TableColumn<Line<R>, String> numbers = new TableColumn<>("");
    numbers.setCellFactory(c -> new NumberCell<>(grid, model));
    numbers.setSortable(false);
    numbers.setReorderable(false);
    numbers.setResizable(false);
    numbers.setMinWidth(NUMBER_WIDTH);
    numbers.setPrefWidth(NUMBER_WIDTH);
    return numbers;
  }

  private TableColumn<Line<R>, String> column(int index) {
    Column<R> column = model.columns().get(index);
    TableColumn<Line<R>, String> shown = new TableColumn<>(column.title());
    shown.setPrefWidth(column.width());
    shown.setMinWidth(Math.min(column.width(), LEAST_WIDTH));
    shown.setSortable(false);
    shown.setReorderable(false);
    shown.getStyleClass().add(styleOf(column));
    shown.setCellFactory(c -> new GridCell<>(grid, model, column, index));
    shown.setCellValueFactory(
        f -> {
          Line<R> line = f.getValue();
          return Bindings.createStringBinding(
              () -> model.textIn(line, column),
              line.rowProperty(),
              line.refusalsProperty(),
              model.revisionProperty());
        });
    return shown;
  }
}
