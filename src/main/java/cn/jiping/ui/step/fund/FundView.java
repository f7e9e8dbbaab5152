package cn.jiping.ui.step.fund;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.ChartRenderer;
import cn.jiping.ui.kit.ChartPane;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.UnitSwitch;
import cn.jiping.ui.kit.sheet.SheetHolder;
import cn.jiping.ui.kit.table.EditableTable;
import cn.jiping.ui.wizard.StepView;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The step for the money: totals above, the lines, the chart below. */
public final class FundView implements StepView {
  private static final Texts TEXTS = Texts.of(FundView.class);

  /** Heights in px: of the chart, and down to which chart and table give way to findings. */
  private static final double CHART_HEIGHT = 210;

  private static final double CHART_LEAST = 120;
  private static final double TABLE_LEAST = 230;

  private final FundViewModel model;
  private final EditableTable<FundLine> table;
  private final SummaryBar summary = new SummaryBar();
  private final UnitSwitch<AmountUnit> unit;
  private final SheetHolder root;

  public FundView(FundViewModel model, ChartRenderer charts, TaskRunner tasks) {
    this.model = model;
    this.table = new EditableTable<>(model.table(), tasks, TEXTS.get("empty"));
    this.unit =
        new UnitSwitch<>(model.unitProperty(), AmountUnit::label, AmountUnit.WAN, AmountUnit.YUAN);
    unit.setLabel(TEXTS.get("unit"));
    table.extraTools().add(unit);
    ChartPane chart = new ChartPane(charts, tasks, TEXTS.get("chart.empty"));
    chart.setMinHeight(CHART_LEAST);
    chart.setPrefHeight(CHART_HEIGHT);
    chart.show(model.chartProperty().get());
    model.chartProperty().addListener((o, was, is) -> chart.show(is));
    model.summaryProperty().addListener((o, was, is) -> showSummary());
    showSummary();
    table.setMinHeight(TABLE_LEAST);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(chart, Priority.SOMETIMES);
    VBox content = new VBox(summary, table, chart);
    content.getStyleClass().add("data-step");
    root = new SheetHolder(model.sheet(), content, table::commit);
    table.extraTools().add(root.menu());
  }

  private void showSummary() {
    summary.show(
        model.summaryProperty().get().items().stream()
            .map(i -> new SummaryBar.Item(i.name(), i.value(), i.unit(), i.note()))
            .toList());
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
    table.commit();
    root.showContent();
    model.detach();
  }

  /** All but what goes out. */
  @Override
  public void freeze(boolean frozen) {
    table.freeze(frozen);
    unit.setDisable(frozen);
  }

  @Override
  public void reveal(Place place) {
    root.showContent();
    if (place.part() == Place.Part.FUNDS && !place.item().isEmpty()) {
      table.reveal(new RowId(UUID.fromString(place.item())));
    }
    table.requestFocus();
  }
}
