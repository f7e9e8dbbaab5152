package cn.jiping.output.chart;

import cn.jiping.domain.document.Block;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The bars of one chart with their categories and labels, laid out so that all text fits. */
final class BarPlot {
  private static final Color AXIS = new Color(0x59, 0x59, 0x59);

  /** A category's name takes at most this part of the width before it is broken. */
  private static final double NAME_PART = 0.34;

  /** How wide a bar is beside its place. */
  static final double BAR_PART = 0.55;

  private final Graphics2D g;
  private final Font font;
  private final FontMetrics metrics;
  private final Block.Chart chart;
  private final boolean lying;

  BarPlot(Graphics2D g, Font font, Block.Chart chart) {
    this.g = g;
    this.font = font;
    this.metrics = g.getFontMetrics(font);
    this.chart = chart;
    this.lying = chart.kind() == Block.Chart.Kind.BARS;
  }

  void draw(Rectangle2D area) {
    double nameWidth = lying ? area.getWidth() * NAME_PART : area.getWidth() / bars().size() * 0.9;
    List<List<String>> names =
        bars().stream().map(b -> CategoryLines.of(b.category(), nameWidth, this::width)).toList();
    NameAxis nameAxis = new NameAxis(names, font);
    nameAxis.setAxisLinePaint(AXIS);
    double axisSpace = spaceFor(names);
    double length = (lying ? area.getWidth() : area.getHeight()) - axisSpace;

    CategoryPlot plot =
        new CategoryPlot(dataset(), nameAxis, valueAxis(length), new LabelledBars(chart, font));
    plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setFixedDomainAxisSpace(
        space(axisSpace, lying ? RectangleEdge.LEFT : RectangleEdge.BOTTOM));
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.draw(g, area, null, null, null);
  }

  private List<Block.Bar> bars() {
    return chart.bars();
  }

  private double width(String text) {
    return metrics.stringWidth(text);
  }

  private static AxisSpace space(double amount, RectangleEdge edge) {
    AxisSpace space = new AxisSpace();
    space.add(amount, edge);
    return space;
  }

  /** Beside lying bars the widest name, under standing ones the highest, with some air. */
  private double spaceFor(List<List<String>> names) {
    if (lying) {
      double widest = names.stream().flatMap(List::stream).mapToDouble(this::width).max().orElse(0);
      return widest + font.getSize2D() * 0.8;
    }
    int lines = names.stream().mapToInt(List::size).max().orElse(1);
    return (lines + 0.5) * metrics.getHeight();
  }

  /** Keys are positions: two categories of the same name stay two bars. */
  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int i = 0; i < bars().size(); i++) {
      dataset.addValue(bars().get(i).value(), Integer.valueOf(0), Integer.valueOf(i));
    }
    return dataset;
  }

  /**
   * An axis without marks, from 0 to where each bar's end leaves room for its label.
   *
   * @param length of the axis in pt
   */
  private NumberAxis valueAxis(double length) {
    double upper = 0;
    for (Block.Bar bar : bars()) {
      double label = font.getSize2D() * 0.9 + (lying ? width(bar.label()) : metrics.getHeight());
      double room = Math.max(length - label, length * 0.05);
      upper = Math.max(upper, bar.value().doubleValue() * length / room);
    }
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, upper > 0 ? upper : 1);
    axis.setVisible(false);
    return axis;
  }
}
