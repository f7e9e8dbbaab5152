package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Over the start page: that no copy lies on another disk, or that there is none; else nothing. */
public final class ReminderBar extends HBox {
  private static final Texts TEXTS = Texts.of(ReminderBar.class);

  public ReminderBar(BackupViewModel model) {
    Label words = new Label("", new FontIcon(Material2AL.ERROR_OUTLINE));
    words.setId("backup-reminder");
    words.setWrapText(true);
    words.textProperty().bind(model.reminderProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button now = new Button(TEXTS.get("reminder.button"));
    now.setId("reminder-now");
    now.setMinWidth(Region.USE_PREF_SIZE);
    now.setOnAction(e -> model.makeAt());
    getStyleClass().addAll("banner", "reminder");
    getChildren().addAll(words, now);
    visibleProperty().bind(model.reminderProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
