package cn.jiping.ui.step.indicator;

import cn.jiping.domain.NumberText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.ui.kit.CommittedTextArea;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import cn.jiping.ui.kit.figure.FigureMenu;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The details of the selected indicator: how its score comes about, judgement, reasons. */
final class DetailsPane extends StackPane {
  private static final Texts TEXTS = Texts.of(DetailsPane.class);
  private static final int LINES = 4;
  private static final int DIGITS = 3;
  private static final int DECIMALS = 2;

  private final IndicatorDetails model;
  private final TaskRunner tasks;
  private final Supplier<List<Figure>> figures;
  private final FigureMenu menu;
  private final HBox fromData;
  private List<Figure> listed = List.of();
  private final Label name = new Label();
  private final Label score = new Label();
  private final Hyperlink compute = new Hyperlink(TEXTS.get("details.compute"));
  private final Label none = new Label(TEXTS.get("details.none"));
  private final ScrollPane scroll = new ScrollPane();
  private final ReadOnlyStringWrapper asksReason = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper asksScoreReason = new ReadOnlyStringWrapper("");
  private final TypedField<Optional<BigDecimal>> rate;
  private final VBox judgement;
  private final VBox byHand;

  /**
   * @param figures from which an actual may be taken
   */
  DetailsPane(IndicatorDetails model, Supplier<List<Figure>> figures, TaskRunner tasks) {
    this.model = model;
    this.figures = figures;
    this.menu = new FigureMenu(model::refer);
    this.tasks = tasks;
    this.rate =
        new TypedField<>(
            model.rateProperty(),
            this::readRate,
            r -> r.map(Points::plain).orElse(""),
            TEXTS.get("details.rate.refused"));
    name.getStyleClass().add("side-caption");
    score.getStyleClass().add("score-text");
    none.getStyleClass().add("empty-text");
    for (Label label : new Label[] {name, score, none}) {
      label.setWrapText(true);
    }
    Label actual = new Label(TEXTS.get("details.from.data"));
    actual.getStyleClass().add("field-label");
    fromData = new HBox(actual, menu);
    fromData.getStyleClass().add("form-bar");
    compute.setId("score-compute");
    compute.setOnAction(e -> model.compute());
    judgement = judgement();
    byHand =
        new FormBuilder()
            .field(
                TEXTS.get("details.score.reason"),
                area("score-reason", model.scoreReasonProperty(), 2),
                f -> f.error(asksScoreReason))
            .node(compute)
            .build();
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
    Inputs.commitAll(scroll.getContent());
  }

  /** The reasons can be read to their end also when nothing may be changed. */
  void freeze(boolean frozen) {
    Inputs.readOnly(scroll.getContent(), frozen);
  }

  private VBox form() {
    VBox form =
        new FormBuilder()
            .node(name)
            .node(score)
            .node(fromData)
            .node(judgement)
            .node(byHand)
            .field(
                TEXTS.get("details.reason"),
                area("reason", model.reasonProperty(), LINES),
                f -> f.error(asksReason))
            .build();
    form.getStyleClass().add("details-form");
    return form;
  }

  private VBox judgement() {
    VBox bands = new VBox();
    bands.getStyleClass().add("judgement");
    ToggleGroup group = new ToggleGroup();
    for (Attainment attainment : Attainment.values()) {
      RadioButton button = new RadioButton(said(attainment));
      button.setId("attainment-" + attainment);
      button.setWrapText(true);
      button.setToggleGroup(group);
      button.setOnAction(e -> model.attainmentProperty().set(Optional.of(attainment)));
      model
          .attainmentProperty()
          .addListener((o, was, is) -> button.setSelected(is.equals(Optional.of(attainment))));
      bands.getChildren().add(button);
    }
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), rate.textProperty());
    field.setId("attainment-rate");
    return new FormBuilder()
        .field(TEXTS.get("details.attainment"), bands)
        .field(TEXTS.get("details.rate"), field, f -> f.error(rate.errorProperty()))
        .build();
  }

  /** With its limits: each ends below the one above it. */
  private static String said(Attainment attainment) {
    AttainmentBand band = AttainmentBand.of(attainment);
    boolean best = attainment == Arrays.asList(Attainment.values()).getFirst();
    return TEXTS.get(
        best ? "details.band.best" : "details.band",
        band.label(),
        Points.plain(band.from()),
        Points.plain(band.to()));
  }

  private Optional<Optional<BigDecimal>> readRate(String text) {
    return switch (NumberText.read(text.replaceFirst("[%％]\\s*$", ""), DIGITS, DECIMALS)) {
      case NumberText.Empty empty -> Optional.of(Optional.empty());
      case NumberText.Number number ->
          model.fits(number.value()) ? Optional.of(Optional.of(number.value())) : Optional.empty();
      case NumberText.Wrong wrong -> Optional.empty();
    };
  }

  private CommittedTextArea area(String id, StringProperty text, int lines) {
    CommittedTextArea area = Inputs.tie(new CommittedTextArea(tasks), text);
    area.setId("indicator-" + id);
    area.setPrefRowCount(lines);
    return area;
  }

  private void show(Optional<IndicatorScore> was, Optional<IndicatorScore> is) {
    scroll.setVisible(is.isPresent());
    none.setVisible(is.isEmpty());
    Indicator indicator = is.map(IndicatorScore::indicator).orElseGet(Indicator::blank);
    name.setText(indicator.name().isBlank() ? TEXTS.get("details.unnamed") : indicator.name());
    score.setText(is.map(ScoreExplanation::of).orElse(""));
    visible(judgement, indicator.kind() == Indicator.Kind.QUALITATIVE);
    visible(fromData, indicator.kind() != Indicator.Kind.QUALITATIVE);
    listFigures();
    visible(byHand, indicator.typedScore().isPresent());
    asksReason.set(is.map(ScoreExplanation::asks).orElse(""));
    asksScoreReason.set(indicator.scoreReason().isBlank() ? TEXTS.get("asks.score") : "");
    if (!is.map(s -> s.indicator().id()).equals(was.map(s -> s.indicator().id()))) {
      rate.reset();
      scroll.setVvalue(0);
    }
  }

  private void listFigures() {
    if (!figures.get().equals(listed)) {
      listed = figures.get();
      menu.show(listed);
    }
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
