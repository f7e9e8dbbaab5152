package cn.jiping.output.chart;

import cn.jiping.domain.document.Block;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/**
 * Flat bars with a thin outline and their label at the end. Lying bars share one tint; standing
 * ones go from dark to light, so that they differ in black and white too: grades from the first,
 * years from the last.
 */
final class LabelledBars extends BarRenderer {
  private static final long serialVersionUID = 1L;
  private static final Color INK = new Color(0x1F, 0x3A, 0x5F);
  static final Color PLAIN = new Color(0x5B, 0x84, 0xB1);
  static final List<Color> STEPS =
      List.of(
          new Color(0x2B, 0x50, 0x7E),
          new Color(0x7F, 0xA3, 0xC7),
          new Color(0xC3, 0xD5, 0xE6),
          new Color(0xF4, 0xF7, 0xFA));

  private final boolean stepped;
  private final boolean lastFirst;
  private final int count;

  LabelledBars(Block.Chart chart, Font font) {
    stepped = chart.kind() != Block.Chart.Kind.BARS;
    lastFirst = chart.kind() == Block.Chart.Kind.YEARS;
    count = chart.bars().size();
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setDrawBarOutline(true);
    setDefaultOutlinePaint(INK);
    setDefaultOutlineStroke(new BasicStroke(0.6f));
    setMaximumBarWidth(stepped ? 0.16 : 0.22);
    setDefaultItemLabelsVisible(true);
    setDefaultItemLabelFont(font);
    setDefaultItemLabelPaint(Color.BLACK);
    setDefaultItemLabelGenerator(new Labels(chart.bars()));
    double gap = font.getSize2D() * 0.35;
    setItemLabelInsets(new RectangleInsets(gap, gap, gap, gap));
    setDefaultPositiveItemLabelPosition(
        stepped
            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER)
            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return stepped ? STEPS.get(step(lastFirst ? count - 1 - column : column)) : PLAIN;
  }

  /** Few columns use the tints that lie far apart; beyond the last tint, the last. */
  private int step(int column) {
    return count <= 3 && column == 2 ? 3 : Math.min(column, STEPS.size() - 1);
  }

  /** The labels as they were given. */
  private record Labels(List<Block.Bar> bars) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
      return bars.get(column).label();
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
      return bars.get(column).category();
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
      return "";
    }
  }
}
