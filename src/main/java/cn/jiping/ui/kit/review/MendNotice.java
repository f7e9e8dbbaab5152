package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What was mended last, with the button that takes it back. */
public final class MendNotice extends HBox {
  private static final Texts TEXTS = Texts.of(MendNotice.class);

  public MendNotice(ReviewDesk desk) {
    Label message = new Label("", new FontIcon(Material2AL.CHECK));
    message.setId("mend-message");
    message.textProperty().bind(desk.messageProperty());
    Button back = new Button(TEXTS.get("take.back"));
    back.setId("mend-take-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(e -> desk.takeBack());
    back.visibleProperty().bind(desk.takeBackProperty());
    getStyleClass().add("mend-notice");
    getChildren().addAll(message, back);
    visibleProperty().bind(message.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
