package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 经办人. */
public final class PreferencesPane extends VBox {
  private static final Texts TEXTS = Texts.of(PreferencesPane.class);

  public PreferencesPane(PreferencesViewModel model, TaskRunner tasks) {
    getStyleClass().add("safety-section");
    add("name", field("clerk-name", model.name(), 240, model::rename, tasks));
    add("idle", field("idle-minutes", model.idleMinutes(), 80, model::lockAfter, tasks));
    Label wrong = FormBuilder.errorLabel(model.wrongProperty());
    wrong.setId("idle-wrong");
    getChildren().add(wrong);
  }

  private static CommittedTextField field(
      String id, String text, double width, Consumer<String> committed, TaskRunner tasks) {
    CommittedTextField field = new CommittedTextField(tasks);
    field.setId(id);
    field.setText(text);
    field.setMaxWidth(width);
    field.committedTextProperty().addListener((o, was, is) -> committed.accept(is));
    return field;
  }

  private void add(String key, CommittedTextField field) {
    Label label = new Label(TEXTS.get(key));
    label.setLabelFor(field);
    Label hint = new Label(TEXTS.get(key + ".hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(label, field, hint);
  }
}
