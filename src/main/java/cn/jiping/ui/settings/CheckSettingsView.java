package cn.jiping.ui.settings;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Rule;
import cn.jiping.service.check.CheckTable;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.UnitSwitch;
import cn.jiping.ui.kit.table.EditableTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The rules, each with its switch, and the tables. */
public final class CheckSettingsView {
  private static final Texts TEXTS = Texts.of(CheckSettingsView.class);

  /** Width in px of the switches, so that what the rules do begins at one line. */
  private static final double RULE_WIDTH = 190;

  private final CheckSettingsViewModel model;
  private final Map<CheckTable, EditableTable<EntryRow>> tables = new EnumMap<>(CheckTable.class);
  private final Node rules;
  private final StackPane shown = new StackPane();
  private final Label about = new Label();
  private final VBox root = new VBox();

  public CheckSettingsView(CheckSettingsViewModel model, TaskRunner tasks) {
    this.model = model;
    rules = rules();
    for (CheckTable table : CheckTable.values()) {
      tables.put(table, table(table, tasks));
    }
    ObjectProperty<Optional<CheckTable>> topic = new SimpleObjectProperty<>(Optional.empty());
    topic.addListener((o, was, is) -> show(is));
    about.setWrapText(true);
    about.getStyleClass().add("step-note");
    VBox.setVgrow(shown, Priority.ALWAYS);
    root.getStyleClass().add("check-settings");
    root.disableProperty().bind(model.readyProperty().not());
    root.getChildren().addAll(topics(topic), about, shown);
    show(topic.get());
  }

  private static Node topics(ObjectProperty<Optional<CheckTable>> topic) {
    UnitSwitch<Optional<CheckTable>> topics =
        new UnitSwitch<>(
            topic,
            t -> t.map(CheckTable::title).orElse(TEXTS.get("rules")),
            Optional.empty(),
            Optional.of(CheckTable.SLOGANS),
            Optional.of(CheckTable.COLLOCATIONS),
            Optional.of(CheckTable.CONFUSIONS));
    topics.setId("settings-topic");
    return topics;
  }

  private void show(Optional<CheckTable> topic) {
    commit();
    about.setText(TEXTS.get(topic.map(t -> "about." + t).orElse("about")));
    shown.getChildren().setAll(topic.<Node>map(tables::get).orElse(rules));
  }

  private Node rules() {
    VBox list = new VBox();
    list.getStyleClass().add("rule-list");
    for (Rule rule : Rule.values()) {
      CheckBox on = Inputs.tie(new CheckBox(rule + " " + rule.title()), model.onProperty(rule));
      on.setId("rule-" + rule);
      on.setMinWidth(RULE_WIDTH);
      Label does = new Label(TEXTS.get("rule." + rule));
      does.setWrapText(true);
      does.setLabelFor(on);
      does.getStyleClass().add("step-note");
      HBox line = new HBox(on, does);
      line.getStyleClass().add("rule-line");
      list.getChildren().add(line);
    }
    return Inputs.page(list);
  }

  private EditableTable<EntryRow> table(CheckTable kind, TaskRunner tasks) {
    EditableTable<EntryRow> table =
        new EditableTable<>(model.table(kind).rows(), tasks, TEXTS.get("empty." + kind));
    table
        .extraTools()
        .addAll(
            List.of(
                button("import", Material2AL.GET_APP, () -> model.importTable(kind)),
                button("export", Material2AL.FILE_UPLOAD, () -> model.exportTable(kind))));
    return table;
  }

  private Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(TEXTS.get(key), new FontIcon(icon));
    button.setId("settings-" + key);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          commit();
          action.run();
        });
    return button;
  }

  public Node node() {
    return root;
  }

  /** The settings are shown. */
  public void attach() {
    model.attach();
  }

  /** Enters what is being typed. */
  public void commit() {
    tables.values().forEach(EditableTable::commit);
  }
}
