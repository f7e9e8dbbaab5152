package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.service.BackupFile;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The page on which the clerk decides how to go on with a database that is doubted. */
public final class RescueView {
  private static final Texts TEXTS = Texts.of(RescueView.class);

  /** Height of what stands over each side, in px. */
  private static final double HEAD = 36;

  private final RescueViewModel model;
  private final VBox root = new VBox();

  /**
   * @param back leads back without anything done; empty when there is no way back
   */
  public RescueView(RescueViewModel model, Optional<Runnable> back) {
    this.model = model;
    Label head = new Label(model.message());
    head.setId("rescue-message");
    head.getStyleClass().add("start-title");
    Label advice = new Label(model.advice());
    advice.getStyleClass().add("start-text");
    for (Label label : new Label[] {head, advice}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    HBox sides = new HBox(present(), backup());
    sides.getStyleClass().add("rescue-sides");
    VBox.setVgrow(sides, Priority.ALWAYS);
    root.setId("rescue");
    root.getStyleClass().add("rescue");
    root.getChildren().addAll(head, advice, sides);
    if (model.isChoice()) {
      root.getChildren().add(ways());
    }
    root.getChildren().add(confirmation());
    back.ifPresent(way -> root.getChildren().addFirst(backButton(way)));
    model.load();
  }

  private static Button backButton(Runnable back) {
    Button button = new Button(TEXTS.get("back"));
    button.setId("rescue-back");
    button.setCancelButton(true);
    button.setOnAction(e -> back.run());
    return button;
  }

  private VBox present() {
    HBox head = new HBox(caption("side.present"));
    head.getStyleClass().add("version-line");
    head.setMinHeight(HEAD);
    return side(head, words("rescue-present", model.presentProperty()));
  }

  private VBox backup() {
    ComboBox<BackupFile> box = new ComboBox<>(model.backups());
    box.setId("rescue-backup");
    box.setConverter(new Names(model));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.valueProperty()
        .addListener((o, was, is) -> model.selectedProperty().set(Optional.ofNullable(is)));
    model.selectedProperty().addListener((o, was, is) -> box.setValue(is.orElse(null)));
    HBox.setHgrow(box, Priority.ALWAYS);
    Button choose = button("rescue-choose", "backup.choose", model::choose);
    Button unlock = button("rescue-unlock", "backup.unlock.button", model::unlock);
    unlock.visibleProperty().bind(model.locked());
    unlock.managedProperty().bind(model.locked());
    HBox head = new HBox(caption("side.backup"), box, unlock, choose);
    head.getStyleClass().add("version-line");
    head.setMinHeight(HEAD);
    return side(head, words("rescue-in-backup", model.inBackupProperty()));
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static VBox side(Node head, Node words) {
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox side = new VBox(head, words);
    side.getStyleClass().add("version-form");
    side.setPrefWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private static Label caption(String key) {
    Label caption = new Label(TEXTS.get(key));
    caption.getStyleClass().add("form-caption");
    caption.setMinWidth(Region.USE_PREF_SIZE);
    return caption;
  }

  private static TextArea words(String id, ObservableValue<String> text) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(5);
    area.textProperty().bind(text);
    return area;
  }

  private VBox ways() {
    ToggleGroup group = new ToggleGroup();
    VBox ways = new VBox();
    ways.getStyleClass().add("rescue-ways");
    for (WayOn way : WayOn.values()) {
      RadioButton button = new RadioButton(TEXTS.get("way." + way));
      button.setId("way-" + way.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setUserData(way);
      button.disableProperty().bind(model.possible(way).not());
      button.setSelected(model.wayProperty().get() == way);
      button.setOnAction(e -> model.wayProperty().set(way));
      model.wayProperty().addListener((o, was, is) -> button.setSelected(is == way));
      ways.getChildren().add(button);
    }
    return ways;
  }

  private HBox confirmation() {
    Label ask = new Label();
    ask.textProperty()
        .bind(model.wayProperty().map(way -> TEXTS.get("ask", RescueViewModel.word(way))));
    ask.setMinWidth(Region.USE_PREF_SIZE);
    TextField word = new TextField();
    word.setId("rescue-word");
    word.textProperty().bindBidirectional(model.wordProperty());
    word.setPrefColumnCount(8);
    ask.setLabelFor(word);
    Button go = new Button(TEXTS.get("go"));
    go.setId("rescue-go");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.disableProperty().bind(model.ready().not());
    go.setOnAction(e -> model.go());
    Label hint = new Label(TEXTS.get("kept"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    HBox line = new HBox(ask, word, go, hint);
    line.getStyleClass().add("rescue-bar");
    return line;
  }

  /** Shows a backup by its time. */
  private static final class Names extends StringConverter<BackupFile> {
    private final RescueViewModel model;

    Names(RescueViewModel model) {
      this.model = model;
    }

    @Override
    public String toString(BackupFile backup) {
      return backup == null ? "" : model.name(backup);
    }

    @Override
    public BackupFile fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }

  /** The page. */
  public Parent node() {
    return root;
  }
}
