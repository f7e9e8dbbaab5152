package cn.jiping.ui.step.signature;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Signature;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.util.StringConverter;

/** Fields for the signature block. */
public final class SignatureView implements StepView {
  private static final Texts TEXTS = Texts.of(SignatureView.class);

  private final SignatureViewModel model;
  private final TaskRunner tasks;
  private final CommittedTextField unit;
  private final DatePicker date = new DatePicker();
  private final CheckBox sealed = new CheckBox(TEXTS.get("sealed"));
  private final ScrollPane root;
  private String unread = "";

  public SignatureView(SignatureViewModel model, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    unit = field("sign-unit", model.unitProperty());
    date.setId("sign-date");
    date.setPromptText(TEXTS.get("date.prompt"));
    date.setShowWeekNumbers(false);
    date.setConverter(new Converter());
    date.getEditor().textProperty().addListener((o, was, is) -> keepUnread(is));
    date.valueProperty()
        .addListener((o, was, is) -> model.dateProperty().set(Optional.ofNullable(is)));
    model.dateProperty().addListener((o, was, is) -> date.setValue(is.orElse(null)));
    date.setValue(model.dateProperty().get().orElse(null));
    sealed.setId("sealed");
    sealed.setSelected(model.sealedProperty().get());
    sealed.setOnAction(e -> model.sealedProperty().set(sealed.isSelected()));
    model.sealedProperty().addListener((o, was, is) -> sealed.setSelected(is));
    SignaturePreview preview = new SignaturePreview();
    preview.show(model.blockProperty().get());
    model.blockProperty().addListener((o, was, is) -> preview.show(is));
    root =
        Inputs.page(
            new FormBuilder()
                .caption(TEXTS.get("caption.sign"))
                .row(
                    row ->
                        row.field(TEXTS.get("unit"), unit, f -> f.hint(TEXTS.get("unit.hint")))
                            .field(
                                TEXTS.get("date"),
                                date,
                                f ->
                                    f.error(model.dateErrorProperty())
                                        .hint(TEXTS.get("date.hint"))))
                .row(
                    row ->
                        row.field(TEXTS.get("form"), forms(), f -> f.hint(formHint()))
                            .field(
                                TEXTS.get("seal"), sealed, f -> f.hint(TEXTS.get("sealed.hint"))))
                .caption(TEXTS.get("caption.people"))
                .row(
                    row ->
                        row.field(TEXTS.get("head"), field("head", model.headProperty()))
                            .field(
                                TEXTS.get("preparer"), field("preparer", model.preparerProperty()))
                            .field(TEXTS.get("phone"), field("phone", model.phoneProperty())))
                .caption(TEXTS.get("caption.preview"))
                .node(preview)
                .build());
  }

  private Choices<Signature.Form> forms() {
    return new Choices<>(
        "form",
        model.formProperty(),
        List.of(Signature.Form.values()),
        f -> TEXTS.get("form." + f));
  }

  private ObservableValue<String> formHint() {
    return model.formProperty().map(f -> TEXTS.get("form.hint." + f));
  }

  private CommittedTextField field(String id, StringProperty text) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), text);
    field.setId(id);
    return field;
  }

  /** The picker takes what the model has made of the typed text. */
  private final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate value) {
      return value == null ? "" : ReportDocument.date(value);
    }

    @Override
    public LocalDate fromString(String text) {
      model.typeDate(text);
      unread = model.dateErrorProperty().get().isEmpty() ? "" : text;
      return model.dateProperty().get().orElse(null);
    }
  }

  /** The picker overwrites a text that it could not read; it is put back, to be mended. */
  private void keepUnread(String shown) {
    String text = unread;
    unread = "";
    if (!text.isEmpty() && shown.equals(model.dateText())) {
      date.getEditor().setText(text);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    unit.setPromptText(model.reportingUnit());
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    if (!date.getEditor().getText().equals(model.dateText())) {
      model.typeDate(date.getEditor().getText());
    }
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    date.requestFocus();
  }
}
