package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 操作记录. */
final class TrailPane extends VBox {
  private static final Texts TEXTS = Texts.of(TrailPane.class);

  TrailPane(TrailViewModel model, TaskRunner tasks) {
    CommittedTextField search = Inputs.tie(new CommittedTextField(tasks), model.searchProperty());
    search.setId("trail-search");
    search.setPromptText(TEXTS.get("trail.search"));
    HBox.setHgrow(search, Priority.ALWAYS);
    Button export = new Button(TEXTS.get("trail.export"));
    export.setId("trail-export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(e -> model.export());
    HBox tools = new HBox(search, export);
    tools.getStyleClass().add("version-line");
    Label message = new Label();
    message.setId("trail-message");
    message.getStyleClass().add("step-note");
    message.setWrapText(true);
    message.textProperty().bind(model.messageProperty());
    TableView<TrailViewModel.Line> table = new TableView<>(model.lines());
    table.setId("trail");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(TEXTS.get("trail.none")));
    column(table, "at", 180, TrailViewModel.Line::at);
    column(table, "who", 160, TrailViewModel.Line::who);
    column(table, "action", 120, TrailViewModel.Line::action);
    column(table, "about", 330, TrailViewModel.Line::about);
    column(table, "digest", 300, TrailViewModel.Line::digest);
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("safety-section");
    getChildren().addAll(tools, message, table);
  }

  private static void column(
      TableView<TrailViewModel.Line> table,
      String key,
      double width,
      Function<TrailViewModel.Line, String> value) {
    TableColumn<TrailViewModel.Line, String> column =
        new TableColumn<>(TEXTS.get("trail.column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }
}
