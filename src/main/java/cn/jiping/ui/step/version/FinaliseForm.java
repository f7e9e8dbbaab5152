package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Who finalises, the button that does it, and beside it why it can't be done now. */
final class FinaliseForm extends VBox {
  private static final Texts TEXTS = Texts.of(FinaliseForm.class);

  FinaliseForm(VersionViewModel model, TaskRunner tasks) {
    CommittedTextField name = Inputs.tie(new CommittedTextField(tasks), model.nameProperty());
    name.setId("finalise-name");
    Label label = new Label(TEXTS.get("name"));
    label.setLabelFor(name);
    label.setMinWidth(USE_PREF_SIZE);
    Button finalise = new Button("", new FontIcon(Material2AL.LOCK));
    finalise
        .textProperty()
        .bind(
            model
                .standingProperty()
                .map(s -> TEXTS.get(s.reminder().isEmpty() ? "finalise" : "finalise.still")));
    finalise.setId("finalise");
    finalise.getStyleClass().add("accent");
    finalise.setMinWidth(USE_PREF_SIZE);
    finalise
        .disableProperty()
        .bind(model.hindranceProperty().isNotEmpty().or(model.busyProperty()));
    finalise.setOnAction(
        e -> {
          name.commitNow();
          model.finalise();
        });
    Label hindrance = new Label();
    hindrance.setId("finalise-hindrance");
    hindrance.getStyleClass().add("step-note");
    hindrance.setWrapText(true);
    hindrance.textProperty().bind(model.hindranceProperty());
    HBox line = new HBox(label, name, finalise, hindrance);
    line.getStyleClass().add("version-line");
    Label hint = new Label(TEXTS.get("finalise.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    getStyleClass().add("version-form");
    getChildren().addAll(line, hint);
    visibleProperty().bind(model.standingProperty().map(s -> !s.isFinalised()));
    managedProperty().bind(visibleProperty());
  }
}
