package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.Pictures;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A scan in the list: its first page, what is said of it, and buttons for it. */
final class ScanRow extends HBox {
  private static final Texts TEXTS = Texts.of(ScanRow.class);
  private static final DataFormat CARRIED = new DataFormat("application/x-jiping-scan");
  private static final double THUMBNAIL = ScanViewModel.THUMBNAIL / 2.0;

  private final ScanLine line;
  private final ImageView thumbnail = new ImageView();
  private final Label instead = new Label();
  private final Label facts = new Label();
  private final Tooltip digest = new Tooltip();
  private final Button view = button("view", Material2MZ.VISIBILITY);
  private final Button turn = button("turn", Material2MZ.ROTATE_RIGHT);
  private final Button save = button("save", Material2MZ.SAVE_ALT);
  private final Button up = button("up", Material2AL.ARROW_UPWARD);
  private final Button down = button("down", Material2AL.ARROW_DOWNWARD);
  private final Button remove = button("remove", Material2AL.DELETE_OUTLINE);
  private final List<Button> buttons = List.of(view, turn, save, up, down, remove);

  /**
   * @param open shows its pages large
   */
  ScanRow(ScanViewModel model, ScanLine line, Runnable open, TaskRunner tasks) {
    this.line = line;
    view.setOnAction(e -> open.run());
    turn.setOnAction(e -> model.turn(line));
    save.setOnAction(e -> model.saveAs(line));
    up.setOnAction(e -> move(model, -1, up));
    down.setOnAction(e -> move(model, 1, down));
    remove.setOnAction(e -> model.removal().remove(line));
    facts.getStyleClass().add("field-hint");
    facts.setTooltip(digest);
    facts.setMinWidth(0);
    VBox texts = new VBox(title(tasks), new ShownPane(model, line), facts, damage());
    texts.getStyleClass().add("picture-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    getStyleClass().addAll("picture-row", "scan-row");
    getChildren().addAll(frame(open), texts);
    getChildren().addAll(buttons);
    line.scanProperty().addListener((o, was, is) -> describe());
    describe();
  }

  private CommittedTextField title(TaskRunner tasks) {
    CommittedTextField title = Inputs.tie(new CommittedTextField(tasks), line.titleProperty());
    title.setPromptText(TEXTS.get("title.prompt"));
    title.setAccessibleText(TEXTS.get("title.prompt"));
    title.getStyleClass().add("scan-title");
    return title;
  }

  private Label damage() {
    Label damage = new Label();
    damage.getStyleClass().add("field-error");
    damage.setWrapText(true);
    damage.textProperty().bind(line.damageProperty());
    damage.visibleProperty().bind(damage.textProperty().isNotEmpty());
    damage.managedProperty().bind(damage.visibleProperty());
    return damage;
  }

  /** The first page; it can be taken to another place in the list. */
  private Node frame(Runnable open) {
    thumbnail.setPreserveRatio(true);
    thumbnail.setSmooth(true);
    thumbnail.setFitWidth(THUMBNAIL);
    thumbnail.setFitHeight(THUMBNAIL);
    instead.getStyleClass().add("field-hint");
    StackPane frame = new StackPane(instead, thumbnail);
    frame.getStyleClass().addAll("picture-frame", "scan-frame");
    frame.setMinSize(THUMBNAIL, THUMBNAIL);
    frame.setMaxSize(THUMBNAIL, THUMBNAIL);
    frame.setOnMouseClicked(e -> open.run());
    frame.setOnDragDetected(this::carry);
    line.thumbnailProperty().addListener(o -> showThumbnail());
    line.damageProperty().addListener(o -> showThumbnail());
    showThumbnail();
    return frame;
  }

  private void showThumbnail() {
    line.thumbnailProperty().get().ifPresent(page -> thumbnail.setImage(Pictures.of(page)));
    boolean damaged = !line.damageProperty().get().isEmpty();
    instead.setText(TEXTS.get(damaged ? "thumbnail.none" : "thumbnail.reading"));
    instead.setVisible(line.thumbnailProperty().get().isEmpty());
  }

  private void carry(MouseEvent event) {
    ClipboardContent content = new ClipboardContent();
    content.put(CARRIED, line.scan().id().toString());
    startDragAndDrop(TransferMode.MOVE).setContent(content);
    event.consume();
  }

  /** Which row is being carried, if one is. */
  static Optional<RowId> carried(Dragboard board) {
    return Optional.ofNullable((String) board.getContent(CARRIED))
        .map(id -> new RowId(UUID.fromString(id)));
  }

  private static Button button(String key, Ikon icon) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "scan-" + key);
    button.setUserData(key);
    button.setTooltip(new Tooltip(TEXTS.get(key)));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void describe() {
    Scan scan = line.scan();
    facts.setText(line.facts());
    digest.setText(TEXTS.get("digest.tip", scan.digest()));
    for (Button button : buttons) {
      button.setAccessibleText(
          TEXTS.get("of", TEXTS.get((String) button.getUserData()), line.name()));
    }
  }

  /** The list is made anew; the button keeps the focus, to be pressed again. */
  private void move(ScanViewModel model, int step, Button button) {
    model.move(line, step);
    button.requestFocus();
  }

  /** Says where it stands in the list. */
  void setPlace(boolean first, boolean last) {
    up.setDisable(first);
    down.setDisable(last);
  }

  void focusView() {
    view.requestFocus();
  }
}
