package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.sheet.CellProblem;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.UnitSwitch;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Prepares an import: what is meant by the file above, its rows below, and what is wrong there. */
final class SheetImportPane<T> extends VBox {
  private static final Texts TEXTS = Texts.of(SheetImportPane.class);

  /** Heights in px: of the list of problems, and of one of them. */
  private static final double PROBLEMS_HEIGHT = 100;

  private static final double PROBLEM_HEIGHT = 25;

  private final SheetImportViewModel<T> model;
  private final PreviewTable<T> table;
  private final ListView<CellProblem> problems = new ListView<>();
  private final Label remarks = new Label();
  private final Label summary = new Label();
  private final ComboBox<Integer> header = new ComboBox<>();
  private final CheckBox skip = new CheckBox(TEXTS.get("skip"));

  SheetImportPane(SheetImportViewModel<T> model) {
    this.model = model;
    this.table = new PreviewTable<>(model);
    setId("sheet-import");
    getStyleClass().addAll("data-step", "sheet-import");
    buildProblems();
    remarks.getStyleClass().add("step-note");
    remarks.setWrapText(true);
    remarks.setMinHeight(USE_PREF_SIZE);
    remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(caption(), options(), remarks, table, problems, skip, buttons());
    model.sourceProperty().addListener(o -> showHeaders());
    model.previewProperty().addListener(o -> show());
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            e.consume();
          }
        });
    showHeaders();
    show();
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private Label caption() {
    Label caption = new Label();
    caption.getStyleClass().add("sheet-caption");
    caption
        .textProperty()
        .bind(
            model
                .sourceProperty()
                .map(s -> TEXTS.get("caption", s.file().getFileName(), model.table().title())));
    return caption;
  }

  private FlowPane options() {
    FlowPane options = new FlowPane();
    options.getStyleClass().add("sheet-options");
    List<String> names = model.sourceProperty().get().names();
    if (names.size() > 1) {
      options.getChildren().add(labelled("sheet", sheets(names)));
    }
    header.setId("sheet-header");
    header.setConverter(shownAs(n -> TEXTS.get(n == 0 ? "header.none" : "header.row", n)));
    header.setOnAction(
        e -> {
          if (header.getValue() != null) {
            model.headerProperty().set(header.getValue());
          }
        });
    model.headerProperty().addListener((o, was, is) -> header.setValue(is));
    options.getChildren().add(labelled("header", header));
    if (model.table().hasAmounts()) {
      UnitSwitch<AmountUnit> unit =
          new UnitSwitch<>(
              model.unitProperty(), AmountUnit::label, AmountUnit.WAN, AmountUnit.YUAN);
      unit.setLabel(TEXTS.get("unit"));
      options.getChildren().add(unit);
    }
    String name = model.table().naming().title();
    UnitSwitch<Boolean> way =
        new UnitSwitch<>(
            model.replaceProperty(),
            replace -> replace ? TEXTS.get("replace") : TEXTS.get("merge", name),
            false,
            true);
    way.setId("sheet-way");
    way.setLabel(TEXTS.get("way"));
    options.getChildren().add(way);
    return options;
  }

  private ComboBox<Integer> sheets(List<String> names) {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId("sheet-choice");
    box.setConverter(shownAs(names::get));
    for (int i = 0; i < names.size(); i++) {
      box.getItems().add(i);
    }
    box.setValue(model.sourceProperty().get().sheet());
    box.setOnAction(e -> model.choose(box.getValue()));
    return box;
  }

  private static HBox labelled(String key, Node control) {
    Label label = new Label(TEXTS.get(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(control);
    HBox box = new HBox(label, control);
    box.getStyleClass().add("sheet-option");
    return box;
  }

  /** What a choice is called; nothing is typed into it. */
  static <V> StringConverter<V> shownAs(Function<V, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(V value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public V fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }

  private void buildProblems() {
    problems.setId("sheet-problems");
    problems.getStyleClass().add("sheet-problems");
    problems.setFixedCellSize(PROBLEM_HEIGHT);
    problems.setCellFactory(list -> new ProblemCell());
    problems
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> table.reveal(is));
    skip.setId("sheet-skip");
    Inputs.tie(skip, model.skipWrongProperty());
    for (Region region : List.of(problems, skip)) {
      region.visibleProperty().bind(Bindings.isNotEmpty(problems.getItems()));
      region.managedProperty().bind(region.visibleProperty());
    }
  }

  private HBox buttons() {
    summary.setId("sheet-summary");
    summary.getStyleClass().add("sheet-summary");
    summary.setMinWidth(USE_PREF_SIZE);
    Label reason = new Label();
    reason.setId("sheet-blocked");
    reason.getStyleClass().add("field-error");
    reason.setWrapText(true);
    reason.textProperty().bind(model.blockedProperty());
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button cancel = new Button(TEXTS.get("cancel"));
    cancel.setId("sheet-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(e -> model.cancel());
    Button commit = new Button(TEXTS.get("commit"));
    commit.setId("sheet-commit");
    commit.getStyleClass().add("accent");
    commit.setMinWidth(USE_PREF_SIZE);
    commit.disableProperty().bind(model.blockedProperty().isNotEmpty());
    commit.setOnAction(e -> model.commit());
    HBox buttons = new HBox(summary, reason, cancel, commit);
    buttons.getStyleClass().add("sheet-buttons");
    return buttons;
  }

  private void showHeaders() {
    header.getItems().setAll(model.headers());
    header.setValue(model.headerProperty().get());
  }

  private void show() {
    SheetPreview<T> preview = model.previewProperty().get().orElse(null);
    if (preview == null) {
      return;
    }
    List<CellProblem> found = preview.problems();
    if (!found.equals(problems.getItems())) {
      problems.getItems().setAll(found);
    }
    problems.setPrefHeight(Math.min(PROBLEMS_HEIGHT, found.size() * PROBLEM_HEIGHT + 2));
    problems.setMinHeight(problems.getPrefHeight());
    problems.setMaxHeight(problems.getPrefHeight());
    remarks.setText(String.join("", preview.remarks()));
    summary.setText(preview.summary());
  }
}
