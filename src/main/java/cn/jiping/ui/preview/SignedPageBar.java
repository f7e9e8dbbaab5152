package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Over the pages: that the signed page is to be scanned; else nothing. */
final class SignedPageBar extends HBox {
  private static final Texts TEXTS = Texts.of(SignedPageBar.class);

  /**
   * @param lead leads to where scans are added
   */
  SignedPageBar(SignedPageReminder reminder, Runnable lead) {
    setId("signed-reminder");
    Label words = new Label("", new FontIcon(Material2AL.INFO));
    words.setWrapText(true);
    words.textProperty().bind(reminder.textProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button add = new Button(TEXTS.get("signed.lead"));
    add.setId("signed-lead");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(e -> lead.run());
    Button close = new Button("", new FontIcon(Material2AL.CLOSE));
    close.setId("signed-close");
    close.getStyleClass().add("flat");
    close.setMinWidth(USE_PREF_SIZE);
    close.setTooltip(new Tooltip(TEXTS.get("signed.close")));
    close.setAccessibleText(TEXTS.get("signed.close"));
    close.setOnAction(e -> reminder.close());
    getStyleClass().addAll("banner", "reminder");
    getChildren().addAll(words, add, close);
    visibleProperty().bind(reminder.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
