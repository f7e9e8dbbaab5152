package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.Outline;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.table.EditableTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The page 提纲: at the left all of them, in the middle the headings of one, at the right how it is
 * numbered.
 */
public final class OutlineSettingsView {
  private static final Texts TEXTS = Texts.of(OutlineSettingsView.class);

  /** Of a level, in px. */
  private static final double INDENT = 16;

  /** Style class of what may only be read. */
  private static final String FROZEN = "frozen";

  private final OutlineSettingsViewModel model;
  private final BorderPane root = new BorderPane();
  private final ListView<Outline> list = new ListView<>();
  private final CommittedTextField name;
  private final EditableTable<HeadingRow> table;
  private final VBox preview = new VBox();

  /**
   * @param back leads to the start page
   */
  public OutlineSettingsView(OutlineSettingsViewModel model, TaskRunner tasks, Runnable back) {
    this.model = model;
    name = Inputs.tie(new CommittedTextField(tasks), model.nameProperty());
    name.setId("outline-name");
    name.disableProperty().bind(model.editableProperty().not());
    table = new EditableTable<>(model.rows(), tasks, TEXTS.get("headings.empty"));
    table.beginRowsAt(HeadingColumns.TITLE);
    table
        .extraTools()
        .addAll(
            List.of(
                tool("level-up", Material2AL.FORMAT_INDENT_DECREASE, () -> model.shift(-1)),
                tool("level-down", Material2AL.FORMAT_INDENT_INCREASE, () -> model.shift(1))));
    root.setId("outlines");
    root.getStyleClass().add("safety");
    root.setTop(header(back));
    root.setLeft(outlines());
    root.setCenter(editor());
    root.setRight(numbered());
    root.disableProperty().bind(model.readyProperty().not());
    model.previewProperty().addListener((o, was, is) -> showPreview(is));
    model.editableProperty().addListener((o, was, is) -> freeze(!is));
    freeze(!model.editableProperty().get());
    model.load();
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }

  private void freeze(boolean frozen) {
    table.freeze(frozen);
    table.getStyleClass().remove(FROZEN);
    if (frozen) {
      table.getStyleClass().add(FROZEN);
    }
  }

  private HBox header(Runnable back) {
    Button home = new Button(TEXTS.get("back"), new FontIcon(Material2AL.ARROW_BACK));
    home.setId("outlines-back");
    home.getStyleClass().add("flat");
    home.setOnAction(
        e -> {
          commit();
          back.run();
        });
    Label title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("report-title");
    HBox header = new HBox(home, title);
    header.getStyleClass().add("header");
    return header;
  }

  private Node outlines() {
    list.setId("outline-list");
    list.setAccessibleText(TEXTS.get("title"));
    list.setItems(model.all());
    list.setCellFactory(l -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !isShown(is)) {
                commit();
                model.selectedProperty().set(Optional.of(is));
              }
            });
    model.selectedProperty().addListener((o, was, is) -> is.ifPresent(this::select));
    VBox.setVgrow(list, Priority.ALWAYS);
    Button copy = button("copy", Material2AL.CONTENT_COPY, model::copy);
    Button remove = button("remove", Material2AL.DELETE_OUTLINE, model::remove);
    remove.disableProperty().bind(model.editableProperty().not());
    VBox box = new VBox(list, new HBox(8, copy, remove));
    box.getStyleClass().add("outline-list");
    return box;
  }

  /** Whether it is the one that is edited, perhaps as it was a moment ago. */
  private boolean isShown(Outline outline) {
    return model.selectedProperty().get().filter(o -> o.id().equals(outline.id())).isPresent();
  }

  private void select(Outline outline) {
    Outline listed = list.getSelectionModel().getSelectedItem();
    if (listed == null || !listed.id().equals(outline.id())) {
      list.getSelectionModel().select(outline);
    }
  }

  private Node editor() {
    Label note = new Label();
    note.setWrapText(true);
    note.getStyleClass().add("step-note");
    note.textProperty()
        .bind(
            Bindings.when(model.editableProperty())
                .then(TEXTS.get("note.own"))
                .otherwise(TEXTS.get("note.shipped")));
    Label faults = FormBuilder.errorLabel(model.faultsProperty());
    faults.setId("outline-faults");
    Node form = new FormBuilder().field(TEXTS.get("name"), name).build();
    form.getStyleClass().setAll("outline-name");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox box = new VBox(note, form, table, faults);
    box.getStyleClass().add("outline-editor");
    return box;
  }

  private Node numbered() {
    Label caption = new Label(TEXTS.get("preview"));
    caption.getStyleClass().add("form-caption");
    preview.setId("outline-preview");
    preview.getStyleClass().add("outline-headings");
    ScrollPane page = Inputs.page(preview);
    VBox.setVgrow(page, Priority.ALWAYS);
    VBox box = new VBox(caption, page);
    box.getStyleClass().add("outline-numbered");
    return box;
  }

  private void showPreview(List<NumberedHeading> headings) {
    preview.getChildren().setAll(headings.stream().map(OutlineSettingsView::line).toList());
  }

  private static Node line(NumberedHeading heading) {
    String inserts =
        heading.heading().inserts().stream()
            .sorted()
            .map(i -> TEXTS.get("preview.insert", i.title()))
            .collect(Collectors.joining());
    Label line = new Label(heading.full() + inserts);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    line.setPadding(new Insets(0, 0, 0, (heading.heading().level() - 1) * INDENT));
    return line;
  }

  private Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(TEXTS.get(key), new FontIcon(icon));
    button.setId("outline-" + key);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          commit();
          action.run();
        });
    return button;
  }

  private Button tool(String key, Ikon icon, Runnable action) {
    Button button = button(key, icon, action);
    button
        .disableProperty()
        .bind(
            model
                .editableProperty()
                .not()
                .or(
                    Bindings.createBooleanBinding(
                        () -> model.rows().selectedProperty().get().isEmpty(),
                        model.rows().selectedProperty())));
    return button;
  }

  private void commit() {
    name.commitNow();
    table.commit();
  }

  /** An outline by its name. */
  private static final class Cell extends ListCell<Outline> {
    Cell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Outline outline, boolean empty) {
      super.updateItem(outline, empty);
      setText(empty ? null : OutlineSettingsViewModel.listed(outline));
    }
  }
}
