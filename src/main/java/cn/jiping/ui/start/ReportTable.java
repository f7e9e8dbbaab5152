package cn.jiping.ui.start;

import cn.jiping.domain.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of reports, with what can be done with the chosen one. */
final class ReportTable {
  private static final Texts TEXTS = Texts.of(ReportTable.class);

  /** Height of a line, and of the head with the border and what rounding at 150 % takes, in px. */
  private static final double LINE = 36;

  private static final double HEAD = 42;

  private final StartViewModel model;
  private final TableView<ReportLine> table = new TableView<>();
  private final VBox root = new VBox();

  ReportTable(StartViewModel model) {
    this.model = model;
    table.setId("reports");
    table.setItems(model.lines());
    table.setFixedCellSize(LINE);
    // As high as its lines: the cells of empty ones would be made as well.
    table.maxHeightProperty().bind(Bindings.size(model.lines()).multiply(LINE).add(HEAD));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("year", 76, 76, line -> TEXTS.get("column.year.value", line.year()));
    column("unit", 190, 800, ReportLine::unit);
    column("title", 300, 2000, ReportLine::title);
    column("state", 124, 124, ReportLine::state);
    column("changed", 172, 172, ReportLine::changed);
    table.setRowFactory(view -> row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> model.selectedProperty().set(Optional.ofNullable(is)));
    model.selectedProperty().addListener((o, was, is) -> select());
    select();
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getStyleClass().add("start-list");
    root.getChildren().addAll(tools(), table);
  }

  Node node() {
    return root;
  }

  void focus() {
    table.requestFocus();
  }

  private HBox tools() {
    Label caption = StartView.label(TEXTS.get("list"), "start-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button next = new Button();
    next.setId("next-year");
    next.setTooltip(new Tooltip(TEXTS.get("next.year.tip")));
    next.textProperty()
        .bind(Bindings.createStringBinding(this::nextYear, model.selectedProperty()));
    next.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                    () ->
                        !model
                            .selectedProperty()
                            .get()
                            .map(StartViewModel::hasNextYear)
                            .orElse(false),
                    model.selectedProperty())
                .or(model.busyProperty()));
    next.setOnAction(e -> model.createNextYear());
    Button open = new Button(TEXTS.get("open"));
    open.setId("open");
    open.getStyleClass().add("accent");
    open.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                    () -> model.selectedProperty().get().isEmpty(), model.selectedProperty())
                .or(model.busyProperty()));
    open.setOnAction(e -> model.openSelected());
    HBox tools = new HBox(caption, gap, next, open);
    tools.getStyleClass().add("start-tools");
    return tools;
  }

  private String nextYear() {
    return model
        .selectedProperty()
        .get()
        .map(line -> TEXTS.get("next.year.of", line.year(), line.year() + 1))
        .orElse(TEXTS.get("next.year"));
  }

  private void column(String key, double width, double most, Function<ReportLine, String> text) {
    TableColumn<ReportLine, String> column = new TableColumn<>(TEXTS.get("column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    column.setMinWidth(Math.min(width, 160));
    column.setPrefWidth(width);
    column.setMaxWidth(most);
    column.setReorderable(false);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private TableRow<ReportLine> row() {
    TableRow<ReportLine> row = new TableRow<>();
    row.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2
              && !row.isEmpty()) {
            model.openSelected();
          }
        });
    return row;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.openSelected();
      event.consume();
    }
  }

  private void select() {
    ReportLine line = model.selectedProperty().get().orElse(null);
    if (line != null && line != table.getSelectionModel().getSelectedItem()) {
      table.getSelectionModel().select(line);
    }
  }
}
