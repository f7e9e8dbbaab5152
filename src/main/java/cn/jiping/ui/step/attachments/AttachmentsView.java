package cn.jiping.ui.step.attachments;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Check boxes for the tables, and the list of pictures. */
public final class AttachmentsView implements StepView {
  private static final Texts TEXTS = Texts.of(AttachmentsView.class);

  private final AttachmentsViewModel model;
  private final CheckBox fundDetail;
  private final PictureList pictures;
  private final ScrollPane root;

  public AttachmentsView(AttachmentsViewModel model, TaskRunner tasks) {
    this.model = model;
    fundDetail = check("fund-detail", model.fundDetailProperty());
    pictures = new PictureList(model, tasks);
    root =
        Inputs.page(
            new FormBuilder()
                .caption(TEXTS.get("caption.tables"))
                .row(
                    row ->
                        row.field(
                                TEXTS.get("funds"),
                                fundDetail,
                                f -> f.hint(model.fundHintProperty()))
                            .field(
                                TEXTS.get("organizations"),
                                check("organization-list", model.organizationListProperty()),
                                f -> f.hint(model.organizationHintProperty())))
                .row(this::forms)
                .caption(TEXTS.get("caption.pictures"))
                .node(tools())
                .node(FormBuilder.errorLabel(model.refusalsProperty()))
                .node(pictures)
                .build());
  }

  private static CheckBox check(String id, ObjectProperty<Boolean> value) {
    CheckBox box = Inputs.tie(new CheckBox(TEXTS.get(id)), value);
    box.setId(id);
    return box;
  }

  private void forms(FormBuilder.Row row) {
    for (ScoreForm form : ScoreForm.values()) {
      row.field(
          TEXTS.get("form." + form),
          new Choices<>(
              "form-" + form,
              model.formProperty(form),
              List.of(FormPaper.values()),
              p -> TEXTS.get("paper." + p)),
          f -> f.hint(model.formHintProperty(form)));
    }
  }

  private HBox tools() {
    Button add = new Button(TEXTS.get("add"), new FontIcon(Material2AL.ADD_PHOTO_ALTERNATE));
    add.setId("add-pictures");
    add.setOnAction(e -> model.choose());
    add.disableProperty().bind(model.busyProperty());
    Label hint = new Label();
    hint.getStyleClass().add("field-hint");
    hint.textProperty()
        .bind(model.busyProperty().map(busy -> TEXTS.get(busy ? "add.busy" : "add.hint")));
    HBox tools = new HBox(add, hint);
    tools.getStyleClass().add("picture-tools");
    return tools;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    model.detach();
  }

  /** A picture's caption, or the first field. */
  @Override
  public void reveal(Place place) {
    Optional<PictureRow> row = pictures.row(place.item());
    row.ifPresent(
        r -> {
          Inputs.scrollTo(root, r);
          r.focusCaption();
        });
    if (row.isEmpty()) {
      fundDetail.requestFocus();
    }
  }
}
