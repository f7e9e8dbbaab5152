package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.UnitSwitch;
import cn.jiping.ui.kit.sheet.SheetHolder;
import cn.jiping.ui.kit.table.EditableTable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One form: figures above, the table, weights or details at its right; or the sets to choose. */
final class FormPane {
  private static final Texts TEXTS = Texts.of(FormPane.class);
  private static final double SIDE_WIDTH = 284;

  private final FormViewModel model;
  private final EditableTable<Indicator> table;
  private final SummaryBar summary = new SummaryBar();
  private final LevelPane levels;
  private final DetailsPane details;
  private final Label setName = new Label();
  private final RadioButton basis = new RadioButton(TEXTS.get("basis"));
  private final HBox setTools = new HBox();
  private final CommittedTextField name;
  private final HBox keepBar = new HBox();
  private final SetsPane sets;
  private final Tab detailsTab;
  private final TabPane side;
  private final VBox editor;
  private final SheetHolder root;

  /**
   * @param form which form is shown; switches to the other one
   */
  FormPane(FormViewModel model, ObjectProperty<ScoreForm> form, TaskRunner tasks) {
    this.model = model;
    this.table = new EditableTable<>(model.table(), tasks, TEXTS.get("empty"));
    this.levels = new LevelPane(model, tasks);
    this.details = new DetailsPane(model.details(), model::figures, tasks);
    this.name = new CommittedTextField(tasks);
    detailsTab = tab("tab.details", details);
    side = new TabPane(tab("tab.levels", levels), detailsTab);
    side.setPrefWidth(SIDE_WIDTH);
    side.setMinWidth(SIDE_WIDTH);
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox split = new HBox(table, side);
    split.getStyleClass().add("split");
    VBox.setVgrow(split, Priority.ALWAYS);
    buildKeepBar();
    editor = new VBox(summary, keepBar, split);
    editor.setSpacing(10);
    StackPane stack = new StackPane();
    VBox.setVgrow(stack, Priority.ALWAYS);
    VBox content = new VBox(bar(form), stack);
    content.getStyleClass().add("data-step");
    root = new SheetHolder(model.sheet(), content, this::commit);
    sets = new SetsPane(model.sets(), tasks, root.menu());
    stack.getChildren().addAll(editor, sets);
    table.extraTools().add(root.menu());
    model.summaryProperty().addListener((o, was, is) -> show());
    sets.onBack(
        () -> {
          model.sets().close();
          table.requestFocus();
        });
    model.sets().openProperty().addListener(o -> showSets());
    model.details().shownProperty().addListener((o, was, is) -> askForReason());
    show();
    showSets();
  }

  private static Tab tab(String key, Node content) {
    Tab tab = new Tab(TEXTS.get(key), content);
    tab.setClosable(false);
    return tab;
  }

  private HBox bar(ObjectProperty<ScoreForm> form) {
    UnitSwitch<ScoreForm> forms = new UnitSwitch<>(form, ScoreForm::label, ScoreForm.values());
    forms.setId("indicator-form");
    basis.setId("indicator-basis");
    basis.setMinWidth(Region.USE_PREF_SIZE);
    basis.setSelected(model.basisProperty().get());
    basis.setOnAction(
        e -> {
          basis.setSelected(true);
          model.basisProperty().set(true);
        });
    model.basisProperty().addListener((o, was, is) -> basis.setSelected(is));
    setName.getStyleClass().add("set-name");
    Button other = new Button(TEXTS.get("set.other"));
    other.setId("set-other");
    other.setOnAction(e -> askForSets());
    Button keep = new Button(TEXTS.get("set.keep"));
    keep.setId("set-keep");
    keep.setOnAction(e -> askForName());
    for (Button button : new Button[] {other, keep}) {
      button.getStyleClass().add("flat");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    setTools.getStyleClass().add("form-bar");
    setTools.getChildren().addAll(other, keep);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(forms, basis, gap, setName, setTools);
    bar.getStyleClass().add("form-bar");
    return bar;
  }

  private void buildKeepBar() {
    name.setId("set-keep-name");
    Label label = new Label(TEXTS.get("sets.name"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    Button keep = new Button(TEXTS.get("sets.keep.button"));
    keep.setId("set-keep-now");
    keep.setOnAction(e -> model.sets().keep(name.getText()));
    name.setOnAction(e -> model.sets().keep(name.getText()));
    Button cancel = new Button(TEXTS.get("sets.keep.cancel"));
    cancel.getStyleClass().add("flat");
    cancel.setOnAction(e -> model.sets().namingProperty().set(false));
    Label about = new Label(TEXTS.get("sets.keep.about"));
    about.getStyleClass().add("step-note");
    keepBar.getStyleClass().add("keep-bar");
    keepBar.getChildren().addAll(label, name, keep, cancel, about);
    keepBar.visibleProperty().bind(model.sets().namingProperty());
    keepBar.managedProperty().bind(keepBar.visibleProperty());
  }

  private void askForSets() {
    commit();
    model.sets().ask();
    sets.requestFocus();
  }

  private void askForName() {
    commit();
    name.setCommittedText(model.sets().suggestedName());
    model.sets().namingProperty().set(true);
    name.requestFocus();
    name.selectAll();
  }

  /** A score typed just now leads to the field for its reason. */
  private void askForReason() {
    boolean asks =
        model.details().shownProperty().get().filter(IndicatorScore::lacksScoreReason).isPresent();
    if (asks) {
      side.getSelectionModel().select(detailsTab);
    }
  }

  private void show() {
    setName.setText(TEXTS.get("set.name", model.setName()));
    summary.show(
        model.summaryProperty().get().items().stream()
            .map(i -> new SummaryBar.Item(i.name(), i.value(), i.unit(), i.note(), i.wrong()))
            .toList());
  }

  private void showSets() {
    boolean open = model.sets().openProperty().get();
    sets.setVisible(open);
    editor.setVisible(!open);
    setTools.setVisible(!open);
    setName.setVisible(!open);
  }

  Node node() {
    return root;
  }

  void commit() {
    table.commit();
    levels.commitNow();
    details.commitNow();
  }

  void showContent() {
    root.showContent();
  }

  /** Whoever comes back finds the table, not the sets that were looked at. */
  void closeSets() {
    model.sets().close();
  }

  void freeze(boolean frozen) {
    table.freeze(frozen);
    basis.setDisable(frozen);
    setTools.setDisable(frozen);
    sets.setDisable(frozen);
    levels.setDisable(frozen);
    details.freeze(frozen);
  }

  /** Goes to a row and opens its details. */
  void reveal(RowId row) {
    model.sets().close();
    table.reveal(row);
    side.getSelectionModel().select(detailsTab);
  }

  void requestFocus() {
    if (!model.sets().openProperty().get()) {
      table.requestFocus();
    }
  }
}
