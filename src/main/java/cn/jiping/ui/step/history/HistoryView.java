package cn.jiping.ui.step.history;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.compare.DiffList;
import cn.jiping.ui.wizard.StepView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** At the left the revisions, at the right what has changed since the selected one. */
public final class HistoryView implements StepView {
  private static final Texts TEXTS = Texts.of(HistoryView.class);

  /** In px. */
  private static final double LINE = 36;

  private final HistoryViewModel model;
  private final TableView<RevisionLine> table = new TableView<>();
  private final BorderPane root = new BorderPane();

  /**
   * @param reveal leads to a place
   */
  public HistoryView(HistoryViewModel model, TaskRunner tasks, Consumer<Place> reveal) {
    this.model = model;
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox left = new VBox(table, markForm(tasks));
    left.getStyleClass().add("history-list");
    left.setPrefWidth(400);
    left.setMinWidth(320);
    root.getStyleClass().add("history");
    root.setLeft(left);
    root.setCenter(beside(reveal));
  }

  private void fillTable() {
    table.setId("revisions");
    table.setItems(model.lines());
    table.setFixedCellSize(LINE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label empty = new Label(TEXTS.get("empty"));
    empty.setWrapText(true);
    empty.getStyleClass().add("check-empty");
    table.setPlaceholder(empty);
    column("at", 170, RevisionLine::at);
    column("what", 200, RevisionLine::what);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> chosen(Optional.ofNullable(is)));
    model.selectedProperty().addListener((o, was, is) -> is.ifPresent(this::choose));
  }

  /** While the lines are replaced, nothing is selected; the clerk did not choose that. */
  private void chosen(Optional<RevisionLine> line) {
    if (line.isPresent()) {
      model.selectedProperty().set(line);
    }
  }

  private void choose(RevisionLine line) {
    if (!line.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(line);
    }
  }

  private void column(String key, double width, Function<RevisionLine, String> value) {
    TableColumn<RevisionLine, String> column = new TableColumn<>(TEXTS.get("column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private VBox markForm(TaskRunner tasks) {
    CommittedTextField name = Inputs.tie(new CommittedTextField(tasks), model.markNameProperty());
    name.setId("mark-name");
    name.setPromptText(TEXTS.get("mark.prompt"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button mark = new Button(TEXTS.get("mark"), new FontIcon(Material2AL.BOOKMARK_BORDER));
    mark.setId("mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setOnAction(
        e -> {
          name.commitNow();
          model.mark();
        });
    HBox line = new HBox(name, mark);
    line.getStyleClass().add("version-line");
    return new VBox(line, FormBuilder.errorLabel(model.problemProperty()));
  }

  private VBox beside(Consumer<Place> reveal) {
    Button back = new Button(TEXTS.get("back"), new FontIcon(Material2AL.HISTORY));
    back.setId("history-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.disableProperty().bind(model.selectedProperty().map(Optional::isEmpty));
    back.setOnAction(e -> model.goBack());
    Label message = new Label();
    message.setId("history-message");
    message.getStyleClass().add("step-note");
    message.setWrapText(true);
    message.textProperty().bind(model.messageProperty());
    HBox tools = new HBox(back, message);
    tools.getStyleClass().add("version-line");
    TabPane tabs = new TabPane(differences(reveal), wholeText());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    VBox box = new VBox(tools, tabs);
    box.getStyleClass().add("history-beside");
    return box;
  }

  private Tab differences(Consumer<Place> reveal) {
    DiffList list = new DiffList(model.comparisonProperty(), reveal);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box =
        new VBox(
            DiffList.sentence(model.comparisonProperty()),
            DiffList.heads(new Label(TEXTS.get("then")), new Label(TEXTS.get("now"))),
            list);
    box.getStyleClass().add("history-tab");
    return new Tab(TEXTS.get("differences"), box);
  }

  private Tab wholeText() {
    TextArea area = new TextArea();
    area.setId("history-text");
    area.setEditable(false);
    area.setWrapText(true);
    area.textProperty().bind(model.textProperty());
    VBox.setVgrow(area, Priority.ALWAYS);
    VBox box = new VBox(area);
    box.getStyleClass().add("history-tab");
    return new Tab(TEXTS.get("text"), box);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
  }

  @Override
  public void reveal(Place place) {
    table.requestFocus();
  }
}
