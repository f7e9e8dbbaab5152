package cn.jiping.ui.step.survey;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Survey;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import cn.jiping.ui.wizard.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields for the counts, the rates above them, and what they come to in a sentence. */
public final class SurveyView implements StepView {
  private static final Texts TEXTS = Texts.of(SurveyView.class);

  private final SurveyViewModel model;
  private final TaskRunner tasks;
  private final SummaryBar summary = new SummaryBar();
  private final List<Label> answers = new ArrayList<>();
  private final CommittedTextField sent;
  private final ScrollPane root;

  public SurveyView(SurveyViewModel model, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    sent = field("survey-sent", model.sent());
    Label about = new Label(TEXTS.get("about"));
    about.setWrapText(true);
    about.getStyleClass().add("step-note");
    root =
        Inputs.page(
            new FormBuilder()
                .node(about)
                .node(summary)
                .caption(TEXTS.get("caption.counts"))
                .row(
                    row ->
                        row.field(
                                TEXTS.get("sent"), sent, f -> f.error(model.sent().errorProperty()))
                            .field(
                                TEXTS.get("returned"),
                                field("survey-returned", model.returned()),
                                f -> f.error(model.returned().errorProperty())))
                .node(answers())
                .field(
                    TEXTS.get("satisfied"),
                    new Choices<>(
                        "survey-satisfied",
                        model.satisfiedProperty(),
                        List.of(2, 3),
                        n -> TEXTS.get("satisfied." + n)))
                .node(basis())
                .build());
    model.summaryProperty().addListener((o, was, is) -> summary.show(is));
    summary.show(model.summaryProperty().get());
    model.satisfiedProperty().addListener((o, was, is) -> nameAnswers());
    nameAnswers();
  }

  private CommittedTextField field(String id, TypedField<OptionalInt> count) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), count.textProperty());
    field.setId(id);
    return field;
  }

  private Node answers() {
    HBox row = new HBox();
    row.getStyleClass().add("survey-answers");
    for (int i = 0; i < Survey.ANSWERS; i++) {
      TypedField<OptionalInt> count = model.answers().get(i);
      CommittedTextField field = field("survey-answer-" + (i + 1), count);
      Label label = new Label();
      label.setLabelFor(field);
      label.getStyleClass().add("field-label");
      answers.add(label);
      VBox box = new VBox(label, field, FormBuilder.errorLabel(count.errorProperty()));
      box.getStyleClass().add("field");
      box.setPrefWidth(1);
      box.setMinWidth(0);
      HBox.setHgrow(box, Priority.ALWAYS);
      row.getChildren().add(box);
    }
    return row;
  }

  private void nameAnswers() {
    for (int i = 0; i < answers.size(); i++) {
      answers.get(i).setText(SurveyViewModel.answer(i, model.satisfiedProperty().get()));
    }
  }

  /** How the rate came about; what follows from it needs no typing. */
  private Node basis() {
    Label label = new Label();
    label.setId("survey-basis");
    label.setWrapText(true);
    label.getStyleClass().add("field-hint");
    label.textProperty().bind(model.basisProperty());
    label.visibleProperty().bind(model.basisProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
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

  @Override
  public void reveal(Place place) {
    sent.requestFocus();
  }
}
