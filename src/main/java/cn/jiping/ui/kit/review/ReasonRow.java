package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The row in which the reason is typed for a finding that stands. Enter keeps it, Escape lets it
 * go; the focus goes back to where it was.
 */
public final class ReasonRow extends HBox {
  private static final Texts TEXTS = Texts.of(ReasonRow.class);

  private final ReviewDesk desk;
  private final CommittedTextField field;
  private Node before;

  public ReasonRow(ReviewDesk desk, TaskRunner tasks) {
    this.desk = desk;
    field = Inputs.tie(new CommittedTextField(tasks), desk.reasonProperty());
    field.setId("finding-reason");
    field.setPromptText(TEXTS.get("reason.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Label label = new Label();
    label
        .textProperty()
        .bind(
            desk.explainingProperty()
                .map(f -> f.map(FindingText::about).map(a -> TEXTS.get("reason", a)).orElse("")));
    label.setLabelFor(field);
    Label error = FormBuilder.errorLabel(desk.problemProperty());
    error.setMinWidth(USE_PREF_SIZE);
    Button save = new Button(TEXTS.get("reason.save"));
    save.setId("finding-reason-save");
    save.getStyleClass().add("accent");
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(e -> save());
    Button cancel = new Button(TEXTS.get("reason.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(e -> desk.stopExplaining());
    getStyleClass().add("reason-row");
    getChildren().addAll(label, field, error, save, cancel);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    desk.explainingProperty().addListener((o, was, is) -> show(is));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void show(Optional<Finding> finding) {
    if (finding.isEmpty()) {
      setVisible(false);
      if (before != null && before.getScene() != null) {
        before.requestFocus();
      }
      before = null;
      return;
    }
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    setVisible(true);
    field.requestFocus();
    field.end();
  }

  private void save() {
    field.commitNow();
    desk.saveReason();
    if (isVisible()) {
      field.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (field.isComposing()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == field) {
      save();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      desk.stopExplaining();
    } else {
      return;
    }
    event.consume();
  }
}
