package cn.jiping.ui.step.presentation;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PageSetup.FigureFace;
import cn.jiping.domain.report.PageSetup.FontSource;
import cn.jiping.domain.report.PageSetup.NumberStyle;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import cn.jiping.ui.wizard.StepView;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** Fields for page setup and the parts around the text, and the pages that come of them. */
public final class PresentationView implements StepView {
  private static final Texts TEXTS = Texts.of(PresentationView.class);

  private final PresentationViewModel model;
  private final SamplePages pages;
  private final TaskRunner tasks;
  private final CommittedTextField top;
  private final ScrollPane form;
  private final HBox root;

  public PresentationView(PresentationViewModel model, SamplePages pages, TaskRunner tasks) {
    this.model = model;
    this.pages = pages;
    this.tasks = tasks;
    top = field("margin-top", model.top().textProperty());
    FormBuilder builder = new FormBuilder();
    addSetup(builder);
    addRedHead(builder);
    addImprint(builder);
    form = Inputs.page(builder.build());
    HBox.setHgrow(form, Priority.ALWAYS);
    root = new HBox(form, new SampleView(pages));
    root.getStyleClass().add("presentation");
  }

  private void addSetup(FormBuilder builder) {
    builder
        .caption(TEXTS.get("caption.setup"))
        .row(
            row -> {
              length(row, "top", top, model.top());
              length(row, "bottom", typed("margin-bottom", model.bottom()), model.bottom());
              length(row, "left", typed("margin-left", model.left()), model.left());
              length(row, "right", typed("margin-right", model.right()), model.right());
              length(row, "pitch", typed("pitch", model.pitch()), model.pitch());
            })
        .field(
            TEXTS.get("number.style"),
            choices("number-style", model.numberStyleProperty(), NumberStyle.values()))
        .field(
            TEXTS.get("figure.face"),
            choices("figure-face", model.figureFaceProperty(), FigureFace.values()))
        .field(
            TEXTS.get("font.source"),
            choices("font-source", model.fontSourceProperty(), FontSource.values()),
            f -> f.hint(TEXTS.get("font.source.hint")))
        .node(restore())
        .caption(TEXTS.get("caption.front"))
        .row(
            row ->
                row.field(
                        TEXTS.get("cover"),
                        check("cover", model.coverProperty()),
                        f -> f.hint(TEXTS.get("cover.hint")))
                    .field(
                        TEXTS.get("contents"),
                        check("contents", model.contentsProperty()),
                        f -> f.hint(TEXTS.get("contents.hint"))));
  }

  private void addRedHead(FormBuilder builder) {
    CommittedTextField issuer = field("issuer", model.issuerProperty());
    CommittedTextField number = field("number", model.numberProperty());
    CommittedTextField signer = field("signer", model.signerProperty());
    onlyWith(model.redHeadProperty(), issuer, number, signer);
    builder
        .caption(TEXTS.get("caption.head"))
        .node(check("red-head", model.redHeadProperty()))
        .field(TEXTS.get("issuer"), issuer, f -> f.hint(TEXTS.get("issuer.hint")))
        .row(
            row ->
                row.field(TEXTS.get("number"), number, f -> f.hint(TEXTS.get("number.hint")))
                    .field(TEXTS.get("signer"), signer, f -> f.hint(TEXTS.get("signer.hint"))));
  }

  private void addImprint(FormBuilder builder) {
    CommittedTextField copies = field("copies", model.copiesToProperty());
    CommittedTextField printer = field("printer", model.printerProperty());
    CommittedTextField date = typed("imprint-date", model.imprintDate());
    onlyWith(model.imprintProperty(), copies, printer, date);
    builder
        .caption(TEXTS.get("caption.imprint"))
        .node(check("imprint", model.imprintProperty()))
        .field(TEXTS.get("copies"), copies, f -> f.hint(TEXTS.get("copies.hint")))
        .row(
            row ->
                row.field(TEXTS.get("printer"), printer, f -> f.hint(TEXTS.get("printer.hint")))
                    .field(
                        TEXTS.get("date"),
                        date,
                        f ->
                            f.error(model.imprintDate().errorProperty())
                                .hint(TEXTS.get("date.hint"))));
  }

  private static void length(
      FormBuilder.Row row, String key, CommittedTextField field, TypedField<Double> length) {
    row.field(TEXTS.get(key), field, f -> f.error(length.errorProperty()));
  }

  private static <T extends Enum<T>> Choices<T> choices(
      String id, ObjectProperty<T> chosen, T[] values) {
    return new Choices<>(
        id, chosen, List.of(values), value -> TEXTS.get(id.replace('-', '.') + "." + value));
  }

  private static CheckBox check(String id, ObjectProperty<Boolean> value) {
    CheckBox box = Inputs.tie(new CheckBox(TEXTS.get("show." + id)), value);
    box.setId("show-" + id);
    return box;
  }

  private Button restore() {
    Button restore = new Button(TEXTS.get("restore"), new FontIcon(Material2MZ.RESTORE));
    restore.setId("restore-standard");
    restore.setOnAction(
        e -> {
          Inputs.commitAll(form);
          model.restoreStandard();
        });
    return restore;
  }

  private static void onlyWith(ObjectProperty<Boolean> shown, CommittedTextField... fields) {
    for (CommittedTextField field : fields) {
      field.disableProperty().bind(shown.map(is -> !is));
    }
  }

  private CommittedTextField typed(String id, TypedField<?> typed) {
    return field(id, typed.textProperty());
  }

  private CommittedTextField field(String id, StringProperty text) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), text);
    field.setId(id);
    return field;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    pages.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    pages.detach();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    top.requestFocus();
  }
}
