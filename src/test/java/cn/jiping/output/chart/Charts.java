package cn.jiping.output.chart;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Bar;
import cn.jiping.domain.report.Place;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Charts to draw in tests. */
final class Charts {
  static final Font FONT = font();

  private Charts() {}

  static Block.Chart funds() {
    return chart(
        Block.Chart.Kind.BARS,
        "2021年度资金构成",
        "万元",
        new Bar("村改居社区党建工作经费", new BigDecimal("176.77"), "176.77（61.19%）"),
        new Bar("城市社区党建工作经费", new BigDecimal("87.63"), "87.63（30.33%）"),
        new Bar("街道党建工作经费", new BigDecimal("10.00"), "10.00（3.46%）"),
        new Bar("两新党组织党建工作经费", new BigDecimal("8.69"), "8.69（3.01%）"),
        new Bar("街道2021年度机关党员教育活动经费", new BigDecimal("5.81"), "5.81（2.01%）"));
  }

  static Block.Chart grading() {
    return chart(
        Block.Chart.Kind.COLUMNS,
        "2021年度党组织分类定级情况",
        "个",
        new Bar("先进", new BigDecimal(6), "6个（18.2%）"),
        new Bar("一般", new BigDecimal(25), "25个（75.7%）"),
        new Bar("后进", new BigDecimal(2), "2个（6.1%）"));
  }

  static Block.Chart chart(Block.Chart.Kind kind, String title, String unit, Bar... bars) {
    Place place = Place.of(Place.Part.FUNDS);
    return new Block.Chart(place, kind, title, unit, "", List.of(bars));
  }

  private static Font font() {
    try (InputStream in =
        Charts.class.getResourceAsStream("/cn/jiping/output/font/GWHei-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
