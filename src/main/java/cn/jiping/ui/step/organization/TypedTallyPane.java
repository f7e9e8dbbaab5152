package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.TaskRunner;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Numbers typed by hand, while no organization is listed. */
final class TypedTallyPane extends VBox {
  private static final Texts TEXTS = Texts.of(TypedTallyPane.class);

  private final OrganizationViewModel model;
  private final Map<String, CommittedTextField> fields = new LinkedHashMap<>();

  TypedTallyPane(OrganizationViewModel model, TaskRunner tasks) {
    this.model = model;
    Label about = new Label(TEXTS.get("typed.about"));
    about.getStyleClass().add("step-note");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    StringProperty error = new SimpleStringProperty("");
    FormBuilder form = new FormBuilder();
    form.row(
        row -> {
          for (String grade : model.grades()) {
            CommittedTextField field = new CommittedTextField(tasks);
            field.setId("typed-" + (fields.size() + 1));
            field.onCommit(text -> error.set(model.type(grade, text).orElse("")));
            fields.put(grade, field);
            row.field(TEXTS.get("typed.grade", grade), field);
          }
        });
    getChildren().addAll(about, form.build(), FormBuilder.errorLabel(error));
    getStyleClass().add("typed-tally");
    show();
  }

  /** Hands over what is being typed. */
  void commitNow() {
    fields.values().forEach(CommittedTextField::commitNow);
  }

  /** Takes the numbers of the report, except into a field with a text that is no number. */
  void show() {
    fields.forEach(
        (grade, field) -> {
          if (TypedTally.problem(field.getText()).isEmpty()) {
            field.setCommittedText(model.typed(grade));
          }
        });
  }
}
