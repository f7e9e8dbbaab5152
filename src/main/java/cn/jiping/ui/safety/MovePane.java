package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.FileDrop;
import cn.jiping.ui.kit.WorkBar;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 搬家: out into one file, and in from one. */
public final class MovePane extends VBox {
  private static final Texts TEXTS = Texts.of(MovePane.class);

  /** In px. */
  private static final double POINTS_HEIGHT = 170;

  private static final double BORDERS = 2;

  private final MoveInViewModel in;
  private final BooleanBinding busy;

  public MovePane(MoveOutViewModel out, MoveInViewModel in) {
    this.in = in;
    this.busy =
        out.work().sentenceProperty().isNotEmpty().or(in.work().sentenceProperty().isNotEmpty());
    setId("move");
    getStyleClass().add("safety-section");
    CheckBox lock = new CheckBox(TEXTS.get("move.lock"));
    lock.setId("move-lock");
    lock.selectedProperty().bindBidirectional(out.lockedProperty());
    Label written = text(out.messageProperty(), "field-label");
    written.setId("move-written");
    Button write = button("out", out::write);
    TableView<MoveInViewModel.Line> table = table();
    getChildren()
        .addAll(
            caption("move.out.caption"),
            note("move.out.about"),
            row(write, lock),
            new WorkBar(out.work(), "move-out-stop"),
            written,
            caption("move.in.caption"),
            note("move.in.hint"),
            row(button("in", in::choose)),
            new WorkBar(in.work(), "move-in-stop"),
            message(),
            points(),
            table,
            choice());
    VBox.setVgrow(table, Priority.SOMETIMES);
    FileDrop.on(this, busy, files -> open(files.getFirst()));
  }

  /** Shows what is in the file of a move. */
  public void open(Path file) {
    in.open(file);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get("move." + key + ".button"));
    button.setId("move-" + key);
    button.setOnAction(e -> action.run());
    button.disableProperty().bind(busy);
    return button;
  }

  private static FlowPane row(Node... parts) {
    FlowPane row = new FlowPane(parts);
    row.getStyleClass().add("move-row");
    return row;
  }

  private static Label caption(String key) {
    Label label = new Label(TEXTS.get(key));
    label.getStyleClass().add("form-caption");
    return label;
  }

  private static Label note(String key) {
    return text(new SimpleStringProperty(TEXTS.get(key)), "step-note");
  }

  private static Label text(ObservableValue<String> value, String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(value);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private Label message() {
    Label message = text(in.messageProperty(), "field-label");
    message.setId("move-message");
    return message;
  }

  /** As many as there are, but the list stays in sight. */
  private ScrollPane points() {
    VBox box = new VBox();
    box.getStyleClass().add("move-points");
    in.points()
        .addListener(
            (ListChangeListener<MoveInViewModel.Point>)
                change ->
                    box.getChildren().setAll(in.points().stream().map(MovePane::point).toList()));
    ScrollPane scroll = new ScrollPane(box);
    scroll.setId("move-points");
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(POINTS_HEIGHT);
    // What is said is read before the list, so the list gives way.
    scroll.minHeightProperty().bind(Bindings.min(box.heightProperty().add(BORDERS), POINTS_HEIGHT));
    scroll.visibleProperty().bind(Bindings.isNotEmpty(in.points()));
    scroll.managedProperty().bind(scroll.visibleProperty());
    return scroll;
  }

  private static Label point(MoveInViewModel.Point point) {
    String key = point.wrong() ? "move.point.wrong" : "move.point.right";
    Label label = new Label(TEXTS.get(key, point.sentence()));
    label.getStyleClass().add(point.wrong() ? "move-wrong" : "move-right");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private TableView<MoveInViewModel.Line> table() {
    TableView<MoveInViewModel.Line> table = new TableView<>(in.lines());
    table.setId("move-reports");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column(table, "year", 80, MoveInViewModel.Line::year);
    column(table, "unit", 300, MoveInViewModel.Line::unit);
    column(table, "version", 170, MoveInViewModel.Line::version);
    column(table, "versions", 110, MoveInViewModel.Line::versions);
    column(table, "scans", 90, MoveInViewModel.Line::scans);
    column(table, "revisions", 110, MoveInViewModel.Line::revisions);
    column(table, "here", 260, MoveInViewModel.Line::here);
    table.visibleProperty().bind(in.shownProperty());
    table.managedProperty().bind(in.shownProperty());
    return table;
  }

  private static void column(
      TableView<MoveInViewModel.Line> table,
      String key,
      double width,
      Function<MoveInViewModel.Line, String> value) {
    TableColumn<MoveInViewModel.Line, String> column =
        new TableColumn<>(TEXTS.get("move.column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private FlowPane choice() {
    CheckBox settings = new CheckBox(TEXTS.get("move.settings"));
    settings.setId("move-settings");
    settings.selectedProperty().bindBidirectional(in.withSettingsProperty());
    Button take = button("take", in::take);
    take.textProperty().bind(in.choiceProperty());
    take.getStyleClass().add("accent");
    FlowPane choice = row(take, button("forget", in::clear), settings);
    choice.visibleProperty().bind(in.shownProperty());
    choice.managedProperty().bind(in.shownProperty());
    return choice;
  }
}
