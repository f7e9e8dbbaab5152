package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 备份. */
final class BackupPane extends VBox {
  private static final Texts TEXTS = Texts.of(BackupPane.class);

  private final BackupViewModel model;

  /**
   * @param restore leads to the page on which a backup is restored
   */
  BackupPane(BackupViewModel model, Runnable restore) {
    this.model = model;
    TableView<BackupViewModel.Line> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("password-buttons");
    buttons.disableProperty().bind(model.busyProperty());
    buttons
        .getChildren()
        .addAll(
            button("make", model::makeNow),
            button("make.at", model::makeAt),
            button("choose", model::chooseSecond),
            button("forget", model::forgetSecond),
            look(table),
            button("restore", restore));
    getStyleClass().add("safety-section");
    getChildren()
        .addAll(
            text(new SimpleStringProperty(TEXTS.get("about"))),
            buttons,
            text(model.secondProperty()),
            text(model.messageProperty()),
            table);
  }

  private Button look(TableView<BackupViewModel.Line> table) {
    ReadOnlyObjectProperty<BackupViewModel.Line> selected =
        table.getSelectionModel().selectedItemProperty();
    Button look = button("look", () -> model.look(selected.get()));
    look.disableProperty().bind(selected.isNull());
    return look;
  }

  private static Label text(ObservableValue<String> value) {
    Label label = new Label();
    label.getStyleClass().add("step-note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(value);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setId("backup-" + key.replace('.', '-'));
    button.setOnAction(e -> action.run());
    return button;
  }

  private TableView<BackupViewModel.Line> table() {
    TableView<BackupViewModel.Line> table = new TableView<>(model.lines());
    table.setId("backups");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(TEXTS.get("none")));
    column(table, "at", 180, BackupViewModel.Line::at);
    column(table, "size", 110, BackupViewModel.Line::size);
    column(table, "folder", 500, BackupViewModel.Line::folder);
    return table;
  }

  private static void column(
      TableView<BackupViewModel.Line> table,
      String key,
      double width,
      Function<BackupViewModel.Line, String> value) {
    TableColumn<BackupViewModel.Line, String> column =
        new TableColumn<>(TEXTS.get("column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setReorderable(false);
    table.getColumns().add(column);
  }
}
