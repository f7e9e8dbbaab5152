package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.Preferences;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The clerk's name, which stands in the trail. */
public final class PreferencesPane extends VBox {
  private static final Texts TEXTS = Texts.of(PreferencesPane.class);

  /**
   * @param change changes what is set
   */
  public PreferencesPane(
      Preferences set, Consumer<UnaryOperator<Preferences>> change, TaskRunner tasks) {
    CommittedTextField name = new CommittedTextField(tasks);
    name.setId("clerk-name");
    name.setText(set.name());
    name.setMaxWidth(240);
    name.committedTextProperty()
        .addListener((o, was, is) -> change.accept(p -> p.withName(is.strip())));
    Label label = new Label(TEXTS.get("name"));
    label.setLabelFor(name);
    Label hint = new Label(TEXTS.get("name.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("safety-section");
    getChildren().addAll(label, name, hint);
  }
}
