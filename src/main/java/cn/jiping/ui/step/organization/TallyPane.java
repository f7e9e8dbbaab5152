package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ChartRenderer;
import cn.jiping.ui.kit.ChartPane;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The live tally: numbers and shares, moves against last year, chart, cross table. */
final class TallyPane extends VBox {
  private static final Texts TEXTS = Texts.of(TallyPane.class);
  private static final double CHART_HEIGHT = 170;
  private static final List<Attribute> CROSSABLE =
      List.of(Attribute.TYPE, Attribute.FIELD, Attribute.COMMUNITY);

  private final OrganizationViewModel model;
  private final SummaryBar summary = new SummaryBar();
  private final Label moves = note();
  private final Label typedNote = note();
  private final Button clearTyped = new Button(TEXTS.get("typed.clear"));
  private final HBox typedLine = new HBox(typedNote, clearTyped);
  private final TypedTallyPane typed;
  private final ChartPane chart;
  private final CrossTableView cross = new CrossTableView();
  private final VBox crossBox;

  TallyPane(OrganizationViewModel model, ChartRenderer charts, TaskRunner tasks) {
    this.model = model;
    this.typed = new TypedTallyPane(model, tasks);
    this.chart = new ChartPane(charts, tasks, TEXTS.get("chart.empty"));
    chart.setMinHeight(CHART_HEIGHT);
    chart.setPrefHeight(CHART_HEIGHT);
    clearTyped.setMinWidth(USE_PREF_SIZE);
    clearTyped.setOnAction(e -> model.clearTyped());
    typedLine.getStyleClass().add("tally-row");
    HBox.setHgrow(typedNote, Priority.ALWAYS);
    crossBox = new VBox(crossChoice(), cross);
    crossBox.getStyleClass().add("side-panel");
    VBox.setVgrow(cross, Priority.ALWAYS);
    VBox.setVgrow(crossBox, Priority.ALWAYS);
    getStyleClass().addAll("side-panel", "tally-pane");
    getChildren().addAll(typed, summary, moves, typedLine, chart, crossBox);
    model.reportProperty().addListener(o -> show());
    model.crossedByProperty().addListener(o -> cross.show(model.crossTable()));
    show();
  }

  /** Hands over what is being typed. */
  void commitNow() {
    typed.commitNow();
  }

  private static Label note() {
    Label label = new Label();
    label.getStyleClass().add("note");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private HBox crossChoice() {
    HBox choice = new HBox(new Label(TEXTS.get("cross.by")));
    choice.getStyleClass().add("tally-row");
    for (Attribute attribute : CROSSABLE) {
      CheckBox box = new CheckBox(TEXTS.get("column." + attribute));
      box.setSelected(model.crossedByProperty().get().contains(attribute));
      box.setMinWidth(USE_PREF_SIZE);
      box.setUserData(attribute);
      box.setOnAction(e -> cross(choice));
      choice.getChildren().add(box);
    }
    return choice;
  }

  private void cross(HBox choice) {
    model
        .crossedByProperty()
        .set(
            choice.getChildren().stream()
                .filter(n -> n instanceof CheckBox b && b.isSelected())
                .map(n -> (Attribute) n.getUserData())
                .toList());
  }

  private void show() {
    Report report = model.reportProperty().get();
    GradingTally tally = model.tallyProperty().get();
    show(typed, !tally.fromList());
    typed.show();
    summary.show(
        tally.counts().stream()
            .map(
                r ->
                    new SummaryBar.Item(
                        r.grade(),
                        Integer.toString(r.count()),
                        TEXTS.get("tally.unit"),
                        TEXTS.get("tally.share", r.share().toPlainString())))
            .toList());
    moves.setText(tally.fromList() ? moves(tally) : TEXTS.get("tally.total", tally.total()));
    boolean both = tally.fromList() && !report.typedTally().isEmpty();
    show(typedLine, both);
    typedNote.setText(both ? TEXTS.get("typed.kept", typedText(report.typedTally())) : "");
    chart.show(model.chart());
    show(crossBox, tally.fromList());
    cross.show(model.crossTable());
  }

  private static String moves(GradingTally tally) {
    GradingTally.Moves moved = tally.moves();
    StringBuilder text = new StringBuilder(TEXTS.get("tally.total", tally.total()));
    if (tally.ungraded() > 0) {
      text.append(TEXTS.get("tally.ungraded", tally.ungraded()));
    }
    if (moved.up() + moved.down() + moved.same() > 0) {
      text.append(TEXTS.get("tally.moves", moved.up(), moved.down(), moved.same()));
    }
    return text.toString();
  }

  private static String typedText(List<GradeCount> typed) {
    return typed.stream()
        .map(t -> t.grade() + t.count())
        .collect(Collectors.joining(TEXTS.get("list.separator")));
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
