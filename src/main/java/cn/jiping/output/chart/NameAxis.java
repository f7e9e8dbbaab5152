package cn.jiping.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The axis with the names of the categories, on lines that were broken before. */
final class NameAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  private final transient List<List<String>> names;
  private final Font font;

  /**
   * @param names the lines of each name, by the position that is its key
   */
  NameAxis(List<List<String>> names, Font font) {
    this.names = names;
    this.font = font;
    double gap = (1 - BarPlot.BAR_PART) / names.size();
    setLowerMargin(gap / 2);
    setUpperMargin(gap / 2);
    setCategoryMargin(gap * (names.size() - 1));
    setTickMarksVisible(false);
    setMaximumCategoryLabelLines(2);
    setTickLabelInsets(new RectangleInsets(1, 1, 1, font.getSize2D() * 0.3));
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart declares it
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D g) {
    TextBlock block = new TextBlock();
    names.get((Integer) category).forEach(line -> block.addLine(line, font, Color.BLACK));
    block.setLineAlignment(
        RectangleEdge.isLeftOrRight(edge) ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
    return block;
  }
}
