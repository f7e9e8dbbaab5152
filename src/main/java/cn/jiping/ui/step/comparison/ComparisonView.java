package cn.jiping.ui.step.comparison;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Place;
import cn.jiping.service.ChartRenderer;
import cn.jiping.ui.kit.ChartPane;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import cn.jiping.ui.wizard.StepView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Three years side by side; those before the report's can be typed, or taken from its reports. */
public final class ComparisonView implements StepView {
  private static final Texts TEXTS = Texts.of(ComparisonView.class);

  private static final double CHART_HEIGHT = 210;

  /** The row behind the three amounts: what follows from them. */
  private static final int AFTER_AMOUNTS = 4;

  private final ComparisonViewModel model;
  private final TaskRunner tasks;
  private final GridPane grid = new GridPane();
  private final Label unit = label("year-unit");
  private final List<Label> years = new ArrayList<>();
  private final List<Label> own = new ArrayList<>();
  private final List<Label> rates = new ArrayList<>();
  private final ScrollPane root;

  public ComparisonView(ComparisonViewModel model, ChartRenderer charts, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    fill();
    Label about = new Label(TEXTS.get("about"));
    about.setWrapText(true);
    about.getStyleClass().add("step-note");
    root =
        Inputs.page(
            new FormBuilder()
                .node(about)
                .node(tools())
                .node(grid)
                .node(printed())
                .node(chart(charts))
                .build());
    model.computedProperty().addListener((o, was, is) -> show(is));
    show(model.computedProperty().get());
  }

  private Node tools() {
    Button take = new Button(TEXTS.get("take"), new FontIcon(Material2AL.HISTORY));
    take.setId("take-earlier");
    take.setOnAction(e -> model.takeEarlier());
    Label taken = new Label();
    taken.textProperty().bind(model.takenProperty());
    taken.setWrapText(true);
    taken.getStyleClass().add("field-hint");
    HBox tools = new HBox(take, taken);
    tools.getStyleClass().add("picture-tools");
    return tools;
  }

  /** The first chart of the paper: what is compared most. */
  private Node chart(ChartRenderer charts) {
    ChartPane chart = new ChartPane(charts, tasks, TEXTS.get("chart.empty"));
    chart.setPrefHeight(CHART_HEIGHT);
    chart.setMinHeight(CHART_HEIGHT);
    chart.show(model.chartProperty().get());
    model.chartProperty().addListener((o, was, is) -> chart.show(is));
    return chart;
  }

  private Node printed() {
    CheckBox box = Inputs.tie(new CheckBox(TEXTS.get("printed")), model.printedProperty());
    box.setId("comparison-printed");
    return box;
  }

  private void fill() {
    grid.getStyleClass().add("year-grid");
    grid.getColumnConstraints().addAll(column(34, HPos.LEFT), column(22, HPos.RIGHT));
    grid.getColumnConstraints().addAll(column(22, HPos.RIGHT), column(22, HPos.RIGHT));
    grid.add(unit, 0, 0);
    for (int i = 0; i <= Evaluation.YEARS_BEFORE; i++) {
      Label year = label("year-head");
      years.add(year);
      grid.add(year, i + 1, 0);
    }
    int row = 1;
    for (ComparisonViewModel.Row line : model.rows()) {
      Label mine = label("year-own");
      own.add(mine);
      addOnTheLine(new Label(line.name()), 0, row);
      addOnTheLine(mine, 1, row);
      for (int i = 0; i < line.earlier().size(); i++) {
        addOnTheLine(field(line.earlier().get(i), row, i + 1), i + 2, row);
      }
      row++;
      if (row == AFTER_AMOUNTS) {
        addRates(row++);
      }
    }
  }

  /** A sentence under one field leaves what stands beside it where it was. */
  private void addOnTheLine(Node node, int column, int row) {
    GridPane.setValignment(node, VPos.BASELINE);
    grid.add(node, column, row);
  }

  private void addRates(int row) {
    grid.add(new Label(TEXTS.get("row.rate")), 0, row);
    for (int i = 0; i <= Evaluation.YEARS_BEFORE; i++) {
      Label rate = label(i == 0 ? "year-own" : "year-rate");
      rates.add(rate);
      grid.add(rate, i + 1, row);
    }
  }

  private Node field(TypedField<?> value, int row, int back) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), value.textProperty());
    field.setId("year-" + row + "-" + back);
    field.getStyleClass().add("amount");
    return new VBox(field, FormBuilder.errorLabel(value.errorProperty()));
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static ColumnConstraints column(double percent, HPos align) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHalignment(align);
    return column;
  }

  private void show(ComparisonViewModel.Computed computed) {
    unit.setText(TEXTS.get("unit", computed.unit()));
    for (int i = 0; i < years.size(); i++) {
      years.get(i).setText(TEXTS.get(i == 0 ? "year.own" : "year", computed.years().get(i)));
      rates.get(i).setText(computed.rates().get(i));
    }
    for (int i = 0; i < own.size(); i++) {
      own.get(i).setText(computed.own().get(i));
    }
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
    Inputs.focusFirst(root);
  }
}
