package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Why there is to be another version of the finalised report, and the button that begins it. */
final class NextVersionForm extends VBox {
  private static final Texts TEXTS = Texts.of(NextVersionForm.class);

  NextVersionForm(VersionViewModel model, TaskRunner tasks) {
    Label caption = new Label(TEXTS.get("next"));
    caption.getStyleClass().add("form-caption");
    CommittedTextField reason = Inputs.tie(new CommittedTextField(tasks), model.reasonProperty());
    reason.setId("next-reason");
    reason.setPromptText(TEXTS.get("next.reason.prompt"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    Label label = new Label(TEXTS.get("next.reason"));
    label.setLabelFor(reason);
    label.setMinWidth(USE_PREF_SIZE);
    Button begin = new Button(TEXTS.get("next.begin"), new FontIcon(Material2AL.LOCK_OPEN));
    begin.setId("next-begin");
    begin.setMinWidth(USE_PREF_SIZE);
    begin.setOnAction(
        e -> {
          reason.commitNow();
          model.startVersion();
        });
    HBox line = new HBox(label, reason, begin);
    line.getStyleClass().add("version-line");
    Label hint = new Label(TEXTS.get("next.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    getStyleClass().add("version-form");
    getChildren().addAll(caption, line, FormBuilder.errorLabel(model.problemProperty()), hint);
    visibleProperty().bind(model.standingProperty().map(Standing::isFinalised));
    managedProperty().bind(visibleProperty());
  }
}
