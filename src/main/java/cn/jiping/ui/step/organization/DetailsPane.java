package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Grading.Step;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.ui.kit.CommittedTextArea;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The details of the selected organization: grounds, dates, problems, 软弱涣散. */
final class DetailsPane extends StackPane {
  private static final Texts TEXTS = Texts.of(DetailsPane.class);
  private static final int LINES = 3;

  private final OrganizationDetails model;
  private final TaskRunner tasks;
  private final String lowest;
  private final Label name = new Label();
  private final Label none = new Label(TEXTS.get("details.none"));
  private final CheckBox weak = new CheckBox(TEXTS.get("details.weak"));
  private final ScrollPane scroll = new ScrollPane();
  private final VBox problems;
  private final VBox weakFields;
  private final List<Runnable> commits = new ArrayList<>();
  private final List<DateInput> dates = new ArrayList<>();

  /**
   * @param lowest the grade that asks for problems
   */
  DetailsPane(OrganizationDetails model, TaskRunner tasks, String lowest) {
    this.model = model;
    this.tasks = tasks;
    this.lowest = lowest;
    name.getStyleClass().add("side-caption");
    name.setWrapText(true);
    none.getStyleClass().add("empty-text");
    none.setWrapText(true);
    problems =
        new FormBuilder()
            .field(TEXTS.get("details.problems"), area(model.problemsProperty()))
            .build();
    weakFields = weakFields();
    weak.setOnAction(e -> model.weakProperty().set(weak.isSelected()));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("details");
    scroll.setContent(form());
    getChildren().addAll(scroll, none);
    model.beforeSwitch(this::commitNow);
    model.shownProperty().addListener((o, was, is) -> show(was, is));
    show(Optional.empty(), model.shownProperty().get());
  }

  /** Hands over what is being typed. */
  void commitNow() {
    commits.forEach(Runnable::run);
  }

  /** What is written here can be read to its end also when nothing may be changed. */
  void freeze(boolean frozen) {
    Inputs.readOnly(scroll.getContent(), frozen);
  }

  private VBox form() {
    VBox grading =
        new FormBuilder()
            .node(name)
            .field(TEXTS.get("details.reason"), area(model.reasonProperty()))
            .row(
                r ->
                    r.field(step(Step.SELF_ASSESSED), date(model.dateProperty(Step.SELF_ASSESSED)))
                        .field(step(Step.REVIEWED), date(model.dateProperty(Step.REVIEWED))))
            .row(
                r ->
                    r.field(step(Step.ASSESSED), date(model.dateProperty(Step.ASSESSED)))
                        .field(step(Step.APPROVED), date(model.dateProperty(Step.APPROVED))))
            .node(problems)
            .node(weak)
            .node(weakFields)
            .build();
    grading.getStyleClass().add("details-form");
    return grading;
  }

  private VBox weakFields() {
    return new FormBuilder()
        .row(
            r ->
                r.field(TEXTS.get("details.listedOn"), date(model.listedOnProperty()))
                    .field(TEXTS.get("details.closedOn"), date(model.closedOnProperty())))
        .field(TEXTS.get("details.firstSecretary"), field(model.firstSecretaryProperty()))
        .field(TEXTS.get("details.plan"), area(model.planProperty()))
        .build();
  }

  private static String step(Step step) {
    return TEXTS.get("details.step." + step);
  }

  private CommittedTextArea area(StringProperty text) {
    CommittedTextArea area = Inputs.tie(new CommittedTextArea(tasks), text);
    area.setPrefRowCount(LINES);
    commits.add(area::commitNow);
    return area;
  }

  private CommittedTextField field(StringProperty text) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), text);
    commits.add(field::commitNow);
    return field;
  }

  private DateInput date(ObjectProperty<Optional<LocalDate>> date) {
    DateInput input = new DateInput(tasks, date);
    commits.add(input::commitNow);
    dates.add(input);
    return input;
  }

  private void show(Optional<PartyOrganization> was, Optional<PartyOrganization> is) {
    scroll.setVisible(is.isPresent());
    none.setVisible(is.isEmpty());
    name.setText(
        is.map(o -> o.text(Attribute.FULL_NAME))
            .filter(n -> !n.isBlank())
            .orElse(TEXTS.get("details.unnamed")));
    weak.setSelected(is.flatMap(PartyOrganization::weakAndLax).isPresent());
    visible(weakFields, weak.isSelected());
    boolean asked =
        is.map(o -> o.grading().grade().equals(lowest) || !o.grading().problems().isBlank())
            .orElse(false);
    visible(problems, asked);
    if (!is.map(PartyOrganization::id).equals(was.map(PartyOrganization::id))) {
      dates.forEach(DateInput::reset);
      scroll.setVvalue(0);
    }
  }

  private static void visible(VBox box, boolean visible) {
    box.setVisible(visible);
    box.setManaged(visible);
  }
}
