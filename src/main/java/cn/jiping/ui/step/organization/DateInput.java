package cn.jiping.ui.step.organization;

import cn.jiping.domain.DateText;
import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

/** A date, typed. What is no date is kept as typed, with a sentence under the field. */
final class DateInput extends VBox {
  private static final Texts TEXTS = Texts.of(DateInput.class);

  private final CommittedTextField field;
  private final ObjectProperty<Optional<LocalDate>> date;
  private final StringProperty error = new SimpleStringProperty("");

  DateInput(TaskRunner tasks, ObjectProperty<Optional<LocalDate>> date) {
    this.date = date;
    this.field = new CommittedTextField(tasks);
    field.setPromptText(TEXTS.get("date.prompt"));
    field.onCommit(this::read);
    date.addListener((o, was, is) -> show());
    show();
    getChildren().addAll(field, FormBuilder.errorLabel(error));
  }

  void commitNow() {
    field.commitNow();
  }

  /** Throws away a text that was not understood: another organization's date is shown. */
  void reset() {
    show();
  }

  private void show() {
    boolean same = DateText.read(field.getText()).equals(date.get()) && date.get().isPresent();
    if (!same) {
      field.setCommittedText(date.get().map(LocalDate::toString).orElse(""));
    }
    error.set("");
  }

  private void read(String text) {
    Optional<LocalDate> read = DateText.read(text);
    boolean wrong = read.isEmpty() && !text.isBlank();
    error.set(wrong ? TEXTS.get("date.refused", text.strip()) : "");
    if (!wrong) {
      date.set(read);
    }
  }
}
