package cn.jiping.ui.step.attachments;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.Pictures;
import cn.jiping.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A picture in the list: its thumbnail, caption and size, and buttons for it. */
final class PictureRow extends HBox {
  private static final Texts TEXTS = Texts.of(PictureRow.class);
  private static final double THUMBNAIL = AttachmentsViewModel.THUMBNAIL / 2.0;

  private final ImageView thumbnail = new ImageView();
  private final Label size = new Label();
  private final CommittedTextField caption;
  private final Button up = button("up", Material2AL.ARROW_UPWARD);
  private final Button down = button("down", Material2AL.ARROW_DOWNWARD);
  private final Button remove = button("remove", Material2AL.DELETE_OUTLINE);

  PictureRow(AttachmentsViewModel model, PictureLine line, TaskRunner tasks) {
    caption = Inputs.tie(new CommittedTextField(tasks), line.captionProperty());
    caption.setPromptText(TEXTS.get("caption.prompt"));
    caption.setAccessibleText(TEXTS.get("caption.prompt"));
    caption.getStyleClass().add("picture-caption");
    thumbnail.setPreserveRatio(true);
    thumbnail.setSmooth(true);
    thumbnail.setFitWidth(THUMBNAIL);
    thumbnail.setFitHeight(THUMBNAIL);
    line.lookProperty().addListener((o, was, is) -> show(is));
    show(line.lookProperty().get());
    up.setOnAction(e -> move(model, line, -1, up));
    down.setOnAction(e -> move(model, line, 1, down));
    remove.setOnAction(e -> model.remove(line));
    size.getStyleClass().add("field-hint");
    StackPane frame = new StackPane(thumbnail);
    frame.getStyleClass().add("picture-frame");
    frame.setMinSize(THUMBNAIL, THUMBNAIL);
    VBox texts = new VBox(caption, size);
    texts.getStyleClass().add("picture-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    getStyleClass().add("picture-row");
    getChildren().addAll(frame, texts, up, down, remove);
  }

  private static Button button(String key, Ikon icon) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "picture-" + key);
    button.setTooltip(new Tooltip(TEXTS.get(key)));
    button.setAccessibleText(TEXTS.get(key));
    return button;
  }

  private void show(Optional<PictureLine.Look> look) {
    size.setText(look.map(PictureLine.Look::size).orElse(TEXTS.get("size.unknown")));
    look.ifPresent(l -> thumbnail.setImage(Pictures.of(l.thumbnail())));
  }

  /** The list is made anew; the button keeps the focus, to be pressed again. */
  private static void move(AttachmentsViewModel model, PictureLine line, int step, Button button) {
    model.move(line, step);
    button.requestFocus();
  }

  /** Says where it stands in the list. */
  void setPlace(boolean first, boolean last) {
    up.setDisable(first);
    down.setDisable(last);
  }

  void focusCaption() {
    caption.requestFocus();
  }
}
